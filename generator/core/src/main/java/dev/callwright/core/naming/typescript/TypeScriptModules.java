package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfParams;
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
 * only it uses are, too. A resource's module has its operations, their params and inline types, and the resources below it.
 */
final class TypeScriptModules {
    private final ApiModel model;
    private final Map<TypeId, String> typeNames;
    private final Map<String, String> paramsNames;
    private final DeclarationTree tree;
    private final ModuleStarts starts;
    private final Map<DeclarationGroup, String> modules = new HashMap<>();
    private Map<String, String> resources = Map.of();

    /** @param paramsNames the names of params by the {@link NameKeys keys} of operations */
    TypeScriptModules(ApiModel model, Map<TypeId, String> typeNames, Map<String, String> paramsNames) {
        this.model = model;
        this.typeNames = typeNames;
        this.paramsNames = paramsNames;
        this.tree = new DeclarationTree(model);
        this.starts = new ModuleStarts(tree);
    }

    PlannedTypeScriptNames.Modules plan() {
        ResourceModules ofResources =
                new ResourceModules(tree, starts, new ResourcePaths(model)).plan(model.resources());
        resources = ofResources.calls();
        List<DeclarationGroup> groups = tree.groups();
        nameStarts(groups, ofResources.folders());
        for (DeclarationGroup group : groups) {
            if (group instanceof OfResource) {
                modules.put(group, requireNonNull(ofResources.types().get(group)));
            } else if (!starts.has(group)) {
                modules.put(group, requireNonNull(modules.get(tree.parent(group))));
            }
        }
        return new PlannedTypeScriptNames.Modules(types(), resources, params());
    }

    private void nameStarts(List<DeclarationGroup> groups, Map<DeclarationGroup, Folder> folders) {
        Map<Folder, List<NameRequest<DeclarationGroup>>> requests = new LinkedHashMap<>();
        Folder models = Folder.models();
        for (DeclarationGroup group : groups) {
            if (starts.has(group)) {
                Folder folder = starts.isOfCalls(group) ? requireNonNull(folders.get(resource(group))) : models;
                requests.computeIfAbsent(folder, key -> new ArrayList<>())
                        .add(FileNames.request(group, Words.of(name(group)), folder.words()));
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

    private String name(DeclarationGroup group) {
        if (group instanceof OfParams params) {
            return requireNonNull(paramsNames.get(params.key()));
        }
        String pointer = ((OfType) group).pointer();
        String name = typeNames.get(new TypeId(pointer));
        return name == null ? NameKeys.componentName(pointer) : name;
    }

    private Map<TypeId, String> types() {
        Map<TypeId, String> types = new HashMap<>();
        for (TypeDefinition type : model.types()) {
            types.put(type.id(), requireNonNull(modules.get(DeclarationTree.group(type.id()))));
        }
        return types;
    }

    private Map<String, String> params() {
        Map<String, String> params = new HashMap<>();
        for (Operation operation : model.operations()) {
            if (!operation.paramsInputs().isEmpty()) {
                params.put(NameKeys.of(operation), requireNonNull(modules.get(OfParams.of(operation))));
            }
        }
        return params;
    }
}
