package dev.callwright.core.sample;

/** Says which argument of a snippet cannot be used, and what could be given instead. */
public final class SnippetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SnippetException(String message) {
        super(message);
    }
}
