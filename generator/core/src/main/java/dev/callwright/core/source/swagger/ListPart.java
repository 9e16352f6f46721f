package dev.callwright.core.source.swagger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.core.source.tree.SourceMap;

/** A converted list that is being built. */
final class ListPart {
    private final ArrayNode node = JsonNodeFactory.instance.arrayNode();
    private final SourceMap places;

    /** @param places the place of the list, whose items are not recorded yet */
    ListPart(SourceMap places) {
        this.places = places;
    }

    /** Adds an item. */
    void add(Part item) {
        node.add(item.node());
        places.ownItem(item.places());
    }

    /** Whether the list has no items. */
    boolean isEmpty() {
        return node.isEmpty();
    }

    /** The list with its places. */
    Part part() {
        return new Part(node, places);
    }
}
