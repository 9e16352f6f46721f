package sdk.stripe.core.internal.json;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes JSON texts and trees with a codec. */
public final class JsonDecoder {
    private JsonDecoder() {}

    /** The value of a text. */
    public static <T extends @Nullable Object> T decode(Codec<T> codec, String json) {
        return decode(codec, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The value of a text in UTF-8. The first pass reads the stream of tokens and stops at the first type mismatch;
     * only then the text is read as a tree, from which members of another type are kept as {@link RawMember}s.
     */
    public static <T extends @Nullable Object> T decode(Codec<T> codec, byte[] json) {
        int invalid = Utf8.firstInvalid(json);
        if (invalid >= 0) {
            throw new DecodingException("$", "this is not JSON: byte " + invalid + " is not UTF-8");
        }
        try {
            return JsonInput.read(json, parser -> codec.read(new ParserReader(parser, new MemberScanner(json))));
        } catch (DecodingException problem) {
            if (problem != TypeMismatch.SIGNAL) {
                throw problem;
            }
        }
        return decode(codec, JsonInput.read(json, JsonValue::read), "$");
    }

    /** The value of a tree, in which members of another type are kept as {@link RawMember}s; its root has this path. */
    public static <T extends @Nullable Object> T decode(Codec<T> codec, JsonValue json, String path) {
        try {
            return codec.read(TreeReader.lenient(json, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
