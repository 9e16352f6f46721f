package dev.callwright.cli;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The order of options in every help text: what is read, what is taken of it, what is written, how the run reports. */
final class OptionOrder implements Comparator<OptionSpec> {
    /** All options. */
    static final List<String> NAMES = List.of(
            "--manifest",
            "--spec",
            "--from",
            "--to",
            "--api",
            "--overlay",
            "--remote-references",
            "--allow-refs",
            "--config",
            "--offline",
            "--operation",
            "--tag",
            "--path",
            "--lang",
            "--variant",
            "--args",
            "--out",
            "--only",
            "--jobs",
            "--shard",
            "--timeout",
            "--allocation",
            "--cache",
            "--log",
            "--lock",
            "--java-package",
            "--typescript-package",
            "--site-url",
            "--site-title",
            "--site-logo",
            "--site-color",
            "--site-gateway",
            "--site-css",
            "--site-page",
            "--site-changelog",
            "--no-site",
            "--host",
            "--port",
            "--token",
            "--upstream",
            "--policy",
            "--read-only",
            "--store",
            "--audit",
            "--strict",
            "--frozen",
            "--force",
            "--prune",
            "--watch",
            "--yes",
            "--fail-on",
            "--format",
            "--report",
            "--quiet",
            "--verbose",
            "--version",
            "--help");

    @Override
    public int compare(OptionSpec first, OptionSpec second) {
        return Integer.compare(place(first), place(second));
    }

    private static int place(OptionSpec option) {
        return NAMES.indexOf(option.longestName());
    }
}
