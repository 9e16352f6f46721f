package sdk.stripe.core;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds a member of an object before the members in front of it have been read. Passing over them a second time costs a
 * fraction of a tree of the object.
 */
final class LookAhead {
    private final JsonFactory factory;
    private final byte[] json;
    // Objects in objects could be passed over again and again, once for each object around them.
    private long allowance;

    LookAhead(JsonFactory factory, byte[] json) {
        this.factory = factory;
        this.json = json;
        this.allowance = 2L * json.length;
    }

    /** The string that is a member of the object at this offset; null when that cannot be told from here. */
    @Nullable
    String text(long offset, String name) throws IOException {
        // Only texts in UTF-8 have such offsets.
        if (allowance <= 0 || offset < 0 || offset >= json.length || json[(int) offset] != '{') {
            return null;
        }
        try (JsonParser parser = factory.createParser(json, (int) offset, json.length - (int) offset)) {
            parser.nextToken();
            String text = text(parser, name);
            allowance -= parser.currentLocation().getByteOffset();
            return text;
        } catch (JsonProcessingException e) {
            // Who reads the text in order meets the mistake too, and knows where it is.
            return null;
        }
    }

    private static @Nullable String text(JsonParser parser, String name) throws IOException {
        for (String each = parser.nextFieldName(); each != null; each = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (each.equals(name)) {
                return value == JsonToken.VALUE_STRING ? parser.getText() : null;
            }
            parser.skipChildren();
        }
        return null;
    }
}
