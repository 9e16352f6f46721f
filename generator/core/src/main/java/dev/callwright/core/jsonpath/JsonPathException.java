package dev.callwright.core.jsonpath;

/** A text is no JSONPath; the message says why and at which character. */
public final class JsonPathException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonPathException(String problem, int index) {
        super(problem + " at character " + (index + 1));
    }
}
