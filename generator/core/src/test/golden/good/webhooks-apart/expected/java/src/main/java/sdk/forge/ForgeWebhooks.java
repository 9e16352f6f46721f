package sdk.forge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import sdk.forge.core.JsonValue;
import sdk.forge.core.base.WebhookReader;
import sdk.forge.core.internal.http.Environment;
import sdk.forge.core.internal.json.Codec;
import sdk.forge.core.internal.json.Codecs;
import sdk.forge.core.internal.webhook.WebhookScheme;
import sdk.forge.core.internal.webhook.WebhookVerifier;
import sdk.forge.model.Parsed;
import sdk.forge.model.PushWebhook;

/** Reads what Forge sends, once its signature is checked. Thread-safe; needs no API key. */
public final class ForgeWebhooks extends WebhookReader<JsonValue> {
    private static final WebhookScheme SCHEME = WebhookScheme.of("X-Forge-Signature", "sha1={signature}", "", "{body}")
            .algorithm("HmacSHA1");

    private ForgeWebhooks(WebhookVerifier verifier) {
        super(verifier, Codecs.ANY);
    }

    /** Reads what is signed with the endpoint's secret, or with one of several while they are replaced. */
    public static ForgeWebhooks of(String... secrets) {
        return new ForgeWebhooks(WebhookVerifier.of(SCHEME, secrets));
    }

    /** Reads what is signed with the secret in the environment variable <code>FORGE_HOOK</code>. */
    public static ForgeWebhooks fromEnv() {
        return of(Environment.require("FORGE_HOOK"));
    }

    /** The same for messages whose time differs by this much at most. */
    public ForgeWebhooks withTolerance(Duration most) {
        return new ForgeWebhooks(verifier().withTolerance(most));
    }

    /** The same with another clock. */
    public ForgeWebhooks withClock(Clock clock) {
        return new ForgeWebhooks(verifier().withClock(clock));
    }

    /**
     * Reads what the API sends as 'push'.
     *
     * <p>Commits arrived. *&#47; Not the end.
     */
    public WebhookReader<PushWebhook> push() {
        return new WebhookReader<>(verifier(), PushWebhook.TYPE);
    }

    /** Reads what the API sends as 'parse'. */
    public WebhookReader<Parsed> parse_() {
        return new WebhookReader<>(verifier(), Parsed.TYPE);
    }

    /**
     * Reads what the API sends as 'class'.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public WebhookReader<List<String>> class_() {
        return new WebhookReader<>(verifier(), Codec.list(Codecs.STRING));
    }

    /** Reads what the API sends as 'anything'. */
    public WebhookReader<JsonValue> anything() {
        return new WebhookReader<>(verifier(), Codecs.ANY);
    }
}
