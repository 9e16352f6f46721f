package dev.callwright.core.sample;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.SmallestValues;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.sample.Carrier.Care;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes values: from the document where it gives some, and from what they are called where it gives none. */
final class Samples {
    private final Map<TypeId, TypeDefinition> types;
    private final Hints hints;
    private final DiscriminatorValue discriminators;
    private final GivenValues given;
    private final ObjectSamples objects;
    private final Extent extent;
    private final SmallestValues smallest;
    private int made;

    /** More values were tried than a snippet is worth. */
    static final class TooManyValues extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyValues() {
            super(Limit.SAMPLE_STEPS.exceeded(), null, false, false);
        }
    }

    /** How much of an object is shown. */
    enum Extent {
        /** What must be there, and of each union what needs the fewest values; nothing of what the document gives. */
        SMALLEST,
        /** What must be there. */
        REQUIRED,
        /** What must be there and what is given. */
        GIVEN,
        /** Every property, as far as there is room. */
        ALL
    }

    Samples(Map<TypeId, TypeDefinition> types, Sizes sizes, Extent extent) {
        this.types = types;
        this.extent = extent;
        this.smallest = new SmallestValues(types);
        Fit fit = new Fit(types, extent == Extent.GIVEN ? Fit.Enums.OPEN : Fit.Enums.LISTED);
        this.hints = new Hints(fit);
        this.discriminators = new DiscriminatorValue(fit);
        this.objects = new ObjectSamples(this, sizes, extent);
        this.given = new GivenValues(types, fit, objects);
    }

    /**
     * Where a value stands.
     *
     * @param name what it is called
     * @param room how many lines it may take
     * @param open the types that the value is inside of
     * @param origin who says what it is
     * @param carrier what it travels in
     */
    record Spot(String name, int room, Set<TypeId> open, Origin origin, Carrier carrier) {
        Spot called(String otherName) {
            return new Spot(otherName, room, open, origin, carrier);
        }

        Spot within(int otherRoom) {
            return new Spot(name, otherRoom, open, origin, carrier);
        }

        Spot inside(Set<TypeId> otherOpen) {
            return new Spot(name, room, otherOpen, origin, carrier);
        }

        Spot of(Origin otherOrigin) {
            return new Spot(name, room, open, otherOrigin, carrier);
        }

        Spot in(Carrier otherCarrier) {
            return new Spot(name, room, open, origin, otherCarrier);
        }
    }

    /** Who says what a value is. */
    enum Origin {
        /** The document, which may choose no file of the reader's. */
        DOCUMENT,
        /** The person who asked for the snippet. */
        USER
    }

    /** Starts to count the values of another snippet. */
    void begin() {
        made = 0;
    }

    SmallestValues smallest() {
        return smallest;
    }

    Hints hints() {
        return hints;
    }

    ObjectSamples objects() {
        return objects;
    }

    /** The value that this JSON, which fits, stands for; empty if it cannot be completed. */
    Optional<SampleValue> given(Value value, JsonNode json, Spot spot) {
        return given.of(value, json, spot);
    }

    /** A value; empty if it would have to lie inside itself. */
    Optional<SampleValue> of(Value value, Spot spot) {
        // An example of a type stands wherever the type does, so inside itself it would never end.
        Optional<JsonNode> hint = extent == Extent.SMALLEST && value.constant().isEmpty()
                ? Optional.empty()
                : hints.of(value, spot.carrier()::takes)
                        .filter(json -> !json.isContainerNode() || !leadsBack(value.type(), spot));
        return hint.flatMap(json -> given(value, json, spot.of(Origin.DOCUMENT)))
                .or(() -> of(value.type(), spot).map(sample -> Fitting.within(value.limits(), sample)));
    }

    private boolean leadsBack(TypeRef type, Spot spot) {
        return leadsBack(type, spot, new HashSet<>());
    }

    // Unions may list each other, so each is looked at once.
    private boolean leadsBack(TypeRef type, Spot spot, Set<TypeId> seen) {
        if (type instanceof TypeRef.ListOf list) {
            return leadsBack(list.item(), spot, seen);
        } else if (type instanceof TypeRef.MapOf map) {
            return leadsBack(map.value(), spot, seen);
        } else if (type instanceof TypeRef.Nullable nullable) {
            return leadsBack(nullable.value(), spot, seen);
        } else if (type instanceof TypeRef.Expandable expandable) {
            return leadsBack(expandable.object(), spot, seen);
        } else if (!(type instanceof TypeRef.Named)) {
            return false;
        }
        TypeId id = ((TypeRef.Named) type).id();
        return spot.open().contains(id)
                || (types.get(id) instanceof UnionType union
                        && seen.add(id)
                        && union.alternatives().stream()
                                .anyMatch(alternative -> leadsBack(alternative.type(), spot, seen)));
    }

    private Optional<SampleValue> of(TypeRef type, Spot spot) {
        boolean deep = spot.open().size() > Limit.SAMPLE_DEPTH.value();
        if (extent != Extent.SMALLEST && (deep || ++made > Limit.SAMPLE_STEPS.value())) {
            throw new TooManyValues();
        }
        return type.accept(new Made(spot));
    }

    private final class Made implements TypeRef.Visitor<Optional<SampleValue>> {
        private final Spot spot;

        Made(Spot spot) {
            this.spot = spot;
        }

        @Override
        public Optional<SampleValue> scalar(TypeRef.Scalar scalar) {
            return Optional.of(ReadableValues.of(scalar.kind(), spot.name()));
        }

        @Override
        public Optional<SampleValue> list(TypeRef.ListOf list) {
            Spot item = spot.called(ReadableValues.singular(spot.name())).within(spot.room() - Sizes.FRAME);
            return of(list.item(), item).map(value -> new SampleValue.OfList(List.of(value)));
        }

        @Override
        public Optional<SampleValue> map(TypeRef.MapOf map) {
            Spot entry = spot.called("value").within(spot.room() - Sizes.FRAME);
            return of(map.value(), entry).map(value -> new SampleValue.OfMap(Map.of("key", value)));
        }

        @Override
        public Optional<SampleValue> named(TypeRef.Named named) {
            TypeDefinition definition = types.get(named.id());
            if (definition instanceof EnumType enumeration) {
                return enumeration(enumeration);
            }
            if (spot.open().contains(named.id())) {
                return Optional.empty();
            }
            return definition instanceof ObjectType object
                    ? objects.of(object, JsonNodeFactory.instance.objectNode(), spot)
                    : union((UnionType) requireNonNull(definition));
        }

        // An empty text says little, but more than a value that the document does not list.
        private Optional<SampleValue> enumeration(EnumType type) {
            List<String> values = type.values().stream()
                    .map(EnumValue::wireValue)
                    .filter(spot.carrier()::takes)
                    .toList();
            Optional<String> listed = values.stream()
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .or(() -> values.stream().findFirst());
            boolean listedOnly = spot.carrier().care() == Care.STRICT;
            return listed.or(() -> listedOnly ? Optional.empty() : Optional.of(unlisted(type)))
                    .map(value -> new SampleValue.OfEnum(type.id(), type.scalar(), value));
        }

        private String unlisted(EnumType type) {
            return type.scalar() == ScalarKind.STRING ? "value" : "1";
        }

        private Optional<SampleValue> union(UnionType union) {
            for (int i : order(union)) {
                Optional<SampleValue> value =
                        alternative(union, union.alternatives().get(i));
                if (value.isPresent()) {
                    return Optional.of(new SampleValue.OfUnion(union.id(), i, value.get()));
                }
            }
            return Optional.empty();
        }

        private List<Integer> order(UnionType union) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < union.alternatives().size(); i++) {
                order.add(i);
            }
            if (extent == Extent.SMALLEST) {
                order.sort(Comparator.comparingLong(
                        i -> smallest.of(union.alternatives().get(i).type()).values()));
            }
            return extent == Extent.SMALLEST ? order.subList(0, 1) : order;
        }

        private Optional<SampleValue> alternative(UnionType union, Alternative alternative) {
            boolean told = union.discriminator().isPresent()
                    && !alternative.discriminatorValues().isEmpty()
                    && alternative.type() instanceof TypeRef.Named named
                    && types.get(named.id()) instanceof ObjectType;
            if (!told) {
                return of(alternative.type(), objects.inside(union.id(), spot));
            }
            ObjectType object = (ObjectType) requireNonNull(types.get(((TypeRef.Named) alternative.type()).id()));
            if (spot.open().contains(object.id())) {
                return Optional.empty();
            }
            JsonNode discriminator =
                    discriminators.of(object, union.discriminator().get(), alternative);
            return objects.of(object, discriminator, objects.inside(union.id(), spot));
        }

        @Override
        public Optional<SampleValue> expandable(TypeRef.Expandable expandable) {
            SampleValue id = new SampleValue.Scalar(ScalarKind.STRING, ReadableValues.id(spot.name()));
            return Optional.of(new SampleValue.OfExpandable(id));
        }

        @Override
        public Optional<SampleValue> nullable(TypeRef.Nullable nullable) {
            return of(nullable.value(), spot);
        }

        @Override
        public Optional<SampleValue> any(TypeRef.Any any) {
            return Optional.of(new SampleValue.OfAny(
                    spot.carrier().location().isInBody() ? "{\"key\":\"value\"}" : text().toString()));
        }

        // Whatever it may be, as text it has one form on every way.
        private TextNode text() {
            return TextNode.valueOf(
                    spot.carrier().location() == Location.PATH
                            ? ReadableValues.segment(spot.name())
                            : ReadableValues.text(spot.name()));
        }
    }
}
