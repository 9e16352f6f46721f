package dev.callwright.cli;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.SpecException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The files that a run reads: documents with all that they refer to, overlays, the files of settings and of the site. */
final class WatchedFiles implements Supplier<Set<Path>> {
    private final Optional<Path> config;
    private final Supplier<List<GenerationRequest>> requests;

    /** @param requests the requests of the run, which the file of settings may change */
    WatchedFiles(Optional<Path> config, Supplier<List<GenerationRequest>> requests) {
        this.config = config;
        this.requests = requests;
    }

    @Override
    public Set<Path> get() {
        Set<Path> files = new TreeSet<>();
        config.map(Path::toAbsolutePath).ifPresent(files::add);
        try {
            requests.get().stream()
                    .flatMap(request -> request.files().stream())
                    .map(Path::toAbsolutePath)
                    .forEach(files::add);
        } catch (SpecException | RequestException e) {
            // The run reports it. Without settings, the file of settings is all that can change.
            return files;
        }
        return files;
    }
}
