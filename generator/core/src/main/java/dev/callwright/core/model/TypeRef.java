package dev.callwright.core.model;

import java.util.Optional;

/** A use of a type. */
public sealed interface TypeRef {

    /** A value without parts. */
    record Scalar(ScalarKind kind) implements TypeRef {}

    /** A JSON array. */
    record ListOf(TypeRef item) implements TypeRef {}

    /** A JSON object whose members all have one type and no fixed names. */
    record MapOf(TypeRef value) implements TypeRef {}

    /** A type with a definition of its own. */
    record Named(TypeId id) implements TypeRef {}

    /** Either an id or the object it stands for, as the call's expansion decides. */
    record Expandable(TypeRef object) implements TypeRef {}

    /** An array item or map value that may be JSON {@code null}; properties say it by {@link Value#nullable()}. */
    record Nullable(TypeRef value) implements TypeRef {}

    /** Any JSON value. */
    record Any() implements TypeRef {}

    /** The type with a definition that this is made of, such as an array's items; empty: there is none. */
    default Optional<TypeId> named() {
        if (this instanceof Named named) {
            return Optional.of(named.id());
        } else if (this instanceof ListOf list) {
            return list.item().named();
        } else if (this instanceof MapOf map) {
            return map.value().named();
        } else if (this instanceof Expandable expandable) {
            return expandable.object().named();
        } else if (this instanceof Nullable nullable) {
            return nullable.value().named();
        }
        return Optional.empty();
    }

    /** The type of a value that is there. */
    default TypeRef withoutNull() {
        return this instanceof Nullable nullable ? nullable.value() : this;
    }

    /** Dispatches on the kind of reference. */
    default <R> R accept(Visitor<R> visitor) {
        if (this instanceof Scalar scalar) {
            return visitor.scalar(scalar);
        } else if (this instanceof ListOf list) {
            return visitor.list(list);
        } else if (this instanceof MapOf map) {
            return visitor.map(map);
        } else if (this instanceof Named named) {
            return visitor.named(named);
        } else if (this instanceof Expandable expandable) {
            return visitor.expandable(expandable);
        } else if (this instanceof Nullable nullable) {
            return visitor.nullable(nullable);
        } else if (this instanceof Any any) {
            return visitor.any(any);
        }
        throw new IncompatibleClassChangeError(getClass().getName());
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
