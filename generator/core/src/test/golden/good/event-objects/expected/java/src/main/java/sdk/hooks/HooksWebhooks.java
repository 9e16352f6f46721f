package sdk.hooks;

import java.time.Clock;
import java.time.Duration;
import sdk.hooks.core.base.WebhookReader;
import sdk.hooks.core.internal.http.Environment;
import sdk.hooks.core.internal.webhook.WebhookScheme;
import sdk.hooks.core.internal.webhook.WebhookVerifier;
import sdk.hooks.model.Event;

/** Reads what Hooks sends, once its signature is checked. Thread-safe; needs no API key. */
public final class HooksWebhooks extends WebhookReader<Event> {
    private static final WebhookScheme SCHEME = WebhookScheme.of("Pay-Signature", "{signature}", "", "{body}");

    private HooksWebhooks(WebhookVerifier verifier) {
        super(verifier, Event.TYPE);
    }

    /** Reads what is signed with the endpoint's secret, or with one of several while they are replaced. */
    public static HooksWebhooks of(String... secrets) {
        return new HooksWebhooks(WebhookVerifier.of(SCHEME, secrets));
    }

    /** Reads what is signed with the secret in the environment variable <code>HOOKS_WEBHOOK_SECRET</code>. */
    public static HooksWebhooks fromEnv() {
        return of(Environment.require("HOOKS_WEBHOOK_SECRET"));
    }

    /** The same for messages whose time differs by this much at most. */
    public HooksWebhooks withTolerance(Duration most) {
        return new HooksWebhooks(verifier().withTolerance(most));
    }

    /** The same with another clock. */
    public HooksWebhooks withClock(Clock clock) {
        return new HooksWebhooks(verifier().withClock(clock));
    }
}
