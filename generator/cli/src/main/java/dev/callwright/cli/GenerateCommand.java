package dev.callwright.cli;

import dev.callwright.core.Output;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            completionCandidates = GenerateCommand.Outputs.class)
    private List<String> only = new ArrayList<>();

    /** The values of {@code --only}. */
    static final class Outputs implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Output.values()).map(Output::key).iterator();
        }
    }

    GenerateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return run(only);
    }
}
