package dev.callwright.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.testing.SchemaPlaces.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds members, items, map values, alternatives and inputs that are any value though the document has a schema with a
 * structure for them and no warning at that place says so.
 */
public final class UntypedMembers {
    private final SchemaPlaces places;
    private final Set<String> warned;
    private final List<String> found = new ArrayList<>();

    private UntypedMembers(SchemaPlaces places, Set<String> warned) {
        this.places = places;
        this.warned = warned;
    }

    /** The pointers of these places; the document is as it was read. */
    public static List<String> of(LoadedApi api, JsonNode document) {
        Set<String> warned = api.warnings().stream()
                .map(warning -> warning.location().pointer())
                .collect(Collectors.toSet());
        UntypedMembers members = new UntypedMembers(new SchemaPlaces(document), warned);
        api.model().types().forEach(members::check);
        api.model().operations().forEach(members::check);
        return members.found.stream().distinct().toList();
    }

    private void check(TypeDefinition type) {
        Place schema = places.at(type.id().pointer());
        if (type instanceof ObjectType object) {
            object.properties()
                    .forEach(property -> check(
                            places.members(schema, "properties", property.wireName()),
                            property.value().type()));
            object.additionalProperties()
                    .ifPresent(value -> check(places.members(schema, "additionalProperties"), value));
        } else if (type instanceof UnionType union
                && union.alternatives().stream().anyMatch(each -> each.type() instanceof TypeRef.Any)) {
            check(List.of(schema), new TypeRef.Any());
        }
    }

    private void check(Operation operation) {
        Place declared = places.at(operation.pointer());
        for (Input input : operation.inputs()) {
            check(schemas(operation, declared, input), input.value().type());
        }
    }

    private List<Place> schemas(Operation operation, Place declared, Input input) {
        if (!input.location().isInBody()) {
            return Stream.of(declared, places.parent(declared))
                    .flatMap(place -> places.items(place.member("parameters")))
                    .map(places::resolved)
                    .filter(parameter -> parameter.node().path("name").asText().equals(input.wireName()))
                    .filter(parameter -> parameter
                            .node()
                            .path("in")
                            .asText()
                            .equalsIgnoreCase(input.location().name()))
                    .map(parameter -> parameter.member("schema"))
                    .toList();
        }
        Place body = places.resolved(declared.member("requestBody"))
                .member("content")
                .member(operation.body().orElseThrow().mediaType())
                .member("schema");
        return input.location() == Input.Location.WHOLE_BODY
                ? List.of(body)
                : places.members(body, "properties", input.wireName());
    }

    private void check(List<Place> schemas, TypeRef type) {
        schemas.stream().filter(schema -> !schema.node().isMissingNode()).forEach(schema -> check(schema, type));
    }

    private void check(Place schema, TypeRef type) {
        if (type instanceof TypeRef.Any) {
            if (places.describes(schema) && !isWarned(schema)) {
                found.add(schema.pointer());
            }
        } else if (type instanceof TypeRef.Nullable nullable) {
            check(schema, nullable.value());
        } else if (type instanceof TypeRef.ListOf list && list.tuple().isEmpty()) {
            check(places.members(schema, "items"), list.item());
        } else if (type instanceof TypeRef.MapOf map) {
            check(places.members(schema, "additionalProperties"), map.value());
        }
    }

    private boolean isWarned(Place schema) {
        return places.trail(schema).stream()
                .anyMatch(pointer -> warned.stream()
                        .anyMatch(warning -> warning.equals(pointer) || warning.startsWith(pointer + "/")));
    }
}
