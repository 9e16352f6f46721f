package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The places of a tree. */
final class Places {
    private Places() {}

    /**
     * Where a value stands.
     *
     * @param parent the object or array that holds it
     * @param name its name in an object
     * @param index its number among the values of the parent
     */
    record Place(JsonNode parent, String name, int index) {

        JsonNode value() {
            return parent.isObject() ? parent.path(name) : parent.path(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }

    /** The places in an object or array. */
    static List<Place> in(JsonNode parent) {
        List<Place> places = new ArrayList<>();
        if (parent.isObject()) {
            parent.fieldNames().forEachRemaining(name -> places.add(new Place(parent, name, places.size())));
        } else {
            for (int i = 0; i < parent.size(); i++) {
                places.add(new Place(parent, "", i));
            }
        }
        return places;
    }

    /** All places below a value, the outer ones first. */
    static List<Place> below(JsonNode root) {
        List<Place> places = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            List<Place> inner = in(open.poll());
            places.addAll(inner);
            inner.forEach(place -> open.add(place.value()));
        }
        return places;
    }
}
