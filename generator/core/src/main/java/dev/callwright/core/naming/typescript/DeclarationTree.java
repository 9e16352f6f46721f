package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.plan.TypeNames;
import dev.callwright.core.naming.typescript.DeclarationGroup.All;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfResource;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of declarations as a tree: below a group are those that only it, or what is below it, uses. */
final class DeclarationTree {
    private static final DeclarationGroup ROOT = new All();

    private final TypeNames names;
    private final Map<DeclarationGroup, Set<DeclarationGroup>> uses = new LinkedHashMap<>();
    private final Map<DeclarationGroup, Integer> lines = new LinkedHashMap<>();
    private final Map<DeclarationGroup, DeclarationGroup> parents;
    private final Map<DeclarationGroup, List<DeclarationGroup>> below = new LinkedHashMap<>();

    DeclarationTree(ApiModel model, TypeNames names) {
        this.names = names;
        uses.put(ROOT, new LinkedHashSet<>());
        model.resources().forEach(resource -> addResource(ROOT, resource));
        for (TypeDefinition type : model.types()) {
            OfType group = new OfType(names.outermost(type.id()));
            lines.merge(group, DeclarationLines.of(type), Integer::sum);
            type.parts().forEach(part -> addUses(group, part));
        }
        addUnused();
        parents = Dominators.of(ROOT, group -> uses.getOrDefault(group, Set.of()));
        lines.keySet()
                .forEach(group -> below.computeIfAbsent(parent(group), key -> new ArrayList<>())
                        .add(group));
    }

    private void addResource(DeclarationGroup parent, Resource resource) {
        OfResource group = OfResource.of(resource);
        add(parent, group, DeclarationLines.ofCalls(resource));
        for (Operation operation : resource.operations()) {
            operation.outputTypes().forEach(type -> addUses(group, type));
            operation.pathInputs().forEach(input -> addUses(group, input.value().type()));
            if (!operation.paramsInputs().isEmpty()) {
                OfType params = new OfType(names.params(operation));
                add(group, params, DeclarationLines.ofParams(operation));
                for (Input input : operation.paramsInputs()) {
                    addUses(params, input.value().type());
                }
            }
        }
        resource.children().forEach(child -> addResource(group, child));
    }

    // Types of webhooks, for example.
    private void addUnused() {
        Set<DeclarationGroup> unused = new LinkedHashSet<>(lines.keySet());
        uses.values().forEach(unused::removeAll);
        requireNonNull(uses.get(ROOT)).addAll(unused);
    }

    private void add(DeclarationGroup user, DeclarationGroup group, int groupLines) {
        uses.computeIfAbsent(user, key -> new LinkedHashSet<>()).add(group);
        lines.put(group, groupLines);
    }

    private void addUses(DeclarationGroup user, TypeRef type) {
        Set<DeclarationGroup> used = uses.computeIfAbsent(user, key -> new LinkedHashSet<>());
        type.allNamed()
                .map(id -> new OfType(names.outermost(id)))
                .filter(group -> !group.equals(user))
                .forEach(used::add);
    }

    /** All groups except the whole package, each after the group that it is below. */
    List<DeclarationGroup> groups() {
        List<DeclarationGroup> groups = new ArrayList<>(below(ROOT));
        for (int i = 0; i < groups.size(); i++) {
            groups.addAll(below(groups.get(i)));
        }
        return groups;
    }

    /** The group that a group is directly below. */
    DeclarationGroup parent(DeclarationGroup group) {
        return parents.getOrDefault(group, ROOT);
    }

    /** The groups directly below a group. */
    List<DeclarationGroup> below(DeclarationGroup group) {
        return below.getOrDefault(group, List.of());
    }

    /** An upper estimate for the lines of a group, without those below it. */
    int lines(DeclarationGroup group) {
        return requireNonNull(lines.get(group));
    }
}
