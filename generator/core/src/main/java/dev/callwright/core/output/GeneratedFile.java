package dev.callwright.core.output;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file of an emitter.
 *
 * @param path its path below the output folder, with {@code /} between names, such as {@code java/pom.xml}
 * @param text its text; lines end in {@code \n}
 * @param charset the encoding of the text
 */
public record GeneratedFile(String path, FileText text, Charset charset) {
    /** A text file, stored as UTF-8. */
    public GeneratedFile(String path, String content) {
        this(path, FileText.of(content));
    }

    /** A text file, which may be long, stored as UTF-8. */
    public GeneratedFile(String path, FileText text) {
        this(path, text, StandardCharsets.UTF_8);
    }

    /**
     * A file that is not text.
     *
     * @param bytes its bytes, each as the character with this code
     */
    public static GeneratedFile ofBytes(String path, String bytes) {
        return new GeneratedFile(path, FileText.of(bytes), StandardCharsets.ISO_8859_1);
    }

    /** The same file in a folder, whose path ends in a slash. */
    public GeneratedFile in(String folder) {
        return new GeneratedFile(folder + path, text, charset);
    }

    /** Its whole text. */
    public String content() {
        return text.toString();
    }
}
