package dev.callwright.core.emit.typescript;

import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateFiles;
import java.util.List;

/** The runtime's sources, which every package carries as {@code src/core}. */
final class RuntimeFiles {
    private static final String FOLDER = "typescript-runtime";

    // Two modules with the same exports, of which a package has one.
    private static final String JSON = "json.ts";
    private static final String INT64_JSON = "json-int64.ts";

    private RuntimeFiles() {}

    private static String source(String path, Int64Type int64) {
        return int64 == Int64Type.BIGINT && path.equals(JSON) ? INT64_JSON : path;
    }

    /** The files in the package. */
    static List<GeneratedFile> copy(Int64Type int64) {
        return TemplateFiles.list(FOLDER).stream()
                .filter(path -> !path.equals(INT64_JSON))
                .map(path -> new GeneratedFile(
                        Sources.ROOT + "src/core/" + path, TemplateFiles.read(FOLDER + "/" + source(path, int64))))
                .toList();
    }
}
