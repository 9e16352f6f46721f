package dev.callwright.core.spec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Positions in JSON text, found by reading it once more up to the node. */
final class JsonPositions implements Positions {
    private final String text;

    JsonPositions(String text) {
        this.text = text;
    }

    @Override
    public Optional<Position> find(List<String> tokens) {
        try (JsonParser parser = SpecReader.parser(text)) {
            parser.nextToken();
            JsonLocation location = parser.currentTokenLocation();
            for (String token : tokens) {
                location = descend(parser, token);
                if (location == null) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Position(location.getLineNr(), location.getColumnNr()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    // Leaves the parser at the member's value and answers where the member begins: its name, or an array's item.
    private static @Nullable JsonLocation descend(JsonParser parser, String token) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                JsonLocation location = parser.currentTokenLocation();
                boolean found = parser.currentName().equals(token);
                parser.nextToken();
                if (found) {
                    return location;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                if (String.valueOf(i).equals(token)) {
                    return parser.currentTokenLocation();
                }
                parser.skipChildren();
            }
        }
        return null;
    }
}
