package sdk.stripe.core;

import org.jspecify.annotations.Nullable;

/** Thrown when a call took longer than its timeout. */
public final class TimeoutException extends ConnectionException {
    private static final long serialVersionUID = 1L;

    /** An exception with this cause. */
    public TimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
