package sdk.stripe.core.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import sdk.stripe.core.DecodingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Parses JSON texts within the limits of {@link JsonLimits}. */
public final class JsonInput {
    private JsonInput() {}

    /**
     * Reads one value from a parser that is at its first token.
     *
     * @param <T> the type of the value
     */
    public interface TokenReader<T extends @Nullable Object> {
        /** Returns the value; the parser is at its last token then. */
        T read(JsonParser parser) throws IOException;
    }

    /** The value of a JSON text in UTF-8, which must be the only one in it. */
    public static <T extends @Nullable Object> T read(byte[] json, TokenReader<T> reader) {
        try (JsonParser parser = JsonLimits.FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new DecodingException("$", "there is no JSON at all");
            }
            T value = reader.read(parser);
            if (parser.nextToken() != null) {
                throw new DecodingException("$", "something follows the JSON value");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new DecodingException(
                    "$",
                    "this JSON has more than " + JsonLimits.DEPTH
                            + " arrays and objects in each other, or a number of more than " + Decimal.LONGEST
                            + " digits" + place(e));
        } catch (JsonProcessingException e) {
            throw new DecodingException("$", "this is not JSON: " + e.getOriginalMessage() + place(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(JsonProcessingException problem) {
        JsonLocation location = problem.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
