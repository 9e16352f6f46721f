package sdk.stripe.core;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a response is larger than what is read into memory; the {@link ResponseLimits} of the client or the call
 * say how much that is. The rest is not read, the call is not tried again, and the client can be used as before.
 */
public final class LimitException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String limit;

    private LimitException(String limit, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.limit = limit;
    }

    static LimitException body(String operation, int bytes) {
        return exceeded("body", operation + " was answered with a body", bytes);
    }

    static LimitException eventLine(String operation, int bytes) {
        return exceeded("eventLine", operation + " sent a line or an event", bytes);
    }

    private static LimitException exceeded(String limit, String what, int bytes) {
        String setter = "with" + Character.toUpperCase(limit.charAt(0)) + limit.substring(1);
        return new LimitException(
                limit,
                what + " of more than " + bytes + " bytes, which is the limit; raise it with"
                        + " limits(ResponseLimits.defaults()." + setter + "(bytes)) of the client or the call",
                null);
    }

    static LimitException memory(String operation, Throwable cause) {
        return new LimitException(
                "body",
                operation + " was answered with a body that is below the limit, but does not fit into the memory",
                cause);
    }

    /** Which limit: {@code body} or {@code eventLine}, as the accessors of {@link ResponseLimits} are called. */
    public String limit() {
        return limit;
    }
}
