package dev.callwright.core.limit;

/** Thrown when stack or memory do not suffice although the document is within every limit. */
public final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExhaustedException(String message, Error cause) {
        super(message, cause);
    }
}
