package dev.callwright.core.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/** A value in a comparison; a missing node is RFC 9535's Nothing. */
sealed interface Operand {

    /** Its value for the node. */
    JsonNode value(FoundNode current, JsonNode root);

    /** A value that the text says. */
    record Literal(JsonNode node) implements Operand {
        @Override
        public JsonNode value(FoundNode current, JsonNode root) {
            return node;
        }
    }

    /** The only node that a query finds; also the function {@code value}. */
    record Single(Query query) implements Operand {
        @Override
        public JsonNode value(FoundNode current, JsonNode root) {
            List<FoundNode> found = query.select(current, root);
            return found.size() == 1 ? found.get(0).node() : MissingNode.getInstance();
        }
    }

    /** The function {@code length}: characters, items or members. */
    record Length(Operand of) implements Operand {
        @Override
        public JsonNode value(FoundNode current, JsonNode root) {
            JsonNode value = of.value(current, root);
            if (value.isTextual()) {
                String text = value.textValue();
                return IntNode.valueOf(text.codePointCount(0, text.length()));
            }
            return value.isContainerNode() ? IntNode.valueOf(value.size()) : MissingNode.getInstance();
        }
    }

    /** The function {@code count}: how many nodes a query finds. */
    record Count(Query query) implements Operand {
        @Override
        public JsonNode value(FoundNode current, JsonNode root) {
            return IntNode.valueOf(query.select(current, root).size());
        }
    }
}
