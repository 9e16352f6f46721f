package dev.callwright.core.output;

/** The output folder cannot be written as asked; nothing the user had in it was lost. The message says how to go on. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(String message) {
        super(message);
    }

    OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
