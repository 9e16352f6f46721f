package dev.callwright.core.text;

/**
 * A piece of HTML: texts of the document in it are escaped. Templates write it as it is.
 *
 * @param code the markup
 */
public record Html(String code) {
    /** No markup. */
    public static final Html NONE = new Html("");

    /** Whether there is no markup. */
    public boolean isEmpty() {
        return code.isEmpty();
    }

    @Override
    public String toString() {
        return code;
    }
}
