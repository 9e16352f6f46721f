package sdk.pay;

import java.time.Clock;
import java.time.Duration;
import sdk.pay.core.base.WebhookReader;
import sdk.pay.core.internal.http.Environment;
import sdk.pay.core.internal.webhook.WebhookScheme;
import sdk.pay.core.internal.webhook.WebhookVerifier;
import sdk.pay.model.Event;

/** Reads what Pay sends, once its signature is checked. Thread-safe; needs no API key. */
public final class PayWebhooks extends WebhookReader<Event> {
    private static final WebhookScheme SCHEME =
            WebhookScheme.of("Pay-Signature", "t={timestamp},v1={signature}", ",", "{timestamp}.{body}")
            .algorithm("HmacSHA512")
            .tolerance(60);

    private PayWebhooks(WebhookVerifier verifier) {
        super(verifier, Event.TYPE);
    }

    /** Reads what is signed with the endpoint's secret, or with one of several while they are replaced. */
    public static PayWebhooks of(String... secrets) {
        return new PayWebhooks(WebhookVerifier.of(SCHEME, secrets));
    }

    /** Reads what is signed with the secret in the environment variable <code>PAY_SECRET</code>. */
    public static PayWebhooks fromEnv() {
        return of(Environment.require("PAY_SECRET"));
    }

    /** The same for messages whose time differs by this much at most. */
    public PayWebhooks withTolerance(Duration most) {
        return new PayWebhooks(verifier().withTolerance(most));
    }

    /** The same with another clock. */
    public PayWebhooks withClock(Clock clock) {
        return new PayWebhooks(verifier().withClock(clock));
    }
}
