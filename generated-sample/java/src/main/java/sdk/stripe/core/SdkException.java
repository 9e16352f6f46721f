package sdk.stripe.core;

import org.jspecify.annotations.Nullable;

/** What every exception of a call has in common. */
public abstract class SdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SdkException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
