package dev.callwright.core.source.swagger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.tree.SourceMap;
import java.util.Map;

/** A converted object that is being built. */
final class ObjectPart {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private final SourceMap places;

    /** @param places the place of the object, whose members are not recorded yet */
    ObjectPart(SourceMap places) {
        this.places = places;
    }

    /** Sets a member. */
    void put(String name, Part member) {
        node.set(name, member.node());
        places.own(name, member.places());
    }

    /** Sets a member that is an object, unless it is empty. */
    void putUnlessEmpty(String name, ObjectPart member) {
        if (!member.node.isEmpty()) {
            put(name, member.part());
        }
    }

    /** Sets the members that are not set yet. */
    void putAbsent(Map<String, Part> members) {
        members.forEach((name, member) -> {
            if (!has(name)) {
                put(name, member);
            }
        });
    }

    /** Whether no member is set. */
    boolean isEmpty() {
        return node.isEmpty();
    }

    /** Whether a member is set. */
    boolean has(String name) {
        return node.has(name);
    }

    /** The object itself. */
    ObjectNode node() {
        return node;
    }

    /** The object with its places. */
    Part part() {
        return new Part(node, places);
    }
}
