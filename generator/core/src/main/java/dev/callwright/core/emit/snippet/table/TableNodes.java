package dev.callwright.core.emit.snippet.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.Map;

/** The nodes that the JSON of tables is made of. */
final class TableNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TableNodes() {}

    /** A Java type as an array of its package and name. */
    static ArrayNode type(QualifiedName type) {
        return NODES.arrayNode().add(type.packageName()).add(String.join(".", type.simpleNames()));
    }

    /** Pairs as arrays of two. */
    static ArrayNode pairs(Map<String, String> pairs) {
        ArrayNode array = NODES.arrayNode();
        pairs.forEach((name, value) -> array.addArray().add(name).add(value));
        return array;
    }

    /** Puts true; nothing for false. */
    static void flag(ObjectNode json, String name, boolean value) {
        if (value) {
            json.put(name, true);
        }
    }

    /** Puts a text; nothing for an empty one. */
    static void text(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
