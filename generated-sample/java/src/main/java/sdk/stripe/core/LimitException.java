package sdk.stripe.core;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a response exceeds the {@link ResponseLimits} of the client or the call. The rest is not read, the call
 * is not tried again, and the client can be used as before.
 */
public final class LimitException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String limit;

    /** An exception for the limit of this name. */
    public LimitException(String limit, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.limit = limit;
    }

    /** The name of the limit, which is its accessor in {@link ResponseLimits}: {@code body} or {@code eventLine}. */
    public String limit() {
        return limit;
    }
}
