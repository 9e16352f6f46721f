package dev.callwright.core.model;

/**
 * What the document says of a thing, as written: CommonMark or HTML, and untrusted.
 *
 * @param summary one line, or an empty string
 * @param description the long text, or an empty string
 */
public record Docs(String summary, String description) {
    /** No words at all. */
    public static final Docs NONE = new Docs("", "");

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return summary.isBlank() && description.isBlank();
    }
}
