package dev.callwright.core.spec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads JSON and YAML into trees that keep what the text says. */
public final class SpecReader {
    private static final int MAX_DEPTH = 2000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(10_000)
                            .build())
                    .build())
            // Without it 1e400 becomes Infinity, which no later step can write.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Diagnostics diagnostics;

    /** @param diagnostics collects what is wrong with the input */
    public SpecReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The tree of a source. Throws {@link SpecException} when it is no JSON or YAML object. */
    public SpecTree load(SpecSource source) {
        String text = source.read(diagnostics);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw diagnostics.abort(Location.of(source.name()), "is empty; an OpenAPI document is expected");
        }
        boolean isJson = start.charAt(0) == '{' || start.charAt(0) == '[';
        return isJson ? json(source, text) : new YamlText(source.name(), text, diagnostics).tree();
    }

    private SpecTree json(SpecSource source, String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (root instanceof ObjectNode object) {
                return new SpecTree(object, source.name(), new JsonPositions(text));
            }
            throw diagnostics.abort(new Location(source.name(), 1, 1, ""), "is no JSON object but a JSON array");
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            Location location = where == null
                    ? Location.of(source.name())
                    : new Location(source.name(), where.getLineNr(), where.getColumnNr(), "");
            throw diagnostics.abort(location, "is not valid JSON: " + firstLine(e.getOriginalMessage()));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    static JsonParser parser(String text) throws IOException {
        return JSON.getFactory().createParser(text);
    }
}
