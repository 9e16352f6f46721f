package dev.callwright.core.model;

import dev.callwright.core.model.Value.AccessMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A named type, for which generated code has a declaration. */
public sealed interface TypeDefinition {

    /** The components that all kinds of types have. */
    Declaration declaration();

    /** A copy with these common components. */
    TypeDefinition withDeclaration(Declaration replacement);

    /** A copy in which every type reference is replaced. */
    TypeDefinition mapTypes(UnaryOperator<TypeRef> replacement);

    /** The types of its members or alternatives. */
    List<TypeRef> parts();

    /** Dispatches on the kind of type. */
    <R> R accept(Visitor<R> visitor);

    /** Where it is defined, which identifies it. */
    default TypeId id() {
        return declaration().id();
    }

    /** The source of its name. */
    default NameSource nameSource() {
        return declaration().nameSource();
    }

    /** Whether it is used in requests, responses or both. */
    default Usage usage() {
        return declaration().usage();
    }

    /** Its documentation. */
    default Docs docs() {
        return declaration().docs();
    }

    /** A copy with another source of its name. */
    default TypeDefinition withNameSource(NameSource source) {
        return withDeclaration(new Declaration(id(), source, usage(), docs()));
    }

    /** A copy with other documentation. */
    default TypeDefinition withDocs(Docs docs) {
        return withDeclaration(new Declaration(id(), nameSource(), usage(), docs));
    }

    /** A copy with another usage. */
    default TypeDefinition withUsage(Usage usage) {
        return withDeclaration(new Declaration(id(), nameSource(), usage, docs()));
    }

    /** One method per kind of type. */
    interface Visitor<R> {
        R object(ObjectType type);

        R enumeration(EnumType type);

        R union(UnionType type);
    }

    /**
     * The components that all kinds of types have.
     *
     * @param id where the type is defined, which identifies it
     * @param nameSource the source of its name
     * @param usage whether it is used in requests, responses or both
     * @param docs its documentation
     */
    record Declaration(TypeId id, NameSource nameSource, Usage usage, Docs docs) {}

    /**
     * The source of a name.
     *
     * @param explicit the name that {@code x-callwright.name} sets; empty: derived from the parts
     * @param parts the steps on the way to the schema: {@code [customer, address]}
     * @param place the way to the schema as the names lock writes it, without positions; unique in a model
     * @param standing whether the schema stands in another one
     */
    record NameSource(Optional<String> explicit, List<NamePart> parts, String place, Standing standing) {
        /** A type whose name is derived when all types are known. */
        public static final NameSource UNKNOWN = new NameSource(Optional.empty(), List.of(), "", Standing.INSIDE);

        public NameSource {
            parts = List.copyOf(parts);
        }

        /** The source of a name that is derived from names in the document. */
        public static NameSource of(String place, String... names) {
            return new NameSource(
                    Optional.empty(), Stream.of(names).map(NamePart::name).toList(), place, Standing.ALONE);
        }

        /** A copy with this place. */
        public NameSource withPlace(String other) {
            return new NameSource(explicit, parts, other, standing);
        }
    }

    /** Whether a schema stands in another one or in an operation. */
    enum Standing {
        /** A component schema, or one that has a name of its own. */
        ALONE,
        /** An inline schema: its type belongs to what it stands in. */
        INSIDE
    }

    /** Whether values of a type are part of requests or responses. */
    enum Usage {
        /** Requests only. */
        INPUT,
        /** Responses only. */
        OUTPUT,
        BOTH;

        /** Whether values of the type are part of requests. */
        public boolean isSent() {
            return this != OUTPUT;
        }
    }

    /**
     * A JSON object with named properties.
     *
     * @param properties its properties in document order, {@code allOf} merged
     * @param additionalProperties the type of undeclared members, when the document specifies one
     * @param deprecated whether the document marks it as deprecated
     */
    record ObjectType(
            Declaration declaration,
            List<Property> properties,
            Optional<TypeRef> additionalProperties,
            boolean deprecated)
            implements TypeDefinition {
        public ObjectType {
            properties = List.copyOf(properties);
        }

        /** A copy with the properties that values of this usage have. */
        public ObjectType partOf(Usage usage) {
            List<Property> parts = properties.stream()
                    .filter(property -> isPart(property.value(), usage))
                    .toList();
            return parts.size() == properties.size() ? this : withProperties(parts);
        }

        // Requests lack read-only members, responses write-only ones. Constants are part of both, because they tell
        // types
        // apart.
        private static boolean isPart(Value value, Usage usage) {
            return value.constant().isPresent()
                    || switch (usage) {
                        case INPUT -> value.access() != AccessMode.READ_ONLY;
                        case OUTPUT -> value.access() != AccessMode.WRITE_ONLY;
                        case BOTH -> true;
                    };
        }

        /** A copy with these properties. */
        public ObjectType withProperties(List<Property> replacement) {
            return new ObjectType(declaration, replacement, additionalProperties, deprecated);
        }

        @Override
        public ObjectType withDeclaration(Declaration replacement) {
            return new ObjectType(replacement, properties, additionalProperties, deprecated);
        }

        @Override
        public ObjectType mapTypes(UnaryOperator<TypeRef> replacement) {
            List<Property> mapped = properties.stream()
                    .map(property -> property.mapType(replacement))
                    .toList();
            return new ObjectType(declaration, mapped, additionalProperties.map(replacement), deprecated);
        }

        @Override
        public List<TypeRef> parts() {
            List<TypeRef> parts = new ArrayList<>();
            properties.forEach(property -> parts.add(property.value().type()));
            additionalProperties.ifPresent(parts::add);
            return parts;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /**
     * Named values of a scalar. Enums are open: APIs add values.
     *
     * @param scalar {@link ScalarKind#STRING}, or for numeric enums {@link ScalarKind#INT64}, {@link ScalarKind#UINT64} or
     *     {@link ScalarKind#NUMBER}
     * @param isOpen whether the document itself allows other values somewhere: it has any text as another alternative
     */
    record EnumType(Declaration declaration, ScalarKind scalar, List<EnumValue> values, boolean isOpen)
            implements TypeDefinition {
        public EnumType {
            values = List.copyOf(values);
        }

        /** An enum of which the document lists all values. */
        public EnumType(Declaration declaration, ScalarKind scalar, List<EnumValue> values) {
            this(declaration, scalar, values, false);
        }

        /** A copy to which the document adds other values. */
        public EnumType open() {
            return new EnumType(declaration, scalar, values, true);
        }

        @Override
        public EnumType withDeclaration(Declaration replacement) {
            return new EnumType(replacement, scalar, values, isOpen);
        }

        @Override
        public EnumType mapTypes(UnaryOperator<TypeRef> replacement) {
            return this;
        }

        @Override
        public List<TypeRef> parts() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /**
     * A value of an enum.
     *
     * @param wireValue the value as text; the digits of a numeric enum's value
     * @param name the name that {@code x-enum-varnames} sets; empty: derived from the value
     * @param docs its documentation
     */
    record EnumValue(String wireValue, Optional<String> name, Docs docs) {}

    /**
     * One of several types ({@code oneOf} and {@code anyOf}).
     *
     * @param alternatives in document order
     * @param discriminator the property that distinguishes object alternatives; empty: they differ by structure
     * @param subunions unions of some of the alternatives that are types of their own: children that are parents
     */
    record UnionType(
            Declaration declaration,
            List<Alternative> alternatives,
            Optional<String> discriminator,
            List<TypeRef> subunions)
            implements TypeDefinition {
        public UnionType {
            alternatives = List.copyOf(alternatives);
            subunions = List.copyOf(subunions);
        }

        /** A union without subunions. */
        public UnionType(Declaration declaration, List<Alternative> alternatives, Optional<String> discriminator) {
            this(declaration, alternatives, discriminator, List.of());
        }

        /** A copy with these alternatives. */
        public UnionType withAlternatives(List<Alternative> replacement) {
            return new UnionType(declaration, replacement, discriminator, subunions);
        }

        @Override
        public UnionType withDeclaration(Declaration replacement) {
            return new UnionType(replacement, alternatives, discriminator, subunions);
        }

        /** Alternatives whose types become equal are merged. */
        @Override
        public UnionType mapTypes(UnaryOperator<TypeRef> replacement) {
            List<Alternative> mapped = new ArrayList<>();
            for (Alternative alternative : alternatives) {
                TypeRef type = replacement.apply(alternative.type());
                if (mapped.stream().noneMatch(each -> each.type().equals(type))) {
                    mapped.add(new Alternative(type, alternative.discriminatorValues()));
                }
            }
            return new UnionType(
                    declaration,
                    mapped,
                    discriminator,
                    subunions.stream().map(replacement).toList());
        }

        @Override
        public List<TypeRef> parts() {
            return Stream.concat(alternatives.stream().map(Alternative::type), subunions.stream())
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }
    }

    /**
     * An alternative of a union.
     *
     * @param type its type
     * @param discriminatorValues the discriminator values that select this alternative; empty without a discriminator
     */
    record Alternative(TypeRef type, List<String> discriminatorValues) {
        public Alternative {
            discriminatorValues = List.copyOf(discriminatorValues);
        }
    }
}
