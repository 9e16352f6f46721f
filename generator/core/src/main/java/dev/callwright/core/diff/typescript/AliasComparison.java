package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.typescript.TsChanges.Side;
import dev.callwright.core.diff.typescript.TsType.All;
import dev.callwright.core.diff.typescript.TsType.Choice;
import dev.callwright.core.diff.typescript.TsType.Literal;
import dev.callwright.core.diff.typescript.TsType.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares an alias of the old version, a union or an open enum, with what has its name in the new one. */
final class AliasComparison {
    private final TsScope scope;
    private final Assignability assignability;
    private final TsChanges changes;
    private final List<Side> goneParts = new ArrayList<>();
    private final List<Side> newParts = new ArrayList<>();

    AliasComparison(TsScope scope, Assignability assignability, TsChanges changes) {
        this.scope = scope;
        this.assignability = assignability;
        this.changes = changes;
    }

    /** Adds what changed for users of the type. */
    void compare(TsDeclaration before, TsDeclaration after) {
        if (before.form() == after.form() && TsType.areSame(before.type(), after.type())) {
            return;
        }
        Map<String, TsType> old = parts(before.type());
        Map<String, TsType> now = parts(after.type());
        old.forEach((code, part) -> addIfMissing(goneParts, now.keySet(), side(before, part)));
        now.forEach((code, part) -> addIfMissing(newParts, old.keySet(), side(after, part)));
        boolean isBroken = (before.isRead() && !isReadable(before.type(), after))
                || (before.isWritten()
                        && !assignability.isAssignable(before.type(), new Reference(after.name(), List.of())));
        Impact impact = isBroken ? Impact.SOURCE_BREAKING : Impact.ADDITIVE;
        boolean hasPartsOnly = goneParts.isEmpty() != newParts.isEmpty();
        if (!hasPartsOnly) {
            changes.changed(
                    new Side(before.subject(), before.signature()),
                    new Side(after.subject(), after.signature()),
                    impact);
            return;
        }
        newParts.forEach(part -> changes.added(part, impact));
        goneParts.forEach(part -> changes.gone(part, impact));
    }

    private static void addIfMissing(List<Side> parts, Set<String> others, Side part) {
        if (!others.contains(part.signature())) {
            parts.add(part);
        }
    }

    // By their code.
    private static Map<String, TsType> parts(TsType type) {
        Map<String, TsType> parts = new LinkedHashMap<>();
        if (type instanceof Choice choice) {
            choice.parts().forEach(part -> parts.putAll(parts(part)));
        } else if (type instanceof Reference reference && !reference.arguments().isEmpty()) {
            reference.arguments().forEach(part -> parts.putAll(parts(part)));
        } else {
            parts.put(type.code(), type);
        }
        return parts;
    }

    private static Side side(TsDeclaration union, TsType part) {
        String pointer = union.subject().owner();
        return part instanceof Literal literal
                ? new Side(new Subject(Subject.Kind.ENUM_VALUE, pointer, TsTokens.name(literal.code())), literal.code())
                : new Side(union.subjectOf().apply(named(part)), part.code());
    }

    private static String named(TsType part) {
        return part instanceof All all && all.parts().get(0) instanceof Reference reference
                ? reference.code()
                : part.code();
    }

    private boolean isReadable(TsType before, TsDeclaration after) {
        Reference now = new Reference(after.name(), List.of());
        if (!assignability.isAssignable(now, before)) {
            return false;
        }
        // What callers read without knowing which alternative it is.
        Comparability comparability = new Comparability(scope, assignability);
        for (String name : scope.memberNames(before)) {
            Optional<TsType> old = scope.read(before, name);
            Optional<TsType> read = scope.read(now, name);
            if (old.isPresent()
                    && (read.isEmpty()
                            || !assignability.isAssignable(read.get(), old.get())
                            || !comparability.areComparable(old.get(), read.get()))) {
                return false;
            }
        }
        return true;
    }
}
