package dev.callwright.core.sample;

/** Thrown when an argument of a snippet is not valid; the message names valid ones. */
public final class SnippetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SnippetException(String message) {
        super(message);
    }
}
