package sdk.stripe.core.internal.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The signature scheme of an API's webhooks. It is not changed once the generated code has built it. */
public final class WebhookScheme {
    private static final String BODY = "{body}";
    private static final String ID = "{id}";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(id|timestamp)}");

    private final String header;
    private final SignatureFormat format;
    private final String content;
    private String algorithm = "HmacSHA256";
    private long tolerance = 300;
    private boolean base64;
    private @Nullable String idHeader;
    private @Nullable String timestampHeader;
    private @Nullable String secretPrefix;

    private WebhookScheme(String header, SignatureFormat format, String content) {
        this.header = header;
        this.format = format;
        this.content = content;
    }

    /**
     * Signatures by HMAC-SHA256, in hexadecimal digits.
     *
     * @param header the header that holds the signature
     * @param format its value, such as {@code t={timestamp},v1={signature}}
     * @param separator the separator of the value's parts; empty: it is one part
     * @param content the signed content, such as {@code {timestamp}.{body}}
     */
    public static WebhookScheme of(String header, String format, String separator, String content) {
        return new WebhookScheme(header, new SignatureFormat(format, separator), content);
    }

    /** Sets the algorithm, by the name that {@link Mac} has for it. */
    public WebhookScheme algorithm(String name) {
        this.algorithm = name;
        return this;
    }

    /** Sets the encoding of signatures to base64. */
    public WebhookScheme base64() {
        this.base64 = true;
        return this;
    }

    /** Sets the header with the message's id. */
    public WebhookScheme idHeader(String name) {
        this.idHeader = name;
        return this;
    }

    /** Sets the header with the time, when it is not in the signature's header. */
    public WebhookScheme timestampHeader(String name) {
        this.timestampHeader = name;
        return this;
    }

    /** Sets by how many seconds the time may differ from the receiver's. */
    public WebhookScheme tolerance(long seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException("a tolerance must not be negative, but is " + seconds);
        }
        this.tolerance = seconds;
        return this;
    }

    /** Sets the prefix of secrets whose rest is base64. */
    public WebhookScheme base64Secret(String prefix) {
        this.secretPrefix = prefix;
        return this;
    }

    String header() {
        return header;
    }

    SignatureFormat format() {
        return format;
    }

    Optional<String> idHeader() {
        return Optional.ofNullable(idHeader);
    }

    Optional<String> timestampHeader() {
        return Optional.ofNullable(timestampHeader);
    }

    long tolerance() {
        return tolerance;
    }

    boolean signsTime() {
        return content.contains(SignatureFormat.TIMESTAMP);
    }

    /** The key of a secret; messages do not repeat it. */
    SecretKeySpec key(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the secret of the webhooks is empty");
        }
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        if (secretPrefix != null) {
            String encoded = secret.startsWith(secretPrefix) ? secret.substring(secretPrefix.length()) : secret;
            try {
                key = Base64.getDecoder().decode(encoded);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "the secret of the webhooks is not '" + secretPrefix + "' and base64");
            }
        }
        if (key.length == 0) {
            throw new IllegalArgumentException("the secret of the webhooks is empty");
        }
        return new SecretKeySpec(key, algorithm);
    }

    /** The signature of a message as the header writes it. */
    String signature(SecretKeySpec key, String id, String timestamp, byte[] body) {
        int at = content.indexOf(BODY);
        byte[] signature;
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(key);
            mac.update(filled(content.substring(0, at), id, timestamp));
            mac.update(body);
            signature = mac.doFinal(filled(content.substring(at + BODY.length()), id, timestamp));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return base64
                ? Base64.getEncoder().encodeToString(signature)
                : HexFormat.of().formatHex(signature);
    }

    // In one pass, because an id may look like a placeholder.
    private static byte[] filled(String text, String id, String timestamp) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals(ID) ? id : timestamp))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A signature that was received, written as this scheme writes its own. */
    String normalized(String signature) {
        return base64 ? signature : signature.toLowerCase(Locale.ROOT);
    }
}
