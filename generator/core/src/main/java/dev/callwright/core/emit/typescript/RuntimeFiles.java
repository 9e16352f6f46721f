package dev.callwright.core.emit.typescript;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateFiles;
import java.util.List;

/** The runtime's sources, which every package carries as {@code src/core}. */
final class RuntimeFiles {
    private static final String FOLDER = "typescript-runtime";

    private RuntimeFiles() {}

    /** The files in the package. */
    static List<GeneratedFile> copy() {
        return TemplateFiles.list(FOLDER).stream()
                .map(path ->
                        new GeneratedFile(Sources.ROOT + "src/core/" + path, TemplateFiles.read(FOLDER + "/" + path)))
                .toList();
    }
}
