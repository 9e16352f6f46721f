package sdk.stripe.core;

import org.jspecify.annotations.Nullable;

/** Thrown when a webhook has no valid signature, is too old, or cannot be decoded. Respond to it with status 400. */
public final class WebhookException extends SdkException {
    private static final long serialVersionUID = 1L;

    /** An exception without a cause. */
    public WebhookException(String message) {
        this(message, null);
    }

    /** An exception with a cause. */
    public WebhookException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
