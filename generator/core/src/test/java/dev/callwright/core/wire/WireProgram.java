package dev.callwright.core.wire;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes the calls of the snippets of one language. */
interface WireProgram {
    /**
     * Runs the snippets that are not refused.
     *
     * @return the errors by the id of the row
     */
    Map<String, String> run(List<WireSdk> sdks, Path folder) throws Exception;

    /** The program of an encoder. */
    static WireProgram of(WireEncoder encoder) {
        return switch (encoder) {
            case JAVA -> new JavaProgram();
            case TYPESCRIPT -> new TypeScriptProgram();
            case CURL -> new CurlProgram();
        };
    }
}
