package dev.callwright.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.base.WebhookReader;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.json.ScalarText;
import dev.callwright.runtime.internal.webhook.WebhookScheme;
import dev.callwright.runtime.internal.webhook.WebhookVerifier;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.MacSpi;
import javax.crypto.spec.SecretKeySpec;

/** A webhook of an attack, signed by what is no code of the runtime. */
final class AttackWebhook {
    static final Set<String> PARTS = Set.of("accepted", "error", "macs", "macsAtMost", "messageWithout");
    private static final AtomicInteger MACS = new AtomicInteger();

    static {
        Security.addProvider(new Counting());
    }

    private final JsonValue webhook;
    private final JsonValue scheme;
    private final List<String> secrets;
    private final String body;
    private final String now;

    AttackWebhook(JsonValue webhook) {
        Attack.known(
                webhook,
                Set.of(
                        "scheme",
                        "secrets",
                        "now",
                        "tolerance",
                        "timestamp",
                        "messageId",
                        "body",
                        "receivedBody",
                        "headers"));
        this.webhook = webhook;
        this.scheme = webhook.get("scheme").orElseThrow();
        this.secrets = Attack.list(webhook, "secrets");
        this.body = Attack.text(webhook.get("body").orElseThrow());
        this.now = ScalarText.of(webhook.get("now").orElseThrow());
    }

    void check(JsonValue expected) {
        Attack.known(expected, PARTS);
        MACS.set(0);
        List<String> wanted = Attack.list(expected, "error");
        try {
            String received = webhook.get("receivedBody").map(Attack::text).orElse(body);
            Map<String, String> headers = Attack.texts(webhook, "headers");
            WebhookReader<JsonValue> reader = reader();
            reader.parse(received, name -> headers.containsKey(name) ? filled(headers.get(name)) : null);
            assertThat(wanted.isEmpty() ? List.of("none") : wanted).contains("none");
        } catch (IllegalArgumentException | SdkException e) {
            assertThat(wanted).as("error %s", e).contains(AttackOutcome.kind(e));
            Attack.list(expected, "messageWithout")
                    .forEach(text -> assertThat(e).hasMessageNotContaining(text));
        }
        expected.get("macs").ifPresent(count -> assertThat(MACS).hasValue((int) count.asLong()));
        expected.get("macsAtMost").ifPresent(most -> assertThat(MACS).hasValueLessThanOrEqualTo((int) most.asLong()));
    }

    private WebhookReader<JsonValue> reader() {
        Attack.known(
                scheme,
                Set.of(
                        "header",
                        "format",
                        "separator",
                        "content",
                        "encoding",
                        "tolerance",
                        "idHeader",
                        "timestampHeader",
                        "base64SecretPrefix"));
        Map<String, String> texts = Attack.texts(JsonValue.of(Map.of("s", withoutNumbers())), "s");
        WebhookScheme made = WebhookScheme.of(
                        texts.get("header"), texts.get("format"), texts.get("separator"), texts.get("content"))
                .algorithm("HmacCounted")
                .tolerance(Attack.number(scheme, "tolerance"));
        if (texts.get("encoding").equals("base64")) {
            made.base64();
        }
        scheme.get("idHeader").ifPresent(name -> made.idHeader(name.asString()));
        scheme.get("timestampHeader").ifPresent(name -> made.timestampHeader(name.asString()));
        scheme.get("base64SecretPrefix").ifPresent(prefix -> made.base64Secret(prefix.asString()));
        Clock clock = Clock.fixed(Instant.ofEpochSecond(Long.parseLong(now)), ZoneOffset.UTC);
        WebhookVerifier verifier =
                WebhookVerifier.of(made, secrets.toArray(String[]::new)).withClock(clock);
        return new WebhookReader<>(tolerant(verifier), Codecs.ANY);
    }

    private JsonValue withoutNumbers() {
        Map<String, JsonValue> texts = new java.util.LinkedHashMap<>(scheme.asMap());
        texts.remove("tolerance");
        return JsonValue.of(texts);
    }

    private WebhookVerifier tolerant(WebhookVerifier verifier) {
        String tolerance = webhook.get("tolerance").map(ScalarText::of).orElse("");
        return switch (tolerance) {
            case "" -> verifier;
            // No Duration is these; what does not exist cannot be passed.
            case "NaN", "Infinity" -> throw new IllegalArgumentException(tolerance);
            default -> verifier.withTolerance(Duration.ofSeconds(Long.parseLong(tolerance)));
        };
    }

    private String filled(String header) {
        byte[] valid = mac(secrets.contains("secret") ? "secret" : secrets.get(secrets.size() - 1));
        byte[] other = mac("another");
        String hex = HexFormat.of().formatHex(valid);
        return header.replace("{now}", now)
                .replace("{valid}", hex)
                .replace("{other}", HexFormat.of().formatHex(other))
                .replace("{valid-half}", hex.substring(0, 32))
                .replace("{valid-upper}", hex.toUpperCase(Locale.ROOT))
                .replace("{hexlike-garbage}", "g".repeat(64))
                .replace("{valid-base64}", Base64.getEncoder().encodeToString(valid))
                .replace("{valid-base64url}", Base64.getUrlEncoder().encodeToString(valid));
    }

    private byte[] mac(String secret) {
        String id = webhook.get("messageId").map(JsonValue::asString).orElse("");
        String timestamp = webhook.get("timestamp").map(ScalarText::of).orElse(now);
        String prefix = scheme.get("idHeader").isPresent() ? id + "." : "";
        String content = prefix + timestamp + "." + body;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec((secret.isEmpty() ? "x" : secret).getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(content.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes MACs of which the number is known. */
    private static final class Counting extends Provider {
        private static final long serialVersionUID = 1L;

        Counting() {
            super("Counting", "1", "counts MACs");
            putService(new Service(this, "Mac", "HmacCounted", CountedMac.class.getName(), null, null) {
                @Override
                public Object newInstance(Object parameter) {
                    return new CountedMac();
                }
            });
        }
    }

    /** HMAC-SHA256 that is counted. */
    public static final class CountedMac extends MacSpi {
        private final Mac mac;

        CountedMac() {
            try {
                mac = Mac.getInstance("HmacSHA256");
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected int engineGetMacLength() {
            return mac.getMacLength();
        }

        @Override
        protected void engineInit(java.security.Key key, java.security.spec.AlgorithmParameterSpec spec)
                throws java.security.InvalidKeyException {
            mac.init(key);
        }

        @Override
        protected void engineUpdate(byte input) {
            mac.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            mac.update(input, offset, length);
        }

        @Override
        protected byte[] engineDoFinal() {
            MACS.incrementAndGet();
            return mac.doFinal();
        }

        @Override
        protected void engineReset() {
            mac.reset();
        }
    }
}
