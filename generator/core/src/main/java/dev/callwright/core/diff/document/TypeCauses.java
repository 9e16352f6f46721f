package dev.callwright.core.diff.document;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The differences that explain what became of the types of one version that have no difference of their own: a type without a
 * name comes and goes with what it stands in, and a type that is sent now is so because something sends it. Each type is
 * looked at once.
 */
final class TypeCauses {
    private final Map<TypeId, TypeDefinition> types;
    private final Predicate<TypeDefinition> isTouched;
    private final Set<TypeId> seen = new HashSet<>();
    private final Map<Subject, Change> causes = new HashMap<>();

    private TypeCauses(Map<TypeId, TypeDefinition> types, Predicate<TypeDefinition> isTouched) {
        this.types = types;
        this.isTouched = isTouched;
    }

    static Map<Subject, Change> ofOld(Compared compared, Collection<FoundChange> findings) {
        TypeCauses causes = new TypeCauses(
                compared.types().before(),
                type -> isTouched(
                        type,
                        compared.pairs().newOf(type.id()).map(compared.types().after()::get)));
        findings.forEach(finding -> {
            finding.oldSubjects().forEach(subject -> causes.causes.putIfAbsent(subject, finding.change()));
            causes.explain(finding.change(), finding.oldTypes());
        });
        return causes.causes;
    }

    static Map<Subject, Change> ofNew(Compared compared, Collection<FoundChange> findings) {
        TypeCauses causes = new TypeCauses(
                compared.types().after(),
                type -> isTouched(
                        type,
                        compared.pairs().oldOf(type.id()).map(compared.types().before()::get)));
        findings.forEach(finding -> {
            finding.newSubjects().forEach(subject -> causes.causes.putIfAbsent(subject, finding.change()));
            causes.explain(finding.change(), finding.newTypes());
        });
        return causes.causes;
    }

    private static boolean isTouched(TypeDefinition type, Optional<TypeDefinition> other) {
        return other.isEmpty() || other.get().usage() != type.usage();
    }

    private void explain(Change change, Collection<TypeRef> roots) {
        Deque<TypeId> open = new ArrayDeque<>();
        roots.forEach(root -> root.allNamed().forEach(open::add));
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            TypeDefinition type = types.get(id);
            if (type != null && isTouched.test(type) && seen.add(id)) {
                causes.putIfAbsent(Subjects.of(type), change);
                type.parts().forEach(part -> part.allNamed().forEach(open::add));
            }
        }
    }
}
