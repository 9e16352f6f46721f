package dev.callwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callwright generate}. */
@Command(
        name = "generate",
        description = "Generates the SDKs, the snippets and the documentation site of a document.",
        sortOptions = false)
final class GenerateCommand extends RunOptions implements Callable<Integer> {
    @Option(
            names = "--only",
            paramLabel = "OUTPUT",
            split = ",",
            description = "An output to generate: ${COMPLETION-CANDIDATES}; repeatable. Default: all but site.",
            completionCandidates = OutputNames.class)
    private List<String> only = new ArrayList<>();

    GenerateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return run(only);
    }
}
