package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.mcp.result.JsonText;
import java.util.Optional;

/**
 * What a tool answers.
 *
 * @param text a sentence of the gateway: what follows, or what is wrong
 * @param data what the tool found, which is data of others; empty for what the gateway refuses
 * @param isError whether the model should know that it did not work
 */
record ToolAnswer(String text, Optional<ObjectNode> data, boolean isError) {
    /** What was found, after a sentence that says what it is. */
    static ToolAnswer of(String text, ObjectNode data) {
        return new ToolAnswer(text, Optional.of(data), false);
    }

    /** A call that the gateway refuses; the sentences say how to mend it. */
    static ToolAnswer refused(String text) {
        return new ToolAnswer(text, Optional.empty(), true);
    }

    /** The result of {@code tools/call}: the data twice, as structure, and as text for clients that only show texts. */
    ObjectNode result() {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode content = result.putArray("content");
        content.addObject().put("type", "text").put("text", text);
        data.ifPresent(found -> {
            content.addObject().put("type", "text").put("text", JsonText.of(found));
            result.set("structuredContent", found);
        });
        return result.put("isError", isError);
    }
}
