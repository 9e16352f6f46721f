package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.Subjects;
import dev.callwright.core.diff.SurfaceChange;
import dev.callwright.core.diff.typescript.TsChanges.Side;
import dev.callwright.core.model.Resource;
import java.util.List;
import java.util.Map;

/** Compares the packages of two versions: resources, methods, the types of both, then what the client has. */
final class PackageComparison {
    private final TsPackage before;
    private final TsPackage after;
    private final TsChanges changes = new TsChanges();
    private final TsScope scope;
    private final Assignability assignability;

    PackageComparison(TsPackage before, TsPackage after) {
        this.before = before;
        this.after = after;
        this.scope = new TsScope(before.types(), after.types());
        this.assignability = new Assignability(scope);
    }

    /** Every change. */
    List<SurfaceChange> changes() {
        compareResources();
        compareDeclarations();
        compareMethods();
        new ClientComparison(assignability, changes).compare(before, after);
        return changes.all();
    }

    private void compareResources() {
        before.resources().forEach((path, resource) -> {
            Side old = side(before, path, resource);
            if (!after.resources().containsKey(path)) {
                changes.gone(old);
                return;
            }
            Side now = side(after, path, after.resources().get(path));
            if (!old.signature().equals(now.signature())) {
                changes.changed(old, now, Impact.SOURCE_BREAKING);
            }
        });
        after.resources().forEach((path, resource) -> {
            if (!before.resources().containsKey(path)) {
                changes.added(side(after, path, resource), Impact.ADDITIVE);
            }
        });
    }

    private static Side side(TsPackage api, String path, Resource resource) {
        return new Side(
                Subjects.of(resource), "client." + path + ": " + api.names().resource(resource));
    }

    private void compareDeclarations() {
        Map<String, TsDeclaration> now = after.declarations();
        DeclarationComparison comparison = new DeclarationComparison(scope, assignability, changes);
        before.declarations().forEach((name, declaration) -> {
            if (now.containsKey(name)) {
                comparison.compare(declaration, now.get(name));
            } else if (declaration.subject().kind() == Subject.Kind.OPERATION) {
                goneParams(declaration);
            } else if (isOutermost(declaration, now)) {
                changes.gone(new Side(declaration.subject(), declaration.signature()));
            }
        });
        now.forEach((name, declaration) -> {
            if (!before.declarations().containsKey(name)
                    && declaration.subject().kind() == Subject.Kind.OPERATION) {
                newParams(declaration);
            } else if (!before.declarations().containsKey(name) && isOutermost(declaration, before.declarations())) {
                changes.added(new Side(declaration.subject(), declaration.signature()), Impact.ADDITIVE);
            }
        });
    }

    // What a type stands in is there, or it stands alone.
    private static boolean isOutermost(TsDeclaration declaration, Map<String, TsDeclaration> others) {
        return declaration.outer().isEmpty() || others.containsKey(declaration.outer());
    }

    // Where the operation is gone, that says all.
    private void goneParams(TsDeclaration params) {
        if (hasOperation(after, params) && params.type() instanceof TsType.Structure members) {
            members.members()
                    .forEach(member -> changes.gone(new Side(params.subjectOf().apply(member.name()), member.code())));
        }
    }

    private void newParams(TsDeclaration params) {
        if (hasOperation(before, params) && params.type() instanceof TsType.Structure members) {
            members.members()
                    .forEach(member -> changes.added(
                            new Side(params.subjectOf().apply(member.name()), member.code()),
                            member.isOptional() ? Impact.ADDITIVE : Impact.SOURCE_BREAKING));
        }
    }

    private static boolean hasOperation(TsPackage api, TsDeclaration params) {
        return api.methods().values().stream()
                .anyMatch(method ->
                        method.operation().id().equals(params.subject().owner()));
    }

    private void compareMethods() {
        MethodComparison comparison = new MethodComparison(assignability, changes);
        before.methods().forEach((key, method) -> {
            TsMethod other = after.methods().get(key);
            if (other == null) {
                changes.gone(new Side(method.subject(), method.signature()));
            } else {
                comparison.compare(method, other);
            }
        });
        after.methods().forEach((key, method) -> {
            if (!before.methods().containsKey(key)) {
                changes.added(new Side(method.subject(), method.signature()), Impact.ADDITIVE);
            }
        });
    }
}
