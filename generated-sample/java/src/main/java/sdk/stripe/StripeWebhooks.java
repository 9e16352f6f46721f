package sdk.stripe;

import java.time.Clock;
import java.time.Duration;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.base.WebhookReader;
import sdk.stripe.core.internal.http.Environment;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.webhook.WebhookScheme;
import sdk.stripe.core.internal.webhook.WebhookVerifier;

/** Reads what Stripe API sends, once its signature is checked. Thread-safe; needs no API key. */
public final class StripeWebhooks extends WebhookReader<JsonValue> {
    private static final WebhookScheme SCHEME =
            WebhookScheme.of("Stripe-Signature", "t={timestamp},v1={signature}", ",", "{timestamp}.{body}");

    private StripeWebhooks(WebhookVerifier verifier) {
        super(verifier, Codecs.ANY);
    }

    /** Reads what is signed with the endpoint's secret, or with one of several while they are replaced. */
    public static StripeWebhooks of(String... secrets) {
        return new StripeWebhooks(WebhookVerifier.of(SCHEME, secrets));
    }

    /** Reads what is signed with the secret in the environment variable <code>STRIPE_WEBHOOK_SECRET</code>. */
    public static StripeWebhooks fromEnv() {
        return of(Environment.require("STRIPE_WEBHOOK_SECRET"));
    }

    /** The same for messages whose time differs by this much at most. */
    public StripeWebhooks withTolerance(Duration most) {
        return new StripeWebhooks(verifier().withTolerance(most));
    }

    /** The same with another clock. */
    public StripeWebhooks withClock(Clock clock) {
        return new StripeWebhooks(verifier().withClock(clock));
    }
}
