package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The alternatives of a union as types. TypeScript rejects an alias that refers to itself through aliases only, so a union
 * that would is replaced by its alternatives.
 */
final class UnionParts {
    private final TypeScriptContext context;
    private final UnionType root;
    private final TypeExpressions expressions;
    private final Map<TypeRef, String> leaves = new LinkedHashMap<>();
    private final NarrowedObjects narrowed;
    private final Set<TypeId> opened = new HashSet<>();
    private boolean admitsNull;

    UnionParts(TypeScriptContext context, UnionType root, TypeExpressions expressions) {
        this.context = context;
        this.root = root;
        this.expressions = expressions;
        this.narrowed = new NarrowedObjects(context.types());
    }

    /** The distinct alternatives; only {@code unknown} if one of them is any value. */
    Set<String> parts() {
        open(root);
        // An expression imports its names, so it is built only if it is written.
        if (leaves.isEmpty() || leaves.keySet().stream().anyMatch(TypeRef.Any.class::isInstance)) {
            return Set.of(TypeExpressions.UNKNOWN);
        }
        Set<String> objects = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        leaves.forEach((leaf, narrowing) -> (isObject(leaf, Set.of(root.id())) ? objects : others)
                .add(narrowing.isEmpty() ? expressions.of(leaf) : "(" + expressions.of(leaf) + narrowing + ")"));
        Set<String> parts = new LinkedHashSet<>(objects);
        // In requests, a value may have the members of several alternatives.
        if (objects.size() > 1 && expressions.isReceived()) {
            parts = new LinkedHashSet<>(Set.of(expressions.oneOf(objects)));
        }
        parts.addAll(others);
        if (admitsNull) {
            parts.add("null");
        }
        return parts;
    }

    // Whether all values are objects with declared members, as interfaces or unions of such.
    private boolean isObject(TypeRef type, Set<TypeId> above) {
        if (!(type instanceof TypeRef.Named named) || above.contains(named.id())) {
            return false;
        }
        Set<TypeId> inside = new HashSet<>(above);
        inside.add(named.id());
        return context.types().get(named.id()) instanceof ObjectType
                || union(type)
                        .filter(inner -> inner.parts().stream().allMatch(part -> isObject(part, inside)))
                        .isPresent();
    }

    private void open(UnionType union) {
        if (!opened.add(union.id())) {
            return;
        }
        Set<TypeRef> inside = new HashSet<>();
        for (TypeRef ref : union.subunions()) {
            union(ref).ifPresent(subunion -> {
                leaves.put(ref, "");
                inside.addAll(subunion.parts());
            });
        }
        for (Alternative alternative : union.alternatives()) {
            String narrowing = narrowed.narrowing(union, alternative);
            if (!narrowing.isEmpty()) {
                leaves.put(alternative.type(), narrowing);
            } else if (!inside.contains(alternative.type())) {
                add(alternative.type());
            }
        }
    }

    private void add(TypeRef type) {
        if (type instanceof TypeRef.Nullable nullable) {
            add(nullable.value());
            admitsNull = true;
        } else if (type instanceof TypeRef.Expandable expandable) {
            leaves.put(new TypeRef.Scalar(ScalarKind.STRING), "");
            add(expandable.object());
        } else {
            Optional<UnionType> inner = union(type);
            if (inner.isPresent() && leadsBack(inner.get(), new HashSet<>())) {
                open(inner.get());
            } else {
                leaves.putIfAbsent(type, "");
            }
        }
    }

    private boolean leadsBack(UnionType from, Set<TypeId> seen) {
        if (from.id().equals(root.id())) {
            return true;
        }
        return seen.add(from.id())
                && from.alternatives().stream()
                        .map(alternative -> union(unwrapped(alternative.type())))
                        .anyMatch(inner -> inner.isPresent() && leadsBack(inner.get(), seen));
    }

    private static TypeRef unwrapped(TypeRef type) {
        if (type instanceof TypeRef.Nullable nullable) {
            return unwrapped(nullable.value());
        }
        return type instanceof TypeRef.Expandable expandable ? unwrapped(expandable.object()) : type;
    }

    private Optional<UnionType> union(TypeRef type) {
        return type instanceof TypeRef.Named named && context.types().get(named.id()) instanceof UnionType union
                ? Optional.of(union)
                : Optional.empty();
    }
}
