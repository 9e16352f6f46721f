package sdk.shop;

import java.time.Clock;
import java.time.Duration;
import sdk.shop.core.base.WebhookReader;
import sdk.shop.core.internal.http.Environment;
import sdk.shop.core.internal.webhook.WebhookScheme;
import sdk.shop.core.internal.webhook.WebhookVerifier;
import sdk.shop.model.ExportCreateDone;
import sdk.shop.model.Failed;
import sdk.shop.model.WebhookEvent;

/** Reads what Shop sends, once its signature is checked. Thread-safe; needs no API key. */
public final class ShopWebhooks extends WebhookReader<WebhookEvent> {
    private static final WebhookScheme SCHEME =
            WebhookScheme.of("webhook-signature", "v1,{signature}", " ", "{id}.{timestamp}.{body}")
            .base64()
            .idHeader("webhook-id")
            .timestampHeader("webhook-timestamp")
            .base64Secret("whsec_");

    private ShopWebhooks(WebhookVerifier verifier) {
        super(verifier, WebhookEvent.TYPE);
    }

    /** Reads what is signed with the endpoint's secret, or with one of several while they are replaced. */
    public static ShopWebhooks of(String... secrets) {
        return new ShopWebhooks(WebhookVerifier.of(SCHEME, secrets));
    }

    /** Reads what is signed with the secret in the environment variable <code>SHOP_WEBHOOK_SECRET</code>. */
    public static ShopWebhooks fromEnv() {
        return of(Environment.require("SHOP_WEBHOOK_SECRET"));
    }

    /** The same for messages whose time differs by this much at most. */
    public ShopWebhooks withTolerance(Duration most) {
        return new ShopWebhooks(verifier().withTolerance(most));
    }

    /** The same with another clock. */
    public ShopWebhooks withClock(Clock clock) {
        return new ShopWebhooks(verifier().withClock(clock));
    }

    /**
     * Reads what the API sends as 'done'.
     *
     * <p>The export is complete.
     */
    public WebhookReader<ExportCreateDone> done() {
        return new WebhookReader<>(verifier(), ExportCreateDone.TYPE);
    }

    /**
     * Reads what the API sends as 'failed'.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public WebhookReader<Failed> failed() {
        return new WebhookReader<>(verifier(), Failed.TYPE);
    }
}
