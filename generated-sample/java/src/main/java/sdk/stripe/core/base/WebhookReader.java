package sdk.stripe.core.base;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.WebhookException;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonDecoder;
import sdk.stripe.core.internal.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Verifies and decodes signed webhooks.
 *
 * <p>Each method takes the body as it was received, for another JSON text of the same value has another signature.
 *
 * @param <T> the type of the webhooks
 */
@SuppressWarnings("exports") // verifier and codec are for generated code
public class WebhookReader<T> {
    private final WebhookVerifier verifier;
    private final Codec<T> codec;

    /** A reader of one type. */
    public WebhookReader(WebhookVerifier verifier, Codec<T> codec) {
        this.verifier = verifier;
        this.codec = codec;
    }

    /** The verifier of the signatures. */
    protected final WebhookVerifier verifier() {
        return verifier;
    }

    /**
     * The value of a webhook.
     *
     * @param body the body as it was received
     * @param signature the value of the header that holds the signature; null if there is none
     * @throws WebhookException if it has no valid signature, is too old, or is not JSON
     */
    public final T parse(String body, @Nullable String signature) {
        return parse(bytes(body), signature);
    }

    /** The same of a body in bytes. */
    public final T parse(byte[] body, @Nullable String signature) {
        return read(body, name -> name.equalsIgnoreCase(verifier.header()) ? signature : null);
    }

    /**
     * The value of a webhook.
     *
     * @param body the body as it was received
     * @param headers the value of a header by its name, such as {@code request::getHeader}; null where there is none
     * @throws WebhookException if it has no valid signature, is too old, or is not JSON
     */
    public final T parse(String body, Function<String, @Nullable String> headers) {
        return read(bytes(body), headers);
    }

    /** The same of a body in bytes. */
    public final T parse(byte[] body, Function<String, @Nullable String> headers) {
        return read(body, headers);
    }

    /**
     * The value of a webhook.
     *
     * @param body the body as it was received
     * @param headers the values of all headers by name, in any letter case
     * @throws WebhookException if it has no valid signature, is too old, or is not JSON
     */
    public final T parse(String body, Map<String, ? extends Collection<String>> headers) {
        return parse(bytes(body), headers);
    }

    /** The same of a body in bytes. */
    public final T parse(byte[] body, Map<String, ? extends Collection<String>> headers) {
        return read(body, name -> first(headers, name));
    }

    /** The headers of a signed webhook with this body, for tests of receivers. */
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
            return JsonDecoder.decode(codec, body);
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
