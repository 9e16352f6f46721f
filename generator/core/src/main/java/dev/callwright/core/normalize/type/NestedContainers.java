package dev.callwright.core.normalize.type;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.TypeRef;

/** Lists and maps inside each other; javac takes a time for them that grows much faster than their number. */
final class NestedContainers {
    private NestedContainers() {}

    /** Whether there are more than the limit. */
    static boolean isTooDeep(TypeRef type) {
        return isTooDeep(type, Limit.TYPE_DEPTH.value());
    }

    private static boolean isTooDeep(TypeRef type, int left) {
        if (left < 0) {
            return true;
        }
        if (type instanceof TypeRef.ListOf list) {
            return isTooDeep(list.item(), left - 1);
        } else if (type instanceof TypeRef.MapOf map) {
            return isTooDeep(map.value(), left - 1);
        } else if (type instanceof TypeRef.Nullable nullable) {
            return isTooDeep(nullable.value(), left);
        }
        return type instanceof TypeRef.Expandable expandable && isTooDeep(expandable.object(), left);
    }

    /** The type with any JSON value where the limit is reached. */
    static TypeRef cut(TypeRef type) {
        return cut(type, Limit.TYPE_DEPTH.value());
    }

    private static TypeRef cut(TypeRef type, int left) {
        if (type instanceof TypeRef.ListOf list) {
            return left == 0 ? new TypeRef.Any() : new TypeRef.ListOf(cut(list.item(), left - 1));
        } else if (type instanceof TypeRef.MapOf map) {
            return left == 0 ? new TypeRef.Any() : new TypeRef.MapOf(cut(map.value(), left - 1));
        } else if (type instanceof TypeRef.Nullable nullable) {
            return new TypeRef.Nullable(cut(nullable.value(), left));
        } else if (type instanceof TypeRef.Expandable expandable) {
            return new TypeRef.Expandable(cut(expandable.object(), left));
        }
        return type;
    }
}
