package dev.callwright.core.source.jsonpath;

/** A text is no JSONPath, or asks for too much; the message says why. */
public final class JsonPathException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonPathException(String problem) {
        super(problem);
    }

    JsonPathException(String problem, int index) {
        super(problem + " at character " + (index + 1));
    }
}
