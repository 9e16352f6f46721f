package dev.callwright.gateway.operation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads JSON that carries arguments, within limits. */
public final class ArgumentJson {
    /** How many objects and arrays may lie one inside the other. */
    static final int DEPTH = 200;

    /** How many values arguments may have. */
    public static final int VALUES = 250_000;

    private static final int DIGITS = 1_000;

    /**
     * A mapper for JSON with arguments: numbers keep their digits, a name that occurs twice in an object is refused, and so is
     * JSON that is nested too deep.
     */
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            // The arguments lie in an object or two themselves.
                            .maxNestingDepth(DEPTH + 10)
                            .maxNumberLength(DIGITS)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ArgumentJson() {}

    /** Whether arguments are small enough to be read by code that recurs. */
    static boolean isBounded(JsonNode arguments) {
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(arguments, 1));
        int values = 0;
        while (!open.isEmpty()) {
            Level level = open.pop();
            values += 1 + level.node().size();
            if (values > VALUES || level.depth() > DEPTH) {
                return false;
            }
            level.node().forEach(child -> {
                if (child.isContainerNode()) {
                    open.push(new Level(child, level.depth() + 1));
                }
            });
        }
        return true;
    }

    private record Level(JsonNode node, int depth) {}
}
