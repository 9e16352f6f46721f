package dev.callwright.core.normalize.type;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.operation.NameParts;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds the places of references to component schemas. */
final class SchemaReferencePlaces {
    private final NameParts names;
    private final Map<String, TypeId> places = new HashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();

    private record Place(String pointer, JsonNode node) {}

    SchemaReferencePlaces(DocumentContext document, NameParts names) {
        this.names = names;
        open.add(new Place("", document.root().node()));
        while (!open.isEmpty()) {
            visit(open.removeFirst());
        }
    }

    private void visit(Place place) {
        String reference = place.node().path("$ref").asText("");
        if (reference.startsWith("#")) {
            TypeId target = new TypeId(reference.substring(1));
            if (SchemaPlaces.isComponent(target)) {
                places.put(names.source(place.pointer()).place(), target);
            }
        }
        place.node().properties().forEach(member -> {
            if (member.getValue().isContainerNode()) {
                open.add(new Place(PointerTokens.child(place.pointer(), member.getKey()), member.getValue()));
            }
        });
        if (place.node().isArray()) {
            for (int i = 0; i < place.node().size(); i++) {
                open.add(new Place(place.pointer() + "/" + i, place.node().path(i)));
            }
        }
    }

    /** The component schemas by place. */
    Map<String, TypeId> all() {
        return places;
    }
}
