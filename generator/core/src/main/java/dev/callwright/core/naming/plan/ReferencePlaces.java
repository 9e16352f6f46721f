package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The places of references to component schemas: where an inline schema would have its place in the names lock. */
final class ReferencePlaces {
    /** Statuses of successful responses with a body. */
    private static final List<String> STATUSES = List.of("200", "201", "202", "203", "206", "2XX", "default");

    private final Map<TypeId, TypeDefinition> types;
    private final Map<String, TypeDefinition> places = new TreeMap<>();

    ReferencePlaces(ApiModel model) {
        this.types = model.typesById();
        for (TypeDefinition type : model.types()) {
            if (type instanceof ObjectType object) {
                String place = type.nameSource().place();
                object.properties()
                        .forEach(property -> add(
                                PointerTokens.child(place, property.wireName()),
                                property.value().type()));
                object.additionalProperties().ifPresent(each -> add(place + "{}", each));
            }
        }
        model.operations().forEach(this::add);
    }

    /** Passes each place with the type that the reference leads to, in the order of places. */
    void forEach(BiConsumer<String, TypeDefinition> consumer) {
        places.forEach(consumer);
    }

    private void add(Operation operation) {
        String place = NameKeys.of(operation) + " ";
        for (Input input : operation.inputs()) {
            add(place + place(input), input.value().type());
        }
        operation.result().type().ifPresent(type -> STATUSES.forEach(status -> add(place + status, type)));
    }

    private static String place(Input input) {
        return switch (input.location()) {
            case WHOLE_BODY -> "body";
            case BODY -> PointerTokens.child("body", input.wireName());
            default -> location(input.location()) + " " + PointerTokens.escape(input.wireName());
        };
    }

    private static String location(Location location) {
        return location.name().toLowerCase(Locale.ROOT);
    }

    private void add(String place, TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            add(place + "[]", list.item());
        } else if (type instanceof TypeRef.MapOf map) {
            add(place + "{}", map.value());
        } else if (type instanceof TypeRef.Nullable nullable) {
            add(place, nullable.value());
        } else if (type instanceof TypeRef.Named named) {
            TypeDefinition definition = types.get(named.id());
            if (definition != null && !definition.nameSource().place().equals(place)) {
                places.put(place, definition);
            }
        }
    }
}
