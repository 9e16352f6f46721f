package dev.callwright.core.model;

import java.util.Optional;

/** A reference to a type. */
public sealed interface TypeRef {

    /** Dispatches on the kind of reference. */
    <R> R accept(Visitor<R> visitor);

    /** The named type that it refers to, directly or through lists, maps and the like; empty: there is none. */
    Optional<TypeId> named();

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

    /** A JSON array. */
    record ListOf(TypeRef item) implements TypeRef {
        @Override
        public Optional<TypeId> named() {
            return item.named();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** A JSON object with arbitrary member names and values of one type. */
    record MapOf(TypeRef value) implements TypeRef {
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
