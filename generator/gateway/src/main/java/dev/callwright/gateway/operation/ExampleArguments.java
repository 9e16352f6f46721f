package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.WireJson;

/** Arguments from the plan of a snippet. In snippets a file is the path of one; here it is some bytes with its name. */
final class ExampleArguments {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SOME_BYTES = "ZXhhbXBsZQ==";

    private ExampleArguments() {}

    /** The arguments of a plan by their names; a new tree. */
    static ObjectNode of(SnippetPlan plan, ArgumentKeys keys) {
        ObjectNode arguments = JSON.objectNode();
        plan.arguments().forEach(each -> arguments.set(keys.of(each.input()), json(each.value())));
        return arguments;
    }

    private static JsonNode json(SampleValue value) {
        if (value instanceof SampleValue.OfFile file) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            return JSON.objectNode().put("filename", name).put("base64", SOME_BYTES);
        }
        if (value instanceof SampleValue.OfList list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        if (value instanceof SampleValue.OfMap map) {
            ObjectNode object = JSON.objectNode();
            map.entries().forEach((name, entry) -> object.set(name, json(entry)));
            return object;
        }
        if (value instanceof SampleValue.OfObject object) {
            ObjectNode node = (ObjectNode) WireJson.of(value);
            object.members().forEach(member -> node.set(member.property().wireName(), json(member.value())));
            return node;
        }
        boolean isFile = value instanceof SampleValue.OfUnion union && union.value() instanceof SampleValue.OfFile;
        return isFile ? json(((SampleValue.OfUnion) value).value()) : WireJson.of(value);
    }
}
