package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.sample.SampleValue.Clearing;

/** Converts sample values to the JSON that is sent for them; a file is represented by its path. */
public final class WireJson implements SampleValue.Visitor<JsonNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final WireJson JSON = new WireJson();

    private WireJson() {}

    /** The JSON of a value. */
    public static JsonNode of(SampleValue value) {
        return value.accept(JSON);
    }

    /** The JSON of a value in one line. */
    public static String text(SampleValue value) {
        return of(value).toString();
    }

    private static JsonNode scalar(ScalarKind kind, String text) {
        return switch (kind) {
            case BOOLEAN, INT32, INT64, UINT64, DOUBLE, NUMBER, UNIX_TIME -> Json.parse(text);
            case STRING, DECIMAL_STRING, DATE_TIME, DATE, BASE64, BINARY -> TextNode.valueOf(text);
        };
    }

    @Override
    public JsonNode scalar(SampleValue.Scalar scalar) {
        return scalar(scalar.kind(), scalar.text());
    }

    @Override
    public JsonNode enumeration(SampleValue.OfEnum enumeration) {
        return scalar(enumeration.scalar(), enumeration.wireValue());
    }

    @Override
    public JsonNode list(SampleValue.OfList list) {
        ArrayNode array = NODES.arrayNode();
        list.items().forEach(item -> array.add(of(item)));
        return array;
    }

    @Override
    public JsonNode map(SampleValue.OfMap map) {
        ObjectNode object = NODES.objectNode();
        map.entries().forEach((key, value) -> object.set(key, of(value)));
        return object;
    }

    @Override
    public JsonNode object(SampleValue.OfObject object) {
        ObjectNode node = NODES.objectNode();
        object.members().forEach(member -> node.set(member.property().wireName(), of(member.value())));
        object.additional().forEach((name, value) -> node.set(name, of(value)));
        return node;
    }

    @Override
    public JsonNode union(SampleValue.OfUnion union) {
        JsonNode value = of(union.value());
        if (union.tag().isEmpty() || !value.isObject()) {
            return value;
        }
        ObjectNode tagged = NODES.objectNode();
        tagged.put(union.tag().get().name(), union.tag().get().value());
        return tagged.setAll((ObjectNode) value);
    }

    @Override
    public JsonNode expandable(SampleValue.OfExpandable expandable) {
        return of(expandable.value());
    }

    @Override
    public JsonNode any(SampleValue.OfAny any) {
        return Json.parse(any.json());
    }

    @Override
    public JsonNode json(SampleValue.OfJson json) {
        return Json.parse(json.json());
    }

    @Override
    public JsonNode file(SampleValue.OfFile file) {
        return TextNode.valueOf(file.path());
    }

    @Override
    public JsonNode incomplete(SampleValue.OfIncomplete incomplete) {
        return NODES.objectNode();
    }

    @Override
    public JsonNode cleared(SampleValue.Cleared cleared) {
        return cleared.by() == Clearing.EMPTY_TEXT ? TextNode.valueOf("") : NullNode.instance;
    }
}
