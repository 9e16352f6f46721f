package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.refs.ReferenceWalk.Visitor;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports the references of a document that cannot be resolved: as an error where an operation uses them, as a warning in
 * components that no operation uses.
 */
public final class ReferenceCheck {
    /** The members of the root that hold components, in OpenAPI 3 and in Swagger 2.0. */
    private static final List<String> COMPONENTS =
            List.of("components", "definitions", "parameters", "responses", SpecTree.EXTERNAL_DOCUMENTS);

    private static final String UNUSED = "; no operation uses it, so it is ignored";

    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final Diagnostics used = new Diagnostics();
    private final Set<SourceLocation> outside = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Deque<ResolvedNode> open = new ArrayDeque<>();

    /** @param diagnostics takes unresolvable references */
    public ReferenceCheck(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** Reports all unresolvable references. */
    public void run() {
        List<Diagnostic> errors = ofOperations();
        errors.forEach(error -> diagnostics.error(error.location(), error.message()));
        for (Diagnostic each : everywhere()) {
            if (!errors.contains(each)) {
                diagnostics.warn(each.location(), each.message() + UNUSED);
            }
        }
    }

    /**
     * Reports the problems of references to other documents.
     *
     * @param failures the problems by the location of the reference
     */
    void report(Map<SourceLocation, List<Diagnostic>> failures) {
        if (failures.isEmpty()) {
            return;
        }
        ofOperations();
        failures.forEach((at, problems) -> {
            for (Diagnostic problem : problems) {
                if (outside.contains(at)) {
                    diagnostics.error(problem.location(), problem.message());
                } else {
                    diagnostics.warn(problem.location(), problem.message() + UNUSED);
                }
            }
        });
    }

    private List<Diagnostic> ofOperations() {
        RefResolver resolver = new RefResolver(tree, used);
        ReferenceWalk walk = new ReferenceWalk(new Visitor() {
            @Override
            public void reference(ObjectNode holder, String pointer) {
                ResolvedNode target = resolver.resolve(holder, pointer);
                if (target.node().isMissingNode()) {
                    outside.add(tree.location(target.pointer() + "/$ref"));
                    resolver.pointerOf(holder.path("$ref").textValue())
                            .ifPresent(
                                    next -> reach(new ResolvedNode(tree.root().at(next), next)));
                }
                reach(target);
            }

            @Override
            public void mapping(ObjectNode mapping, String pointer) {
                mapping.forEach(value -> resolver.pointerOf(value.asText())
                        .ifPresent(target -> reach(new ResolvedNode(tree.root().at(target), target))));
            }
        });
        ObjectNode operations = tree.root().objectNode();
        operations.setAll(tree.root());
        walk.walk(operations.without(COMPONENTS), "");
        while (!open.isEmpty()) {
            ResolvedNode target = open.remove();
            walk.walk(target.node(), target.pointer());
        }
        return used.all();
    }

    private void reach(ResolvedNode target) {
        if (!target.node().isMissingNode() && reached.add(target.pointer())) {
            open.add(target);
        }
    }

    // Components that are reached have been looked at.
    private List<Diagnostic> everywhere() {
        Diagnostics all = new Diagnostics();
        ReferenceWalk walk = new ReferenceWalk(new RefResolver(tree, all)::resolve);
        for (Map.Entry<String, JsonNode> section :
                tree.root().path("components").properties()) {
            String sectionPointer = PointerTokens.child("/components", section.getKey());
            for (Map.Entry<String, JsonNode> component : section.getValue().properties()) {
                String pointer = PointerTokens.child(sectionPointer, component.getKey());
                if (!reached.contains(pointer)) {
                    walk.walk(component.getValue(), pointer);
                }
            }
        }
        for (Map.Entry<String, JsonNode> document :
                tree.root().path(SpecTree.EXTERNAL_DOCUMENTS).properties()) {
            walk.walk(document.getValue(), PointerTokens.child("/" + SpecTree.EXTERNAL_DOCUMENTS, document.getKey()));
        }
        return all.all();
    }
}
