package sdk.stripe.core;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads webhooks that are signed.
 *
 * <p>Each method takes the body as it was received, for another JSON text of the same value has another signature.
 *
 * @param <T> what they say
 */
public class WebhookReader<T> {
    private final WebhookVerifier verifier;
    private final Codec<T> codec;

    /** A reader of one type. */
    public WebhookReader(WebhookVerifier verifier, Codec<T> codec) {
        this.verifier = verifier;
        this.codec = codec;
    }

    /** Decides which messages are accepted. */
    protected final WebhookVerifier verifier() {
        return verifier;
    }

    /**
     * What a webhook says.
     *
     * @param body the body as it was received
     * @param signature the value of the header that holds the signature; null if there is none
     * @throws WebhookException if it is not signed as it should be, too old, or no JSON
     */
    public final T parse(String body, @Nullable String signature) {
        return parse(bytes(body), signature);
    }

    /** The same of a body in bytes. */
    public final T parse(byte[] body, @Nullable String signature) {
        return read(body, name -> name.equalsIgnoreCase(verifier.header()) ? signature : null);
    }

    /**
     * What a webhook says.
     *
     * @param body the body as it was received
     * @param headers the value of a header by its name, such as {@code request::getHeader}; null where there is none
     * @throws WebhookException if it is not signed as it should be, too old, or no JSON
     */
    public final T parse(String body, Function<String, @Nullable String> headers) {
        return read(bytes(body), headers);
    }

    /** The same of a body in bytes. */
    public final T parse(byte[] body, Function<String, @Nullable String> headers) {
        return read(body, headers);
    }

    /**
     * What a webhook says.
     *
     * @param body the body as it was received
     * @param headers the values of all headers by name, in any letter case
     * @throws WebhookException if it is not signed as it should be, too old, or no JSON
     */
    public final T parse(String body, Map<String, ? extends Collection<String>> headers) {
        return parse(bytes(body), headers);
    }

    /** The same of a body in bytes. */
    public final T parse(byte[] body, Map<String, ? extends Collection<String>> headers) {
        return read(body, name -> first(headers, name));
    }

    /** The headers that make a body a webhook, for tests of what receives it. */
    public final Map<String, String> sign(String body) {
        return verifier.sign(bytes(body));
    }

    /** The same of a body in bytes. */
    public final Map<String, String> sign(byte[] body) {
        return verifier.sign(body);
    }

    private T read(byte[] body, Function<String, @Nullable String> headers) {
        verifier.verify(body, headers);
        try {
            return JsonText.decode(codec, body);
        } catch (DecodingException e) {
            throw new WebhookException("the webhook is signed, but its body cannot be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable String first(Map<String, ? extends Collection<String>> headers, String name) {
        for (Map.Entry<String, ? extends Collection<String>> header : headers.entrySet()) {
            // Some maps hold the status line under null.
            if (name.equalsIgnoreCase(header.getKey())) {
                return header.getValue().stream().findFirst().orElse(null);
            }
        }
        return null;
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
