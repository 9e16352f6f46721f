package dev.callwright.gateway.mcp.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * Reads JSON of others into trees of bounded depth and size, with numbers as they were written.
 *
 * <p>A tree needs up to thirty times the memory of its text ({@code [[],[],...]}), so the number of tokens is bounded as well.
 */
public final class BoundedJson {
    /** Reads messages of clients: a name that is twice in an object is refused, for readers differ in which one counts. */
    public static final BoundedJson MESSAGE = new BoundedJson(100, 200_000, true);

    /** Reads responses of APIs. */
    public static final BoundedJson RESPONSE = new BoundedJson(500, 1_000_000, false);

    private final JsonMapper mapper;

    private BoundedJson(int depth, long tokens, boolean strict) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxTokenCount(tokens)
                .maxNumberLength(500)
                .maxNameLength(10_000)
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        // Names are not interned nor kept: they come from others, and would stay in memory.
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
                .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
                .build();
        mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /** The tree of a text; empty if it is not valid JSON, is empty, or has more than a tree may have. */
    public Optional<JsonNode> read(String text) {
        try {
            JsonNode tree = mapper.readTree(text);
            return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
