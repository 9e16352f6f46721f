package dev.callwright.core;

import dev.callwright.core.output.WriteReport;
import dev.callwright.core.source.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run made.
 *
 * @param out the output folder
 * @param outputs what was generated
 * @param api what it was generated from
 * @param written what was done to the output folder
 */
public record GenerationResult(Path out, Set<Output> outputs, LoadedApi api, WriteReport written) {

    /** How many operations were generated. */
    public int operationCount() {
        return api.model().operations().size();
    }

    /** How many types were generated. */
    public int typeCount() {
        return api.model().types().size();
    }

    /** How many files an output has. */
    public long fileCount(Output output) {
        return Stream.of(written.created(), written.updated(), written.unchanged())
                .flatMap(List::stream)
                .filter(path -> path.startsWith(output.key() + "/"))
                .count();
    }

    /** What was read another way than written. */
    public List<Diagnostic> warnings() {
        return api.warnings();
    }
}
