package dev.callwright.core.naming;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** A copy of a document that knows, however it is changed, where each node of the original stands. */
final class Survivors {
    private final ObjectNode copy;
    private final Map<JsonNode, String> originals = new IdentityHashMap<>();

    Survivors(ObjectNode original) {
        this.copy = original.deepCopy();
        walk(copy, "", originals);
    }

    /** The copy, which the caller changes. */
    ObjectNode document() {
        return copy;
    }

    /** The pointers of the changed document by those of the original. */
    Now now() {
        Map<JsonNode, String> places = new IdentityHashMap<>();
        walk(copy, "", places);
        Map<String, String> moved = new HashMap<>();
        originals.forEach((node, pointer) -> {
            String now = places.get(node);
            if (now != null) {
                moved.put(pointer, now);
            }
        });
        return new Now(moved);
    }

    /** Where nodes stand now. */
    record Now(Map<String, String> moved) {
        /** The pointer of what had a pointer, which may lead behind the last node of the document. */
        Optional<String> of(String pointer) {
            String start = pointer;
            while (!moved.containsKey(start)) {
                int slash = start.lastIndexOf('/');
                // A member that is gone is not an addition to its parent.
                if (slash <= 0 || start.matches(".*/(properties|oneOf|anyOf|allOf|parameters|paths|schemas)/[^/]*")) {
                    return Optional.empty();
                }
                start = start.substring(0, slash);
            }
            return Optional.of(requireNonNull(moved.get(start)) + pointer.substring(start.length()));
        }
    }

    private static void walk(JsonNode node, String pointer, Map<JsonNode, String> places) {
        if (!node.isContainerNode()) {
            return;
        }
        places.put(node, pointer);
        if (node.isObject()) {
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                walk(node.path(name), PointerTokens.child(pointer, name), places);
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.path(i), pointer + "/" + i, places);
            }
        }
    }
}
