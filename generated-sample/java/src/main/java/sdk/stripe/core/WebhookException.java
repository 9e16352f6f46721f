package sdk.stripe.core;

import org.jspecify.annotations.Nullable;

/** Thrown when a webhook is not signed as it should be, is too old, or cannot be read. Answer it with status 400. */
public final class WebhookException extends SdkException {
    private static final long serialVersionUID = 1L;

    WebhookException(String message) {
        this(message, null);
    }

    WebhookException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
