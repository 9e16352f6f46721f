package dev.callwright.core.normalize.schema;

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
            int tuple = list.tuple().stream()
                    .flatMap(TypeRef.Tuple::types)
                    .mapToInt(type -> type.accept(this))
                    .max()
                    .orElse(0);
            return 1 + Math.max(tuple, list.item().accept(this));
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

    /** A reference with replaced parts; by default it is the same. */
    public interface Rewrite extends TypeRef.Visitor<TypeRef> {
        @Override
        default TypeRef scalar(TypeRef.Scalar scalar) {
            return scalar;
        }

        @Override
        default TypeRef list(TypeRef.ListOf list) {
            return new TypeRef.ListOf(
                    list.item().accept(this), list.tuple().map(tuple -> tuple.map(type -> type.accept(this))));
        }

        @Override
        default TypeRef map(TypeRef.MapOf map) {
            return new TypeRef.MapOf(map.value().accept(this));
        }

        @Override
        default TypeRef named(TypeRef.Named named) {
            return named;
        }

        @Override
        default TypeRef expandable(TypeRef.Expandable expandable) {
            return new TypeRef.Expandable(expandable.object().accept(this));
        }

        @Override
        default TypeRef nullable(TypeRef.Nullable nullable) {
            return new TypeRef.Nullable(nullable.value().accept(this));
        }

        @Override
        default TypeRef any(TypeRef.Any any) {
            return any;
        }
    }

    /**
     * Replaces the named types in a reference.
     *
     * @param replacement the reference that replaces a named type
     */
    public record RewriteNamed(Function<TypeRef.Named, TypeRef> replacement) implements Rewrite {
        @Override
        public TypeRef named(TypeRef.Named named) {
            return replacement.apply(named);
        }
    }
}
