package dev.callwright.core.emit.snippet.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.WireJson;
import java.util.HashMap;
import java.util.Map;

/** Values as the form of a documentation page holds them: {@code Fill} in {@code templates/site/src/table.ts}. */
final class FillJson implements SampleValue.Visitor<JsonNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TypeTable types;
    private final TableTypes written;
    private final Map<TypeId, Map<String, Integer>> indexes = new HashMap<>();

    /** @param written the types of the table, whose rows are written */
    FillJson(TypeTable types, TableTypes written) {
        this.types = types;
        this.written = written;
    }

    /** The JSON of a value. */
    JsonNode of(SampleValue value) {
        return value.accept(this);
    }

    private ObjectNode object(String name, JsonNode value) {
        ObjectNode object = NODES.objectNode();
        object.set(name, value);
        return object;
    }

    private static JsonNode text(String text) {
        return TextNode.valueOf(text);
    }

    private JsonNode entries(Map<String, SampleValue> entries) {
        ArrayNode array = NODES.arrayNode();
        entries.forEach((key, value) -> array.addArray().add(key).add(of(value)));
        return array;
    }

    @Override
    public JsonNode scalar(SampleValue.Scalar scalar) {
        return text(scalar.text());
    }

    @Override
    public JsonNode enumeration(SampleValue.OfEnum enumeration) {
        return written.isCut(enumeration.type()) ? cut(enumeration) : text(enumeration.wireValue());
    }

    @Override
    public JsonNode list(SampleValue.OfList list) {
        ArrayNode array = NODES.arrayNode();
        list.items().forEach(item -> array.add(of(item)));
        return array;
    }

    @Override
    public JsonNode map(SampleValue.OfMap map) {
        return object("map", entries(map.entries()));
    }

    @Override
    public JsonNode object(SampleValue.OfObject value) {
        if (written.isCut(value.type())) {
            return cut(value);
        }
        Map<String, Integer> index = indexes.computeIfAbsent(value.type(), this::index);
        ArrayNode members = NODES.arrayNode();
        for (SampleValue.Member member : value.members()) {
            members.addArray().add(index.get(member.property().wireName())).add(of(member.value()));
        }
        ObjectNode object = object("members", members);
        if (!value.additional().isEmpty()) {
            object.set("more", entries(value.additional()));
        }
        return object;
    }

    private Map<String, Integer> index(TypeId type) {
        Map<String, Integer> index = new HashMap<>();
        types.object(type).members().keySet().forEach(name -> index.put(name, index.size()));
        return index;
    }

    @Override
    public JsonNode union(SampleValue.OfUnion union) {
        if (written.isCut(union.union())) {
            return cut(union);
        }
        ObjectNode object = NODES.objectNode().put("alternative", union.alternative());
        object.set("value", of(union.value()));
        union.tag().ifPresent(tag -> object.put("tag", tag.value()));
        return object;
    }

    @Override
    public JsonNode expandable(SampleValue.OfExpandable expandable) {
        return object("expandable", of(expandable.value()));
    }

    @Override
    public JsonNode any(SampleValue.OfAny any) {
        ObjectNode object = object("json", text(any.json()));
        any.typed().ifPresent(value -> object.set("typed", of(value)));
        return object;
    }

    @Override
    public JsonNode json(SampleValue.OfJson json) {
        return object("json", text(json.json()));
    }

    private JsonNode cut(SampleValue value) {
        return object("json", text(WireJson.text(value)));
    }

    @Override
    public JsonNode file(SampleValue.OfFile file) {
        return object("file", text(file.path()));
    }

    @Override
    public JsonNode incomplete(SampleValue.OfIncomplete incomplete) {
        return NODES.objectNode().put("incomplete", true);
    }

    @Override
    public JsonNode cleared(SampleValue.Cleared cleared) {
        return NullNode.getInstance();
    }
}
