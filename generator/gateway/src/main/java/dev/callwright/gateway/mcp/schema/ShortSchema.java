package dev.callwright.gateway.mcp.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.mcp.result.FieldPath;
import dev.callwright.gateway.mcp.result.JsonText;
import dev.callwright.gateway.mcp.result.LimitedJson;
import java.util.List;
import java.util.Optional;

/** Puts a schema into an object whose text is never longer than a limit: all of it, or the outline that has the most in it. */
public final class ShortSchema {
    private static final int NOTES = 400;
    private static final String OUTLINE =
            "This is an outline: the schema is too long for one answer. Where `$comment` says so, describe the operation again with `part`.";

    private final int limit;
    private final LimitedJson limited;

    /** Limits objects to a number of bytes, at least 4,000. */
    public ShortSchema(int limit) {
        this.limit = limit;
        this.limited = new LimitedJson(limit, "The schema is too long even for an outline.");
    }

    /**
     * Adds a schema under a name, or the part of it at a path, and the array {@code notes} if there is anything to say. The object
     * has at most 1,500 bytes before. False if there is nothing at the path.
     */
    public boolean add(ObjectNode object, String name, LocalSchema schema, Optional<FieldPath> path) {
        Optional<JsonNode> part = path.isEmpty() ? Optional.of(schema.root()) : path.flatMap(schema::at);
        if (part.isEmpty() || part.get().isMissingNode()) {
            return false;
        }
        long left = limit - JsonText.size(object, limit) - NOTES;
        if (path.isEmpty() && JsonText.size(schema.root(), left) <= left) {
            object.set(name, schema.root());
            return true;
        }
        JsonNode least = part.get();
        for (SchemaOutline outline : SchemaOutline.outlines(schema, (int) left / 2)) {
            least = outline.of(part.get(), path.map(FieldPath::text).orElse(""));
            if (!outline.isTooLong() && JsonText.size(least, left) <= left) {
                object.set(name, least);
                if (least.toString().contains("\"$comment\"")) {
                    LimitedJson.addNotes(object, List.of(OUTLINE));
                }
                return true;
            }
        }
        limited.add(object, name, least, List.of(OUTLINE));
        return true;
    }
}
