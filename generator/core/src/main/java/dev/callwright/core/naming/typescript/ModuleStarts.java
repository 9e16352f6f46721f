package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.typescript.DeclarationGroup.All;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfResource;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups that start a module of types: components that more than one module or an operation uses, and groups that would
 * make the module of their users too long.
 */
final class ModuleStarts {
    /** The estimated lines of the longest module that is not split; no file shall have more than 3,000 lines. */
    static final int MAX_LINES = 2500;

    private final DeclarationTree tree;
    private final Map<TypeId, TypeDefinition> types;
    private final Set<DeclarationGroup> starts = new HashSet<>();
    private final Set<DeclarationGroup> ofCalls = new HashSet<>();
    private final Map<DeclarationGroup, Integer> sizes = new HashMap<>();

    ModuleStarts(DeclarationTree tree, Map<TypeId, TypeDefinition> types) {
        this.tree = tree;
        this.types = types;
        List<DeclarationGroup> groups = tree.groups();
        groups.forEach(this::separate);
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (!(groups.get(i) instanceof OfResource)) {
                limit(groups.get(i));
            }
        }
    }

    private void separate(DeclarationGroup group) {
        DeclarationGroup parent = tree.parent(group);
        boolean isComponent = isComponent(group);
        if (!isComponent && (!(group instanceof OfType) || ofCalls.contains(parent))) {
            ofCalls.add(group);
        }
        if (group instanceof OfType && (parent instanceof All || (isComponent && ofCalls.contains(parent)))) {
            starts.add(group);
        }
    }

    // Params are no types.
    private boolean isComponent(DeclarationGroup group) {
        if (!(group instanceof OfType type)) {
            return false;
        }
        TypeDefinition definition = types.get(type.outermost());
        return definition != null && definition.nameSource().standing() == Standing.ALONE;
    }

    private void limit(DeclarationGroup group) {
        int size = tree.lines(group);
        for (DeclarationGroup part : parts(group)) {
            if (size + size(part) > MAX_LINES) {
                starts.add(part);
            } else {
                size += size(part);
            }
        }
        sizes.put(group, size);
    }

    /** The groups directly below a group that start no module, the smallest first. */
    List<DeclarationGroup> parts(DeclarationGroup group) {
        return tree.below(group).stream()
                .filter(each -> !(each instanceof OfResource) && !starts.contains(each))
                .sorted(Comparator.<DeclarationGroup>comparingInt(this::size).thenComparing(Object::toString))
                .toList();
    }

    /** The lines of the parts of a group. */
    int partLines(DeclarationGroup group) {
        return parts(group).stream().mapToInt(this::size).sum();
    }

    private int size(DeclarationGroup group) {
        return requireNonNull(sizes.get(group));
    }

    /** Makes each part of a resource start a module. */
    void splitParts(OfResource resource) {
        starts.addAll(parts(resource));
    }

    /** Whether a group starts a module. */
    boolean has(DeclarationGroup group) {
        return starts.contains(group);
    }

    /** Whether a group is for operations of one resource only. */
    boolean isOfCalls(DeclarationGroup group) {
        return ofCalls.contains(group);
    }
}
