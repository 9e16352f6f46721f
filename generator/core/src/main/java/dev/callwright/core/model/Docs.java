package dev.callwright.core.model;

/**
 * Documentation as written in the document: CommonMark or HTML, untrusted.
 *
 * @param summary one line, or an empty string
 * @param description the long text, or an empty string
 */
public record Docs(String summary, String description) {
    /** No documentation. */
    public static final Docs NONE = new Docs("", "");

    /** Whether both texts are blank. */
    public boolean isEmpty() {
        return summary.isBlank() && description.isBlank();
    }
}
