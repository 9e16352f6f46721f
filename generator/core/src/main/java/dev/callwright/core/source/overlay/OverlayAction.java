package dev.callwright.core.source.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.jsonpath.JsonPath;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Optional;

/**
 * An action of an overlay.
 *
 * @param overlay the overlay
 * @param pointer the pointer of the action in the overlay
 * @param target the path of the nodes to change
 * @param kind the kind of change
 * @param source the path of the node to copy, for a copy action
 * @param changesValues whether the overlay's version allows changes of single values
 */
public record OverlayAction(
        SpecTree overlay,
        String pointer,
        JsonPath target,
        Kind kind,
        Optional<JsonPath> source,
        boolean changesValues) {

    /** Whether the target may match nothing. */
    boolean isOptional() {
        return overlay.root()
                .at(pointer + "/" + OverlayDocument.SETTINGS + "/" + OverlayDocument.OPTIONAL)
                .booleanValue();
    }

    /** The value to merge into the target. */
    TreeEdit.NewNode update() {
        String member = pointer + "/update";
        JsonNode value = overlay.root().at(member);
        return new TreeEdit.NewNode(value, overlay.sourceMap().at(member), location("update"));
    }

    /** The path of the node to copy into the target. */
    JsonPath copy() {
        return source.orElseThrow();
    }

    /** The location of a member of the action. */
    SourceLocation location(String member) {
        return overlay.location(pointer + "/" + member);
    }

    /** The kind of change. */
    enum Kind {
        UPDATE,
        COPY,
        REMOVE,
        NONE
    }
}
