package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    private final Set<TypeRef> leaves = new LinkedHashSet<>();
    private final Set<TypeId> opened = new HashSet<>();
    private boolean admitsNull;

    UnionParts(TypeScriptContext context, UnionType root, TypeExpressions expressions) {
        this.context = context;
        this.root = root;
        this.expressions = expressions;
    }

    /** The distinct alternatives; only {@code unknown} if one of them is any value. */
    Set<String> parts() {
        open(root);
        // An expression imports its names, so it is built only if it is written.
        if (leaves.isEmpty() || leaves.stream().anyMatch(TypeRef.Any.class::isInstance)) {
            return Set.of(TypeExpressions.UNKNOWN);
        }
        Set<String> parts = new LinkedHashSet<>();
        leaves.forEach(leaf -> parts.add(expressions.of(leaf)));
        if (admitsNull) {
            parts.add("null");
        }
        return parts;
    }

    private void open(UnionType union) {
        if (opened.add(union.id())) {
            for (Alternative alternative : union.alternatives()) {
                add(alternative.type());
            }
        }
    }

    private void add(TypeRef type) {
        if (type instanceof TypeRef.Nullable nullable) {
            add(nullable.value());
            admitsNull = true;
        } else if (type instanceof TypeRef.Expandable expandable) {
            leaves.add(new TypeRef.Scalar(ScalarKind.STRING));
            add(expandable.object());
        } else {
            Optional<UnionType> inner = union(type);
            if (inner.isPresent() && leadsBack(inner.get(), new HashSet<>())) {
                open(inner.get());
            } else {
                leaves.add(type);
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
