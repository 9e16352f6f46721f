package dev.callwright.gateway.credential.secret;

import dev.callwright.gateway.call.Causes;
import java.io.Serial;

/** Tells why there is no secret: to the operator in its message, and to callers in {@link #told()}. Neither has a secret in it. */
public final class SecretException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String told;

    /** What is the matter. */
    public enum Reason {
        /** Nobody has set the secret. */
        EMPTY,
        /** The secret, or the place where it should be, cannot be used. */
        REFUSED,
        /** The server that has the secret cannot be asked now. */
        UNAVAILABLE
    }

    private SecretException(Reason reason, String message, String told) {
        // It is expected at run time, for each call: no stack trace.
        super(message, null, false, false);
        this.reason = reason;
        this.told = told;
    }

    /** A secret that nobody has set. */
    public static SecretException empty(String message) {
        return new SecretException(Reason.EMPTY, message, message);
    }

    /** A secret that cannot be used. */
    public static SecretException refused(String message, String told) {
        return new SecretException(Reason.REFUSED, message, told);
    }

    /** A server that cannot be asked now. */
    public static SecretException unavailable(String message, String told) {
        return new SecretException(Reason.UNAVAILABLE, message, told);
    }

    /** The same with another text for callers, such as one without the name of a file. */
    public SecretException telling(String words) {
        return new SecretException(reason, text(), words);
    }

    /** The exception of a failed future, whatever else wraps it. */
    public static SecretException of(Throwable failure) {
        Throwable cause = Causes.of(failure);
        if (cause instanceof SecretException known) {
            return known;
        }
        // The message of a stranger may have anything in it.
        String name = cause.getClass().getSimpleName();
        return unavailable("a secret could not be read: " + name, "a secret could not be read");
    }

    /** What is the matter. */
    public Reason reason() {
        return reason;
    }

    /** What the operator reads. */
    public String text() {
        String text = getMessage();
        return text == null ? "" : text;
    }

    /** What callers may know: no names of files, and no addresses. */
    public String told() {
        return told;
    }
}
