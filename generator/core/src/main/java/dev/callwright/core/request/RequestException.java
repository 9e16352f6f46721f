package dev.callwright.core.request;

/** The request is invalid. The message says how to fix it. */
public final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message the problem and how to fix it */
    public RequestException(String message) {
        super(message);
    }
}
