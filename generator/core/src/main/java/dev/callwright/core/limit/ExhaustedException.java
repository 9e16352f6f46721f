package dev.callwright.core.limit;

/** The stack or the memory did not suffice, although the document was within every limit. */
public final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExhaustedException(String message, Error cause) {
        super(message, cause);
    }
}
