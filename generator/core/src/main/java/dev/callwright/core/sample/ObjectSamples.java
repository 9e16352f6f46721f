package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Presence;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.sample.Samples.Extent;
import dev.callwright.core.sample.Samples.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes objects, and shares the room there is among their members. */
final class ObjectSamples {
    private final Samples samples;
    private final Sizes sizes;
    private final Extent extent;

    ObjectSamples(Samples samples, Sizes sizes, Extent extent) {
        this.samples = samples;
        this.sizes = sizes;
        this.extent = extent;
    }

    /**
     * A member that may get a value.
     *
     * @param name what it is called on the wire
     * @param value what is known of it
     * @param given JSON that fits and stands for its value; empty: it is made
     * @param forced whether it is shown even when there is no room
     * @param carrier what it travels in
     */
    record Slot(String name, Value value, Optional<JsonNode> given, boolean forced, Carrier carrier) {}

    /** An object with these members of it given; empty if it would have to lie inside itself. */
    Optional<SampleValue> of(ObjectType type, JsonNode given, Spot spot) {
        if (given.isEmpty()
                && !samples.smallest().of(new TypeRef.Named(type.id())).ends()) {
            return Optional.empty();
        }
        List<Property> properties = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (Property property : type.properties()) {
            Optional<JsonNode> json = given(property, given);
            boolean needed = property.value().isNeededInRequests()
                    || (json.isPresent() && extent.compareTo(Extent.REQUIRED) > 0);
            boolean readOnly = property.value().access() == AccessMode.READ_ONLY;
            if (!readOnly && (needed || extent == Extent.ALL)) {
                properties.add(property);
                slots.add(new Slot(property.wireName(), property.value(), json, needed, spot.carrier()));
            }
        }
        if (slots.isEmpty() && extent == Extent.REQUIRED) {
            // A form cannot say that an object is empty, and to readers it would say nothing.
            type.properties().stream()
                    .filter(ObjectSamples::isWritable)
                    .findFirst()
                    .ifPresent(property -> {
                        properties.add(property);
                        slots.add(new Slot(
                                property.wireName(), property.value(), Optional.empty(), true, spot.carrier()));
                    });
        }
        List<Optional<SampleValue>> values =
                share(slots, inside(type.id(), spot).within(spot.room() - Sizes.FRAME));
        List<SampleValue.Member> members = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Property property = properties.get(i);
            if (values.get(i).isPresent()) {
                members.add(new SampleValue.Member(property, values.get(i).get()));
            } else if (property.value().required()) {
                return Optional.empty();
            }
        }
        return Optional.of(new SampleValue.OfObject(type.id(), members, additional(type, given, spot)));
    }

    private static boolean isWritable(Property property) {
        return property.value().access() != AccessMode.READ_ONLY
                && !property.value().deprecated();
    }

    // A constant is what it is, whatever an example says.
    private static Optional<JsonNode> given(Property property, JsonNode given) {
        return property.value().constant().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(given.get(property.wireName()));
    }

    private Map<String, SampleValue> additional(ObjectType type, JsonNode given, Spot spot) {
        if (type.additionalProperties().isEmpty()) {
            return Map.of();
        }
        Set<String> fixed = new HashSet<>();
        type.properties().forEach(property -> fixed.add(property.wireName()));
        Map<String, SampleValue> additional = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : given.properties()) {
            if (!fixed.contains(member.getKey())) {
                samples.given(plain(type.additionalProperties().get()), member.getValue(), spot)
                        .ifPresent(value -> additional.put(member.getKey(), value));
            }
        }
        return additional;
    }

    /** A value of a type of which nothing else is known. */
    static Value plain(TypeRef type) {
        return Value.of(type, new Presence(true, type instanceof TypeRef.Nullable, false));
    }

    /** The spot inside a type. */
    Spot inside(TypeId type, Spot spot) {
        Set<TypeId> open = new HashSet<>(spot.open());
        open.add(type);
        return spot.inside(open);
    }

    /** The values of members, each in at least the room it needs; empty for those that find none or cannot be made. */
    List<Optional<SampleValue>> share(List<Slot> slots, Spot spot) {
        boolean[] shown = shown(slots, spot.room());
        int room = spot.room();
        int growing = 0;
        for (int i = 0; i < slots.size(); i++) {
            int size = sizes.of(slots.get(i).value().type());
            room -= shown[i] ? size : 0;
            growing += shown[i] && size > 1 ? 1 : 0;
        }
        List<Optional<SampleValue>> values = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (!shown[i]) {
                values.add(Optional.empty());
                continue;
            }
            int size = sizes.of(slots.get(i).value().type());
            int more = size > 1 ? Math.max(0, room) / growing-- : 0;
            Optional<SampleValue> value = value(slots.get(i), spot.within(size + more));
            // What one does not use is there for those after it.
            room -= value.map(SnippetLines::of).orElse(0) - size;
            values.add(value);
        }
        return values;
    }

    private boolean[] shown(List<Slot> slots, int room) {
        boolean[] shown = new boolean[slots.size()];
        int used = 0;
        for (int i = 0; i < shown.length; i++) {
            shown[i] = slots.get(i).forced();
            used += shown[i] ? sizes.of(slots.get(i).value().type()) : 0;
        }
        for (int i = 0; i < shown.length; i++) {
            int size = sizes.of(slots.get(i).value().type());
            // An object without members would show nothing.
            if (!shown[i] && (used + size <= room || (used == 0 && size == 1))) {
                shown[i] = true;
                used += size;
            }
        }
        return shown;
    }

    private Optional<SampleValue> value(Slot slot, Spot spot) {
        Spot own = spot.called(slot.name()).in(slot.carrier());
        Optional<SampleValue> value = slot.given()
                .flatMap(json -> samples.given(slot.value(), json, own))
                .or(() -> samples.of(slot.value(), own));
        return value.isPresent() || !slot.value().required()
                ? value
                : empty(slot.value().type());
    }

    private static Optional<SampleValue> empty(TypeRef type) {
        if (type instanceof TypeRef.ListOf) {
            return Optional.of(new SampleValue.OfList(List.of()));
        }
        return type instanceof TypeRef.MapOf ? Optional.of(new SampleValue.OfMap(Map.of())) : Optional.empty();
    }
}
