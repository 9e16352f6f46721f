package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.function.Function;

/** Traversals of type references. */
public final class TypeRefs {
    private TypeRefs() {}

    /** The number of lists and maps that contain each other directly. */
    public static int containerDepth(TypeRef type) {
        return type.accept(new ContainerDepth());
    }

    private static final class ContainerDepth implements TypeRef.Visitor<Integer> {
        @Override
        public Integer scalar(TypeRef.Scalar scalar) {
            return 0;
        }

        @Override
        public Integer list(TypeRef.ListOf list) {
            return 1 + list.item().accept(this);
        }

        @Override
        public Integer map(TypeRef.MapOf map) {
            return 1 + map.value().accept(this);
        }

        @Override
        public Integer named(TypeRef.Named named) {
            return 0;
        }

        @Override
        public Integer expandable(TypeRef.Expandable expandable) {
            return expandable.object().accept(this);
        }

        @Override
        public Integer nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public Integer any(TypeRef.Any any) {
            return 0;
        }
    }

    /** Whether a reference contains a named type. */
    static final class Mentions implements TypeRef.Visitor<Boolean> {
        private final TypeId id;

        Mentions(TypeId id) {
            this.id = id;
        }

        @Override
        public Boolean scalar(TypeRef.Scalar scalar) {
            return false;
        }

        @Override
        public Boolean list(TypeRef.ListOf list) {
            return list.item().accept(this);
        }

        @Override
        public Boolean map(TypeRef.MapOf map) {
            return map.value().accept(this);
        }

        @Override
        public Boolean named(TypeRef.Named named) {
            return named.id().equals(id);
        }

        @Override
        public Boolean expandable(TypeRef.Expandable expandable) {
            return expandable.object().accept(this);
        }

        @Override
        public Boolean nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public Boolean any(TypeRef.Any any) {
            return false;
        }
    }

    /** Replaces the named types in a reference. */
    public static final class Rewrite implements TypeRef.Visitor<TypeRef> {
        private final Function<TypeRef.Named, TypeRef> replacement;

        public Rewrite(Function<TypeRef.Named, TypeRef> replacement) {
            this.replacement = replacement;
        }

        @Override
        public TypeRef scalar(TypeRef.Scalar scalar) {
            return scalar;
        }

        @Override
        public TypeRef list(TypeRef.ListOf list) {
            return new TypeRef.ListOf(list.item().accept(this));
        }

        @Override
        public TypeRef map(TypeRef.MapOf map) {
            return new TypeRef.MapOf(map.value().accept(this));
        }

        @Override
        public TypeRef named(TypeRef.Named named) {
            return replacement.apply(named);
        }

        @Override
        public TypeRef expandable(TypeRef.Expandable expandable) {
            return new TypeRef.Expandable(expandable.object().accept(this));
        }

        @Override
        public TypeRef nullable(TypeRef.Nullable nullable) {
            return new TypeRef.Nullable(nullable.value().accept(this));
        }

        @Override
        public TypeRef any(TypeRef.Any any) {
            return any;
        }
    }
}
