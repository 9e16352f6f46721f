package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A reference to a type. */
public sealed interface TypeRef {

    /** Dispatches on the kind of reference. */
    <R> R accept(Visitor<R> visitor);

    /** The named type that it refers to, directly or through lists, maps and the like; empty: there is none. */
    Optional<TypeId> named();

    /** All named types that it refers to. */
    default Stream<TypeId> allNamed() {
        return named().stream();
    }

    /** The type of a value that is not null. */
    default TypeRef withoutNull() {
        return this;
    }

    /** A value without parts. */
    record Scalar(ScalarKind kind) implements TypeRef {
        @Override
        public Optional<TypeId> named() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * A JSON array.
     *
     * @param item the type of all items
     * @param tuple the types of the items by position, if the document has them
     */
    record ListOf(TypeRef item, Optional<Tuple> tuple) implements TypeRef {
        /** An array whose items are alike. */
        public ListOf(TypeRef item) {
            this(item, Optional.empty());
        }

        @Override
        public Stream<TypeId> allNamed() {
            return Stream.concat(
                    item.allNamed(), tuple.stream().flatMap(Tuple::types).flatMap(TypeRef::allNamed));
        }

        @Override
        public Optional<TypeId> named() {
            return item.named();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * The types of an array's items by position.
     *
     * @param items the types of the first items
     * @param required how many of them every array has
     * @param rest the type of further items; empty: there are none
     */
    record Tuple(List<TypeRef> items, int required, Optional<TypeRef> rest) {
        public Tuple {
            items = List.copyOf(items);
        }

        /** The types of all items. */
        public Stream<TypeRef> types() {
            return Stream.concat(items.stream(), rest.stream());
        }

        /** The type of the item at an index; empty: there is no such item. */
        public Optional<TypeRef> item(int index) {
            return index < items.size() ? Optional.of(items.get(index)) : rest;
        }

        /** A copy with replaced types. */
        public Tuple map(UnaryOperator<TypeRef> replacement) {
            return new Tuple(items.stream().map(replacement).toList(), required, rest.map(replacement));
        }
    }

    /** A JSON object with arbitrary member names and values of one type. */
    record MapOf(TypeRef value) implements TypeRef {
        @Override
        public Stream<TypeId> allNamed() {
            return value.allNamed();
        }

        @Override
        public Optional<TypeId> named() {
            return value.named();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /** A type with a {@link TypeDefinition}. */
    record Named(TypeId id) implements TypeRef {
        @Override
        public Optional<TypeId> named() {
            return Optional.of(id);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /** The id of an object, or the object itself when the call expands it. */
    record Expandable(TypeRef object) implements TypeRef {
        @Override
        public Stream<TypeId> allNamed() {
            return object.allNamed();
        }

        @Override
        public Optional<TypeId> named() {
            return object.named();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.expandable(this);
        }
    }

    /** An array item or map value that may be JSON {@code null}; properties have {@link Value#nullable()} instead. */
    record Nullable(TypeRef value) implements TypeRef {
        @Override
        public Stream<TypeId> allNamed() {
            return value.allNamed();
        }

        @Override
        public Optional<TypeId> named() {
            return value.named();
        }

        @Override
        public TypeRef withoutNull() {
            return value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullable(this);
        }
    }

    /** Any JSON value. */
    record Any() implements TypeRef {
        @Override
        public Optional<TypeId> named() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** One method per kind of reference. */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R list(ListOf list);

        R map(MapOf map);

        R named(Named named);

        R expandable(Expandable expandable);

        R nullable(Nullable nullable);

        R any(Any any);
    }
}
