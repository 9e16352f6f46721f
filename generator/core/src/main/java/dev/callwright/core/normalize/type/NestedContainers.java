package dev.callwright.core.normalize.type;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.schema.TypeRefs;

/** Limits the nesting of lists and maps, for which the time of javac grows exponentially. */
final class NestedContainers {
    private NestedContainers() {}

    /** Whether the nesting exceeds the limit. */
    static boolean isTooDeep(TypeRef type) {
        return TypeRefs.containerDepth(type) > Limit.TYPE_DEPTH.value();
    }

    /** The type, with any JSON value below the limit. */
    static TypeRef cut(TypeRef type) {
        return type.accept(new Cut(Limit.TYPE_DEPTH.value()));
    }

    private static final class Cut implements TypeRef.Visitor<TypeRef> {
        private final int levels;

        Cut(int levels) {
            this.levels = levels;
        }

        @Override
        public TypeRef scalar(TypeRef.Scalar scalar) {
            return scalar;
        }

        @Override
        public TypeRef list(TypeRef.ListOf list) {
            return levels == 0
                    ? new TypeRef.Any()
                    : new TypeRef.ListOf(list.item().accept(new Cut(levels - 1)));
        }

        @Override
        public TypeRef map(TypeRef.MapOf map) {
            return levels == 0
                    ? new TypeRef.Any()
                    : new TypeRef.MapOf(map.value().accept(new Cut(levels - 1)));
        }

        @Override
        public TypeRef named(TypeRef.Named named) {
            return named;
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
