package dev.callwright.maven;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.tree.SourceName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A document that a run reads.
 *
 * @param module the project
 * @param run the run
 * @param api the name of the API in the file of settings; empty: the file does not list several
 * @param settings all settings
 * @param config the file of settings, if there is one
 */
record ModuleDocument(MavenModule module, Run run, Optional<String> api, Settings settings, Optional<Path> config) {
    /**
     * The request.
     *
     * @param located the file or URL of a document as the user named it
     */
    GenerationRequest request(UnaryOperator<String> located) {
        Settings.Builder found = Settings.builder();
        for (Setting setting : List.of(Setting.SPEC, Setting.OVERLAYS)) {
            found.set(setting, settings.texts(setting).stream().map(located).toList());
        }
        return new GenerationRequest(found.build().orElse(settings), config);
    }

    /** What distinguishes the document from others: its name and its overlays. */
    List<String> identity() {
        return List.of(
                String.join(" ", settings.texts(Setting.SPEC)), String.join(" ", settings.texts(Setting.OVERLAYS)));
    }

    /** The execution in messages. */
    String owner() {
        return "'" + run.execution() + "'" + api.map(name -> " (" + name + ")").orElse("");
    }

    /**
     * Whether the document stays what it is as long as its files do. A newer snapshot of an artifact is another file, which is
     * only known when it is looked for.
     */
    boolean isOfFiles() {
        return Stream.of(Setting.SPEC, Setting.OVERLAYS)
                .flatMap(setting -> settings.texts(setting).stream())
                .map(SourceName::new)
                .noneMatch(SourceName::isChanging);
    }
}
