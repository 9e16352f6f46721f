package dev.callwright.core.source.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.Location;
import dev.callwright.core.source.jsonpath.JsonPath;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Optional;

/**
 * A change that an overlay asks for.
 *
 * @param overlay the overlay
 * @param pointer where the action is in it
 * @param target what is changed
 * @param kind how it is changed
 * @param source what is copied, if something is
 * @param reachesValues whether the overlay's version lets it change single values
 */
record OverlayAction(
        SpecTree overlay,
        String pointer,
        JsonPath target,
        Kind kind,
        Optional<JsonPath> source,
        boolean reachesValues) {

    /** Whether the overlay says that some of its documents lack the target. */
    boolean isOptional() {
        return overlay.root()
                .at(pointer + "/" + OverlayDocument.SETTINGS + "/" + OverlayDocument.OPTIONAL)
                .booleanValue();
    }

    /** What is merged into the target. */
    TreeEdit.Value update() {
        String member = pointer + "/update";
        JsonNode value = overlay.root().at(member);
        return new TreeEdit.Value(value, overlay.places().at(member), place("update"));
    }

    /** What is copied into the target. */
    JsonPath copy() {
        return source.orElseThrow();
    }

    /** The place of a member of the action. */
    Location place(String member) {
        return overlay.location(pointer + "/" + member);
    }

    /** How a target is changed. */
    enum Kind {
        UPDATE,
        COPY,
        REMOVE,
        NONE
    }
}
