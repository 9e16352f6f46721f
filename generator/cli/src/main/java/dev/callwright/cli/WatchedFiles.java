package dev.callwright.cli;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.source.access.InputFiles;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files that a run reads: documents with all that they refer to, overlays, the files of settings and of the site. */
final class WatchedFiles implements Supplier<Set<Path>> {
    private static final List<Setting> OF_SITE = List.of(Setting.SITE_LOGO, Setting.SITE_CSS, Setting.SITE_PAGES);

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
                    .map(WatchedFiles::of)
                    .flatMap(Collection::stream)
                    .forEach(files::add);
        } catch (SpecException | RequestException e) {
            // The run reports it. Without settings, the file of settings is all that can change.
            return files;
        }
        return files;
    }

    private static Collection<Path> of(GenerationRequest request) {
        List<Path> documents = Stream.concat(Stream.of(request.spec()), request.overlays().stream())
                .map(SpecSource::file)
                .flatMap(Optional::stream)
                .toList();
        List<Path> files = new ArrayList<>(InputFiles.of(documents, request.references()));
        OF_SITE.forEach(setting -> request.settings()
                .texts(setting)
                .forEach(name -> files.add(Path.of(name).toAbsolutePath())));
        return files;
    }
}
