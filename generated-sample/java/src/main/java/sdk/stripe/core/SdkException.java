package sdk.stripe.core;

import org.jspecify.annotations.Nullable;

/** The base of all exceptions of calls. */
public abstract class SdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SdkException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
