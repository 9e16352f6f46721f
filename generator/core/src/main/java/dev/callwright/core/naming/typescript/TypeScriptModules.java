package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.TypeNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfResource;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfType;
import dev.callwright.core.naming.typescript.ResourceModules.Folder;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Assigns declarations to modules. A component that operations or several modules use has a module, in which the components that
 * only it uses are, too. A resource's module has its operations, their params and the types of their responses, and the resources
 * below it.
 */
final class TypeScriptModules {
    private final ApiModel model;
    private final TypeNames names;
    private final DeclarationTree tree;
    private final ModuleStarts starts;
    private final Map<DeclarationGroup, String> modules = new HashMap<>();

    TypeScriptModules(ApiModel model, TypeNames names) {
        this.model = model;
        this.names = names;
        this.tree = new DeclarationTree(model, names);
        this.starts = new ModuleStarts(tree, model.typesById());
    }

    /** The modules of types and resources. */
    PlannedTypeScriptNames.Modules plan() {
        ResourceModules resources = new ResourceModules(tree, starts, new ResourcePaths(model)).plan(model.resources());
        List<DeclarationGroup> groups = tree.groups();
        nameStarts(groups, resources.folders());
        Map<TypeId, String> types = new HashMap<>();
        for (DeclarationGroup group : groups) {
            if (group instanceof OfType type) {
                String module = starts.has(group) ? modules.get(group) : modules.get(tree.parent(group));
                modules.put(group, requireNonNull(module));
                types.put(type.outermost(), module);
            } else {
                modules.put(group, requireNonNull(resources.types().get(group)));
            }
        }
        model.types().forEach(type -> types.put(type.id(), requireNonNull(types.get(names.outermost(type.id())))));
        return new PlannedTypeScriptNames.Modules(types, resources.calls());
    }

    private void nameStarts(List<DeclarationGroup> groups, Map<DeclarationGroup, Folder> folders) {
        Map<Folder, List<NameRequest<DeclarationGroup>>> requests = new LinkedHashMap<>();
        Folder models = Folder.models();
        for (DeclarationGroup group : groups) {
            if (starts.has(group)) {
                Folder folder = starts.isOfCalls(group) ? requireNonNull(folders.get(resource(group))) : models;
                Words words = Words.of(names.outermostName(((OfType) group).outermost()));
                requests.computeIfAbsent(folder, key -> new ArrayList<>())
                        .add(FileNames.request(group, words, folder.words()));
            }
        }
        requests.forEach((folder, each) -> {
            Scope scope = new Scope(Casing.KEBAB, Case.MATTERS, ReservedWords.TYPESCRIPT_MODULES);
            folder.taken().forEach(scope::take);
            scope.assign(each).forEach((group, name) -> modules.put(group, folder.path() + name));
        });
    }

    private DeclarationGroup resource(DeclarationGroup group) {
        DeclarationGroup resource = group;
        while (!(resource instanceof OfResource)) {
            resource = tree.parent(resource);
        }
        return resource;
    }
}
