package dev.callwright.cli;

import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that select operations. */
final class SelectionOptions {
    @Option(
            names = "--operation",
            paramLabel = "ID",
            split = ",",
            description = "An operation to take, in any letter case; repeatable. Default: all.")
    private List<String> operations = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "TAG", description = "A tag whose operations are taken; repeatable.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--path",
            paramLabel = "GLOB",
            description = "Paths whose operations are taken, such as /v1/identity/**; repeatable.")
    private List<String> paths = new ArrayList<>();

    /** Adds the settings of the options. */
    Settings.Builder addTo(Settings.Builder settings) {
        return settings.set(Setting.OPERATIONS, operations)
                .set(Setting.TAGS, tags)
                .set(Setting.PATHS, paths);
    }
}
