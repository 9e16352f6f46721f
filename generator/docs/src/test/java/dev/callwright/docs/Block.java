package dev.callwright.docs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A fenced block of a document.
 *
 * @param document the document's path below the project
 * @param line the line of its fence
 * @param language the word behind the fence
 * @param mark the text of the comment before it, empty without one
 * @param text its content
 */
record Block(Path document, int line, String language, String mark, String text) {
    private static final String FILE = "file: ";
    private static final String EXCERPT = "excerpt of ";

    /** Whether the block is to be parsed, not run. */
    boolean isParsedOnly() {
        return mark.startsWith("parsed only: ");
    }

    /** Whether the block is the standard output of the block before. */
    boolean isOutput() {
        return mark.equals("output");
    }

    /** Whether a forge reads the block. */
    boolean isPipeline() {
        return mark.equals("pipeline");
    }

    /** The file that a reader saves the block as. */
    Optional<String> file() {
        return mark.startsWith(FILE) ? Optional.of(mark.substring(FILE.length())) : Optional.empty();
    }

    /** The file that the block shows a part of. */
    Optional<String> excerptOf() {
        return mark.startsWith(EXCERPT) ? Optional.of(mark.substring(EXCERPT.length())) : Optional.empty();
    }

    /** A name for files and classes made of the block. */
    String id() {
        String name = document.getFileName().toString().replaceAll("\\W", "_");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "_" + line;
    }

    @Override
    public String toString() {
        return document + ":" + line;
    }
}
