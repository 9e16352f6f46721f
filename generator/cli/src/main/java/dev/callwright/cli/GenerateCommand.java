package dev.callwright.cli;

import dev.callwright.core.GenerationResult;
import dev.callwright.core.Generator;
import dev.callwright.core.Output;
import dev.callwright.core.model.ApiInfo;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.WarningCount;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callwright generate}. */
@Command(name = "generate", description = "Generates the SDKs and the snippets of a document.", sortOptions = false)
final class GenerateCommand extends CommonOptions implements Callable<Integer> {
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", description = "The output folder.")
    private @Nullable String out;

    @Option(
            names = "--operation",
            paramLabel = "ID",
            split = ",",
            description = "An operation to generate, in any letter case; repeatable.")
    private List<String> operations = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "TAG", description = "A tag whose operations are generated; repeatable.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--path",
            paramLabel = "GLOB",
            description = "Paths whose operations are generated, such as /v1/identity/**; repeatable.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "OUTPUT",
            split = ",",
            description = "An output to generate: ${COMPLETION-CANDIDATES}; repeatable. Default: all.",
            completionCandidates = GenerateCommand.Outputs.class)
    private List<String> only = new ArrayList<>();

    @Option(names = "--strict", description = "Warnings are errors, and nothing is written if there are some.")
    private boolean strict;

    @Option(
            names = "--frozen",
            description = "A published name that would change is an error, and the lock file stays as it is.")
    private boolean frozen;

    /** The values of {@code --only}. */
    static final class Outputs implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Output.values()).map(Output::key).iterator();
        }
    }

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings flags = flags().set(Setting.OUT, Optional.ofNullable(out))
                .set(Setting.OPERATIONS, operations)
                .set(Setting.TAGS, tags)
                .set(Setting.PATHS, paths)
                .set(Setting.ONLY, only)
                .set(Setting.STRICT, strict ? Optional.of("true") : Optional.empty())
                .set(Setting.FROZEN, frozen ? Optional.of("true") : Optional.empty())
                .build();
        GenerationResult result = new Generator(console).generate(request(flags));
        if (isVerbose()) {
            console.warnAll(result.warnings());
        } else {
            console.warn(result.warnings());
        }
        print(result);
        WarningCount.of(result.warnings()).ifPresent(console::say);
        return 0;
    }

    private void print(GenerationResult result) {
        ApiInfo info = result.api().model().info();
        console.result(MessageText.piece(info.title()) + " " + MessageText.piece(info.version()) + ": "
                + result.operationCount() + " operations, " + result.typeCount() + " types");
        for (Output output : result.outputs()) {
            console.result(String.format(
                    Locale.ROOT,
                    "%-11s %s: %d files",
                    output.key(),
                    result.out().resolve(output.key()),
                    result.fileCount(output)));
        }
        console.result(result.written().summary());
    }
}
