package dev.callwright.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A type that gets a name and a declaration of its own. */
public sealed interface TypeDefinition {

    /** Where it is defined, which identifies it. */
    TypeId id();

    /**
     * Every place in the document that uses it, the canonical one first; the names lock finds a published name by any of
     * them. Only inline schemas that share a type have several.
     */
    default List<String> places() {
        List<String> shared = nameSource().places();
        return shared.isEmpty() ? List.of(id().pointer()) : shared;
    }

    /** The types of its members or alternatives. */
    default List<TypeRef> parts() {
        List<TypeRef> parts = new ArrayList<>();
        if (this instanceof ObjectType object) {
            object.properties().forEach(property -> parts.add(property.value().type()));
            object.additionalProperties().ifPresent(parts::add);
        } else if (this instanceof UnionType union) {
            union.alternatives().forEach(alternative -> parts.add(alternative.type()));
        }
        return parts;
    }

    /** Where its name comes from. */
    NameSource nameSource();

    /** Its words. */
    Docs docs();

    /** Which way its values travel. */
    Usage usage();

    /** The same type with its name made from other words. */
    TypeDefinition withNameSource(NameSource source);

    /** The same type travelling another way. */
    TypeDefinition withUsage(Usage usage);

    /** The same type with every use of a type inside it replaced. */
    TypeDefinition mapTypes(UnaryOperator<TypeRef> replacement);

    /** Dispatches on the kind of type. */
    default <R> R accept(Visitor<R> visitor) {
        if (this instanceof ObjectType object) {
            return visitor.object(object);
        } else if (this instanceof EnumType enumeration) {
            return visitor.enumeration(enumeration);
        } else if (this instanceof UnionType union) {
            return visitor.union(union);
        }
        throw new IncompatibleClassChangeError(getClass().getName());
    }

    /** One method per kind of type. */
    interface Visitor<R> {
        R object(ObjectType type);

        R enumeration(EnumType type);

        R union(UnionType type);
    }

    /**
     * What a name is made from.
     *
     * @param explicit the name that {@code x-callwright.name} gives; empty: made from the parts
     * @param parts the names on the way to the place, as written: {@code [customer, address]}
     * @param places for equal inline schemas that share the type: the pointers of all of them, the canonical one first
     */
    record NameSource(Optional<String> explicit, List<String> parts, List<String> places) {
        public NameSource {
            parts = List.copyOf(parts);
            places = List.copyOf(places);
        }

        /** The source of a type that stands at one place only. */
        public NameSource(Optional<String> explicit, List<String> parts) {
            this(explicit, parts, List.of());
        }

        /** The same words, said of several places. */
        public NameSource withPlaces(List<String> pointers) {
            return new NameSource(explicit, parts, pointers);
        }
    }

    /** Which way values of a type travel. */
    enum Usage {
        /** Only in requests. */
        INPUT,
        /** Only in responses. */
        OUTPUT,
        BOTH;

        /** Whether a caller builds such values to send them. */
        public boolean isSent() {
            return this != OUTPUT;
        }
    }

    /**
     * A JSON object with named properties.
     *
     * @param properties its properties, {@code allOf} merged, in document order
     * @param additionalProperties the type of members without a fixed name when the document declares one
     * @param deprecated whether the document discourages its use
     */
    record ObjectType(
            TypeId id,
            NameSource nameSource,
            List<Property> properties,
            Optional<TypeRef> additionalProperties,
            boolean deprecated,
            Usage usage,
            Docs docs)
            implements TypeDefinition {
        public ObjectType {
            properties = List.copyOf(properties);
        }

        @Override
        public ObjectType withNameSource(NameSource source) {
            return new ObjectType(id, source, properties, additionalProperties, deprecated, usage, docs);
        }

        @Override
        public ObjectType withUsage(Usage direction) {
            return new ObjectType(id, nameSource, properties, additionalProperties, deprecated, direction, docs);
        }

        @Override
        public ObjectType mapTypes(UnaryOperator<TypeRef> replacement) {
            List<Property> mapped = properties.stream()
                    .map(property -> new Property(
                            property.wireName(),
                            property.value()
                                    .withType(replacement.apply(property.value().type()))))
                    .toList();
            return new ObjectType(
                    id, nameSource, mapped, additionalProperties.map(replacement), deprecated, usage, docs);
        }
    }

    /**
     * Named values of a scalar; other values are legal too, for the API may grow.
     *
     * @param scalar {@link ScalarKind#STRING}, or for numeric enums {@link ScalarKind#INT64} or {@link ScalarKind#NUMBER}
     */
    record EnumType(TypeId id, NameSource nameSource, ScalarKind scalar, List<EnumValue> values, Usage usage, Docs docs)
            implements TypeDefinition {
        public EnumType {
            values = List.copyOf(values);
        }

        @Override
        public EnumType withNameSource(NameSource source) {
            return new EnumType(id, source, scalar, values, usage, docs);
        }

        @Override
        public EnumType withUsage(Usage direction) {
            return new EnumType(id, nameSource, scalar, values, direction, docs);
        }

        @Override
        public EnumType mapTypes(UnaryOperator<TypeRef> replacement) {
            return this;
        }
    }

    /**
     * A value of an enum.
     *
     * @param wireValue the value as text; for numeric enums the number's digits
     * @param name the name {@code x-enum-varnames} gives it; empty: made from the value
     * @param docs its words
     */
    record EnumValue(String wireValue, Optional<String> name, Docs docs) {}

    /**
     * One of several types ({@code oneOf} and {@code anyOf}).
     *
     * @param alternatives at least two, in document order
     * @param discriminator the property that tells object alternatives apart; empty: told apart by structure
     */
    record UnionType(
            TypeId id,
            NameSource nameSource,
            List<Alternative> alternatives,
            Optional<String> discriminator,
            Usage usage,
            Docs docs)
            implements TypeDefinition {
        public UnionType {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public UnionType withNameSource(NameSource source) {
            return new UnionType(id, source, alternatives, discriminator, usage, docs);
        }

        @Override
        public UnionType withUsage(Usage direction) {
            return new UnionType(id, nameSource, alternatives, discriminator, direction, docs);
        }

        /** Alternatives that become the same type become one. */
        @Override
        public UnionType mapTypes(UnaryOperator<TypeRef> replacement) {
            List<Alternative> mapped = new ArrayList<>();
            for (Alternative alternative : alternatives) {
                TypeRef type = replacement.apply(alternative.type());
                if (mapped.stream().noneMatch(each -> each.type().equals(type))) {
                    mapped.add(new Alternative(type, alternative.discriminatorValues()));
                }
            }
            return new UnionType(id, nameSource, mapped, discriminator, usage, docs);
        }
    }

    /**
     * An alternative of a union.
     *
     * @param type its type
     * @param discriminatorValues the values of the union's discriminator that mean this alternative; empty without one
     */
    record Alternative(TypeRef type, List<String> discriminatorValues) {
        public Alternative {
            discriminatorValues = List.copyOf(discriminatorValues);
        }
    }
}
