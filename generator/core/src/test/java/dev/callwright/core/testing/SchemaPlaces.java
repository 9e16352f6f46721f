package dev.callwright.core.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The schemas of a document with their pointers, read without the code under test. */
final class SchemaPlaces {
    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

    private final JsonNode document;

    SchemaPlaces(JsonNode document) {
        this.document = document;
    }

    /**
     * A node of the document.
     *
     * @param pointer where it is
     * @param node the node, which may be missing
     */
    record Place(String pointer, JsonNode node) {
        Place member(String name) {
            return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name));
        }
    }

    /** What is at a pointer, which may be missing. */
    Place at(String pointer) {
        return pointer.isEmpty() || pointer.startsWith("/")
                ? new Place(pointer, document.at(JsonPointer.compile(pointer)))
                : new Place(pointer, document.path(""));
    }

    /** What holds a place. */
    Place parent(Place place) {
        return at(place.pointer().substring(0, Math.max(0, place.pointer().lastIndexOf('/'))));
    }

    /** The items of an array. */
    Stream<Place> items(Place array) {
        return IntStream.range(0, array.node().size())
                .mapToObj(i -> new Place(array.pointer() + "/" + i, array.node().path(i)));
    }

    /** What a reference refers to, else the place itself. */
    Place resolved(Place place) {
        Place target = place;
        for (int i = 0; i < 20 && target.node().path("$ref").asText().startsWith("#"); i++) {
            String reference = target.node().path("$ref").asText().substring(1);
            target = at(URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return target;
    }

    /** The schemas at a path of members in a schema and in the parts that compose it. */
    List<Place> members(Place schema, String... path) {
        List<Place> members = new ArrayList<>();
        for (Place view : views(schema)) {
            Place member = view;
            for (String name : path) {
                member = member.member(name);
            }
            if (member.node().isObject()) {
                members.add(member);
            }
        }
        return members;
    }

    /** The pointers of the schema, of what it refers to and of the parts that compose it. */
    Set<String> trail(Place schema) {
        Set<String> trail = new LinkedHashSet<>(Set.of(schema.pointer()));
        views(schema).forEach(view -> trail.add(view.pointer()));
        return trail;
    }

    /** Whether the schema says what its values are. */
    boolean describes(Place schema) {
        return describes(schema, new HashSet<>());
    }

    private boolean describes(Place schema, Set<String> seen) {
        Place target = resolved(schema);
        JsonNode node = target.node();
        if (!node.isObject() || !seen.add(target.pointer()) || isOnlyNull(node.path("enum"))) {
            return false;
        }
        boolean isOneOfThem = Stream.of("oneOf", "anyOf")
                .map(target::member)
                .anyMatch(each -> each.node().size() > 0 && items(each).allMatch(part -> describes(part, seen)));
        return isOneOfThem
                || node.has("enum")
                || (node.has("type") && !node.path("type").asText().equals("null"))
                || Stream.of("properties", "items", "additionalProperties")
                        .anyMatch(keyword -> node.path(keyword).size() > 0)
                || items(target.member("allOf")).anyMatch(part -> describes(part, seen));
    }

    private static boolean isOnlyNull(JsonNode values) {
        return values.size() > 0 && values.valueStream().allMatch(JsonNode::isNull);
    }

    private List<Place> views(Place schema) {
        List<Place> views = new ArrayList<>();
        addViews(schema, views, new HashSet<>());
        return views;
    }

    private void addViews(Place schema, List<Place> views, Set<String> seen) {
        Place target = resolved(schema);
        if (seen.add(target.pointer())) {
            views.add(target);
            COMPOSITIONS.forEach(keyword -> items(target.member(keyword)).forEach(part -> addViews(part, views, seen)));
        }
    }
}
