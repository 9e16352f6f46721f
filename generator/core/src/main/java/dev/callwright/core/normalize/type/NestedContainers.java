package dev.callwright.core.normalize.type;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.schema.AnyValue;
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

    private record Cut(int levels) implements TypeRefs.Rewrite {
        @Override
        public TypeRef list(TypeRef.ListOf list) {
            return levels == 0
                    ? AnyValue.because(AnyValue.Reason.WARNED_ELSEWHERE)
                    : new TypeRef.ListOf(list.item().accept(new Cut(levels - 1)));
        }

        @Override
        public TypeRef map(TypeRef.MapOf map) {
            return levels == 0
                    ? AnyValue.because(AnyValue.Reason.WARNED_ELSEWHERE)
                    : new TypeRef.MapOf(map.value().accept(new Cut(levels - 1)));
        }
    }
}
