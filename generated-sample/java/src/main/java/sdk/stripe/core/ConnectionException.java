package sdk.stripe.core;

import org.jspecify.annotations.Nullable;

/** Thrown when no complete response arrived. */
public class ConnectionException extends SdkException {
    private static final long serialVersionUID = 1L;

    /** An exception with this cause. */
    public ConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
