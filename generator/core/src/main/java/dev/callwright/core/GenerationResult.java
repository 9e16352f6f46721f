package dev.callwright.core;

import dev.callwright.core.output.OutputDirectory;
import dev.callwright.core.output.WriteReport;
import dev.callwright.core.rerun.RunFiles;
import dev.callwright.core.source.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The result of a run.
 *
 * @param out the output folder
 * @param outputs the generated outputs
 * @param api the API
 * @param written the changes in the output folder
 */
public record GenerationResult(Path out, Set<Output> outputs, LoadedApi api, WriteReport written) {

    /** The number of operations. */
    public int operationCount() {
        return api.model().operations().size();
    }

    /** The number of types. */
    public int typeCount() {
        return api.model().types().size();
    }

    /** The number of files of an output. */
    public long fileCount(Output output) {
        String folder = output.key() + "/";
        return Stream.of(written.created(), written.updated(), written.unchanged())
                .flatMap(List::stream)
                .filter(path -> path.startsWith(folder))
                .count();
    }

    /**
     * The files that later runs with the same settings compare, to find that nothing changed; empty: not all that was read is a
     * file.
     */
    public Optional<RunFiles> files(GenerationRequest request) {
        List<Path> files = new ArrayList<>(new OutputDirectory(out).deciding());
        Stream.of(written.created(), written.updated(), written.unchanged())
                .flatMap(List::stream)
                .map(out::resolve)
                .forEach(files::add);
        request.lock().ifPresent(files::add);
        return request.inputs().map(inputs -> new RunFiles(inputs, files));
    }

    /** The warnings. */
    public List<Diagnostic> warnings() {
        return api.warnings();
    }
}
