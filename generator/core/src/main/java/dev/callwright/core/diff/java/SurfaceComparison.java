package dev.callwright.core.diff.java;

import dev.callwright.core.diff.java.Element.OfField;
import dev.callwright.core.diff.java.Element.OfMethod;
import dev.callwright.core.diff.java.Element.OfSupertype;
import dev.callwright.core.diff.java.Element.OfType;
import dev.callwright.core.diff.java.Meaning.Use;
import dev.callwright.core.emit.java.surface.JavaSurface;
import dev.callwright.core.emit.java.surface.SurfaceField;
import dev.callwright.core.emit.java.surface.SurfaceMethod;
import dev.callwright.core.emit.java.surface.SurfaceType;
import dev.callwright.core.emit.java.surface.TypeUse;
import dev.callwright.core.emit.java.surface.TypeUse.Declared;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the declarations of two versions of an SDK. What changes only because a type has another name, or is gone with the
 * type it belongs to, is left out.
 */
final class SurfaceComparison {
    private final JavaVersion from;
    private final JavaVersion to;
    private final Renames renames;
    private final JavaSurface now;
    private final Compatibility compatibility;
    private final Counterparts counterparts;
    private final SilentChanges silent;
    private final Set<QualifiedName> closed = new HashSet<>();
    private final List<ElementChange> changes = new ArrayList<>();

    private SurfaceComparison(JavaVersion from, JavaVersion to, Renames renames) {
        this.from = from;
        this.to = to;
        this.renames = renames;
        this.now = to.surface().renamed(renames::toOld);
        this.compatibility = new Compatibility(new Conversions(now, from.corePackage()));
        this.counterparts = new Counterparts(from, to);
        this.silent = new SilentChanges(from, to);
    }

    /** The differences, in the order of the old declarations and then of the new ones. */
    static List<ElementChange> of(JavaVersion from, JavaVersion to, Renames renames) {
        SurfaceComparison comparison = new SurfaceComparison(from, to, renames);
        from.surface().types().values().forEach(comparison::compare);
        comparison.now.types().values().forEach(comparison::add);
        return comparison.changes;
    }

    private void compare(SurfaceType old) {
        if (old.name().isNested() && closed.contains(old.name().owner())) {
            closed.add(old.name());
            return;
        }
        SurfaceType found = now.types().get(old.name());
        if (found == null) {
            gone(old);
            return;
        }
        boolean isOtherKind = !found.header().equals(old.header());
        if (isOtherKind || renames.of(old.name()).isPresent()) {
            changes.add(ElementChange.broken(new OfType(old), Optional.of(new OfType(original(found))), true));
        }
        if (isOtherKind) {
            closed.add(old.name());
            return;
        }
        old.supertypes().forEach(supertype -> compare(new OfSupertype(old, supertype), found));
        old.fields().forEach(field -> compare(new OfField(old, field), found));
        old.methods().forEach(method -> compare(new OfMethod(old, method), found));
    }

    private void gone(SurfaceType old) {
        closed.add(old.name());
        changes.add(ElementChange.broken(new OfType(old), Optional.empty(), true));
        // Operations are what a service is for, so each is named.
        old.methods().stream()
                .map(method -> new OfMethod(old, method))
                .filter(method -> from.meanings().of(method).use() == Use.CALL && isService(old))
                .forEach(method -> changes.add(ElementChange.broken(method, counterparts.ofMeaning(method), true)));
    }

    private boolean isService(SurfaceType type) {
        return from.meanings()
                .declared(type.name())
                .filter(each -> each.role() == Meanings.Role.SERVICE || each.role() == Meanings.Role.ASYNC_SERVICE)
                .isPresent();
    }

    // With its new names.
    private SurfaceType original(SurfaceType type) {
        return type.renamed(renames::toNew);
    }

    private void compare(OfSupertype relation, SurfaceType found) {
        QualifiedName name = relation.supertype().name();
        boolean isGone =
                from.surface().types().containsKey(name) && !now.types().containsKey(name);
        if (isGone || compatibility.isSubtype(found, relation.supertype())) {
            return;
        }
        boolean isErased = compatibility.isErasedSubtype(found, relation.supertype());
        int index = relation.owner().supertypes().indexOf(relation.supertype());
        Optional<Element> after = isErased
                ? Optional.of(new OfSupertype(
                        original(found), original(found).supertypes().get(index)))
                : Optional.empty();
        changes.add(ElementChange.broken(relation, after, !isErased));
    }

    private void compare(OfField old, SurfaceType found) {
        Optional<SurfaceField> field = compatibility.field(old.field(), found);
        if (field.isEmpty()) {
            changes.add(ElementChange.broken(old, counterparts.ofMeaning(old), true));
            return;
        }
        Element after = new OfField(
                original(found),
                new SurfaceField(field.get().name(), field.get().type().renamed(renames::toNew)));
        boolean isBinary = Compatibility.isBinaryCompatible(old.field(), field.get());
        compare(old, after, new Verdict(compatibility.isSourceCompatible(old.field(), field.get()), isBinary));
    }

    private void compare(OfMethod old, SurfaceType found) {
        Optional<SurfaceMethod> called = compatibility.called(old.method(), found);
        boolean isBinary = compatibility.isBinaryCompatible(old.method(), found);
        Optional<Element> after = called.<Element>map(
                        method -> new OfMethod(original(found), method.renamed(renames::toNew)))
                .or(() -> counterparts.of(old, original(found)));
        boolean isSource = compatibility.isSourceCompatible(old.method(), found);
        if (isSource) {
            compare(old, after.orElseThrow(), new Verdict(true, isBinary));
        } else {
            changes.add(ElementChange.broken(old, after, !isBinary));
        }
    }

    private record Verdict(boolean isSource, boolean isBinary) {}

    private void compare(Element old, Element after, Verdict verdict) {
        if (!verdict.isSource()) {
            changes.add(ElementChange.broken(old, Optional.of(after), !verdict.isBinary()));
        } else if (!verdict.isBinary()) {
            changes.add(ElementChange.relinked(old, after));
        } else if (silent.isOther(old, after)) {
            changes.add(ElementChange.other(old, after));
        }
    }

    private void add(SurfaceType found) {
        SurfaceType old = from.surface().types().get(found.name());
        SurfaceType type = original(found);
        if (old == null) {
            addNew(found, type);
        } else if (!closed.contains(found.name())) {
            addMembers(old, found, type);
        }
    }

    private void addMembers(SurfaceType old, SurfaceType found, SurfaceType type) {
        Set<Object> known = new HashSet<>(old.supertypes());
        old.methods().forEach(method -> known.add(signature(method)));
        old.fields().forEach(field -> known.add(field.name()));
        for (int i = 0; i < found.methods().size(); i++) {
            if (known.add(signature(found.methods().get(i)))) {
                changes.add(
                        ElementChange.added(new OfMethod(type, type.methods().get(i))));
            }
        }
        for (int i = 0; i < found.fields().size(); i++) {
            if (known.add(found.fields().get(i).name())) {
                changes.add(ElementChange.added(new OfField(type, type.fields().get(i))));
            }
        }
        for (Declared supertype : found.supertypes()) {
            if (known.add(supertype) && from.surface().types().containsKey(supertype.name())) {
                changes.add(ElementChange.added(new OfSupertype(type, supertype.renamed(renames::toNew))));
            }
        }
    }

    private static Map.Entry<String, List<TypeUse>> signature(SurfaceMethod method) {
        return Map.entry(method.name(), method.parameterTypes());
    }

    private void addNew(SurfaceType found, SurfaceType type) {
        boolean isInside = found.name().isNested()
                && (!from.surface().types().containsKey(found.name().owner())
                        || closed.contains(found.name().owner()));
        if (!isInside) {
            changes.add(ElementChange.added(new OfType(type)));
            type.methods().stream()
                    .map(method -> new OfMethod(type, method))
                    .filter(method -> to.meanings().of(method).use() == Use.CALL)
                    .forEach(method -> changes.add(ElementChange.added(method)));
        }
    }
}
