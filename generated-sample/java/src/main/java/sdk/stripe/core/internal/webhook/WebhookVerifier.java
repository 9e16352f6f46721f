package sdk.stripe.core.internal.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import sdk.stripe.core.WebhookException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Verifies the signatures of webhooks. Immutable and thread-safe. */
public final class WebhookVerifier {
    // An endpoint has one signature for each valid secret, which are two while secrets are rotated.
    private static final int MAX_SIGNATURES = 100;
    private static final int MAX_TIMESTAMP = 15;

    private final WebhookScheme scheme;
    private final List<SecretKeySpec> keys;
    private final Duration tolerance;
    private final Clock clock;

    private WebhookVerifier(WebhookScheme scheme, List<SecretKeySpec> keys, Duration tolerance, Clock clock) {
        this.scheme = scheme;
        this.keys = keys;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /** A verifier that accepts messages signed with any of these secrets. */
    public static WebhookVerifier of(WebhookScheme scheme, String... secrets) {
        if (secrets.length == 0) {
            throw new IllegalArgumentException("there is no secret; give the one of the webhook endpoint");
        }
        List<SecretKeySpec> keys = Stream.of(secrets).map(scheme::key).toList();
        return new WebhookVerifier(scheme, keys, Duration.ofSeconds(scheme.tolerance()), Clock.systemUTC());
    }

    /** The same verifier for messages whose time differs from the clock's by this much at most; not negative. */
    public WebhookVerifier withTolerance(Duration most) {
        if (most.isNegative()) {
            throw new IllegalArgumentException("a tolerance must not be negative, but is " + most);
        }
        return new WebhookVerifier(scheme, keys, most, clock);
    }

    /** The same verifier with another clock. */
    public WebhookVerifier withClock(Clock other) {
        return new WebhookVerifier(scheme, keys, tolerance, other);
    }

    /** The header with the signature. */
    public String header() {
        return scheme.header();
    }

    /**
     * Returns if the message is signed and recent.
     *
     * @param body the body as it was received
     * @param headers the value of a header by its name; null where there is none
     * @throws WebhookException if it is not
     */
    public void verify(byte[] body, Function<String, @Nullable String> headers) {
        String header = required(headers, scheme.header());
        String id = scheme.idHeader().map(name -> required(headers, name)).orElse("");
        String timestamp =
                scheme.timestampHeader().map(name -> required(headers, name)).orElseGet(() -> timestamp(header));
        List<String> signatures = scheme.format().values(SignatureFormat.SIGNATURE, header);
        if (signatures.isEmpty()) {
            throw malformed();
        }
        if (signatures.size() > MAX_SIGNATURES) {
            throw new WebhookException(
                    "the header " + scheme.header() + " has more than " + MAX_SIGNATURES + " signatures");
        }
        if (keys.stream().noneMatch(key -> matches(signatures, scheme.signature(key, id, timestamp, body)))) {
            throw new WebhookException("no signature in the header " + scheme.header()
                    + " matches; compare the secret with the endpoint's, and pass the body as it was received");
        }
        if (scheme.signsTime()) {
            checkTime(timestamp);
        }
    }

    /** The headers of a signed message, for tests of receivers. */
    public Map<String, String> sign(byte[] body) {
        String id = "msg_" + UUID.randomUUID();
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        scheme.idHeader().ifPresent(name -> headers.put(name, id));
        scheme.timestampHeader().ifPresent(name -> headers.put(name, timestamp));
        String signature = scheme.signature(keys.get(0), id, timestamp, body);
        headers.put(scheme.header(), scheme.format().write(timestamp, signature));
        return headers;
    }

    private boolean matches(List<String> signatures, String expected) {
        byte[] bytes = expected.getBytes(UTF_8);
        return signatures.stream()
                .anyMatch(each ->
                        MessageDigest.isEqual(bytes, scheme.normalized(each).getBytes(UTF_8)));
    }

    private String timestamp(String header) {
        if (!scheme.format().has(SignatureFormat.TIMESTAMP)) {
            return "";
        }
        return scheme.format().values(SignatureFormat.TIMESTAMP, header).stream()
                .findFirst()
                .orElseThrow(this::malformed);
    }

    private void checkTime(String timestamp) {
        boolean digits = timestamp.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || timestamp.isEmpty() || timestamp.length() > MAX_TIMESTAMP) {
            throw new WebhookException("the webhook's timestamp is not a number of seconds");
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        if (Math.abs(age) > tolerance.toSeconds()) {
            throw new WebhookException("the webhook was signed " + Math.abs(age) + " seconds "
                    + (age > 0 ? "ago" : "in the future") + ", but at most " + tolerance.toSeconds()
                    + " seconds are accepted");
        }
    }

    private WebhookException malformed() {
        return new WebhookException("the header " + scheme.header() + " is not of the form '" + scheme.format() + "'");
    }

    private static String required(Function<String, @Nullable String> headers, String name) {
        String value = headers.apply(name);
        if (value == null || value.isBlank()) {
            throw new WebhookException("there is no header " + name);
        }
        return value.strip();
    }
}
