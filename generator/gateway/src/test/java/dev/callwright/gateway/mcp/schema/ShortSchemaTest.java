package dev.callwright.gateway.mcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.mcp.result.FieldPath;
import dev.callwright.gateway.mcp.result.JsonText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortSchemaTest {
    private static final int LIMIT = 4_000;

    private static final String SCHEMA = """
            {"type": "object",
             "properties": {
               "owner": {"$ref": "#/$defs/person", "description": "Who owns it."},
               "items": {"type": "array", "items": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/item"}]}},
               "metadata": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 9}},
               "loop": {"$ref": "#/$defs/loop"},
               "away": {"$ref": "https://example.com/schema.json"}},
             "$defs": {
               "person": {"type": "object", "description": "A person.", "properties": {"name": {"type": "string"}, "boss": {"$ref": "#/$defs/person"}}},
               "item": {"type": "object", "properties": {"sku": {"type": "integer"}}},
               "loop": {"allOf": [{"$ref": "#/$defs/loop"}, {"$ref": "#/$defs/loop"}]}}}
            """;

    @Test
    void leavesASchemaThatFitsAsItIs() {
        assertThat(add(json(SCHEMA), null).path("schema")).isEqualTo(json(SCHEMA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            owner.name       | {"type":"string"}
            owner.boss.name  | {"type":"string"}
            items[].sku      | {"type":"integer"}
            items.sku        | {"type":"integer"}
            metadata.any     | {"type":"string","maxLength":9}
            """)
    void describesAPart(String path, String expected) {
        assertThat(add(json(SCHEMA), path).path("schema")).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"nothing", "owner.nothing", "loop.name", "away.name", "owner.name.first"})
    void findsNoPartThatIsNotThere(String path) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();

        assertThat(new ShortSchema(LIMIT).add(object, "schema", new LocalSchema(json(SCHEMA)), FieldPath.of(path)))
                .isFalse();
        assertThat(object).isEmpty();
    }

    @Test
    void outlinesASchemaThatIsTooLong() {
        ObjectNode schema = (ObjectNode) json(SCHEMA);
        ObjectNode item = schema.withObject("/$defs/item/properties");
        for (int i = 0; i < 100; i++) {
            item.putObject("field" + i).put("type", "string").put("description", "What a field means, in many words.");
        }

        JsonNode result = add(schema, null);

        JsonNode properties = result.path("schema").path("properties");
        assertThat(properties.path("owner").path("description").asText()).isEqualTo("Who owns it.");
        assertThat(properties.path("owner").path("$comment").asText()).endsWith("`part`: \"owner\"");
        assertThat(properties.path("loop").path("allOf").path(0))
                .hasToString("{\"$comment\":\"left out: `part`: \\\"loop\\\"\"}");
        assertThat(properties
                        .path("items")
                        .path("items")
                        .path("anyOf")
                        .path(1)
                        .path("$comment")
                        .asText())
                .isEqualTo("left out: the properties. Describe the operation with `part`: \"items[]\"");
        assertThat(result.path("schema").has("$defs")).isFalse();
        assertThat(result.path("notes").path(0).asText()).contains("outline", "`part`");
        assertThat(JsonText.size(result, LIMIT)).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void neverExceedsTheLimit() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < 3_000; i++) {
            schema.withObject("/properties/field" + i).put("type", "string").put("description", "x".repeat(i));
        }
        ObjectNode huge = JsonNodeFactory.instance.objectNode();
        huge.putArray("enum").add("y".repeat(100_000));

        assertThat(JsonText.size(add(schema, null), LIMIT)).isLessThanOrEqualTo(LIMIT);
        assertThat(JsonText.size(add(huge, null), LIMIT)).isLessThanOrEqualTo(LIMIT);
        assertThat(add(schema, null).path("notes").path(0).asText()).contains("too long even for an outline");
    }

    @Test
    void outlinesSchemasThatContainThemselves() {
        ObjectNode schema = (ObjectNode) json(SCHEMA);
        schema.put("description", "x".repeat(20_000));

        assertThat(JsonText.size(add(schema, null), LIMIT)).isLessThanOrEqualTo(LIMIT);
        assertThat(add(schema, "loop").has("schema")).isTrue();
    }

    private static JsonNode add(JsonNode schema, String path) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Optional<FieldPath> part =
                path == null ? Optional.empty() : Optional.of(FieldPath.of(path).orElseThrow());
        assertThat(new ShortSchema(LIMIT).add(object, "schema", new LocalSchema(schema), part))
                .isTrue();
        return object;
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
