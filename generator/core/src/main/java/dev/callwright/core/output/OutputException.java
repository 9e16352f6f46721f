package dev.callwright.core.output;

/** Thrown when the output folder cannot be written; no file of the user is lost. The message describes a fix. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(String message) {
        super(message);
    }

    OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
