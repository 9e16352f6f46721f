package dev.callwright.core.request;

/** What was asked for cannot be done as it was asked; the message says what to ask instead. */
public final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to fix it */
    public RequestException(String message) {
        super(message);
    }
}
