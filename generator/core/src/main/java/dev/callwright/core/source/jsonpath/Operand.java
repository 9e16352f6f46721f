package dev.callwright.core.source.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/** A value in a comparison; a missing node is RFC 9535's Nothing. */
sealed interface Operand {

    /** Its value for the node. */
    JsonNode value(FoundNode current, Search search);

    /** A literal. */
    record Literal(JsonNode node) implements Operand {
        @Override
        public JsonNode value(FoundNode current, Search search) {
            return node;
        }
    }

    /** The only node that a query finds; also the function {@code value}. */
    record Single(Query query) implements Operand {
        @Override
        public JsonNode value(FoundNode current, Search search) {
            List<FoundNode> found = query.select(current, search);
            return found.size() == 1 ? found.get(0).node() : MissingNode.getInstance();
        }
    }

    /** The function {@code length}: characters, items or members. */
    record Length(Operand of) implements Operand {
        @Override
        public JsonNode value(FoundNode current, Search search) {
            JsonNode value = of.value(current, search);
            if (value.isTextual()) {
                String text = value.textValue();
                search.read(text.length());
                return IntNode.valueOf(text.codePointCount(0, text.length()));
            }
            return value.isContainerNode() ? IntNode.valueOf(value.size()) : MissingNode.getInstance();
        }
    }

    /** The function {@code count}: how many nodes a query finds. */
    record Count(Query query) implements Operand {
        @Override
        public JsonNode value(FoundNode current, Search search) {
            return IntNode.valueOf(query.select(current, search).size());
        }
    }
}
