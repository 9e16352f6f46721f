package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.TypeNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.StableHash;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Assigns declarations to modules. A component and the types nested in it share a module. An operation's inline types are
 * in the module of its resource if no other resource uses them. Modules above a line limit are split into one per type.
 */
final class TypeScriptModules {
    private static final int MAX_SEGMENT_LENGTH = 60;
    private static final int MAX_PATH_LENGTH = 180;

    private final ApiModel model;
    private final TypeNames names;
    private final Map<String, String> resources = new HashMap<>();
    private final Map<TypeId, String> types = new HashMap<>();

    TypeScriptModules(ApiModel model, TypeNames names) {
        this.model = model;
        this.names = names;
    }

    TypeScriptModules plan() {
        planResources(model.resources(), "resources/");
        planTypes();
        return this;
    }

    /** The modules of resources, by {@link NameKeys#of(List)}. */
    Map<String, String> resources() {
        return resources;
    }

    /** The modules of types. */
    Map<TypeId, String> types() {
        return types;
    }

    // Kebab case is lower case, so modules never differ in letter case only.
    private void planResources(List<Resource> siblings, String folder) {
        Scope scope = new Scope(Casing.KEBAB, Case.MATTERS, ReservedWords.TYPESCRIPT_MODULES);
        List<NameRequest<String>> requests = new ArrayList<>();
        for (Resource resource : siblings) {
            requests.add(request(NameKeys.of(resource.path()), 0, Words.of(resource.name())));
        }
        Map<String, String> names = scope.assign(requests);
        for (Resource resource : siblings) {
            String key = NameKeys.of(resource.path());
            String module = folder + names.get(key);
            boolean fits = module.length() <= MAX_PATH_LENGTH;
            String shortened = fits
                    ? module
                    : "resources/"
                            + shortened(Words.ofAll(resource.path()).ascii().kebab() + key);
            resources.put(key, shortened);
            planResources(resource.children(), shortened + "/");
        }
    }

    // A type is in the module of what it is declared in; params are in the module of their resource.
    private void planTypes() {
        List<NameRequest<TypeId>> requests = new ArrayList<>();
        for (TypeDefinition type : model.types()) {
            if (names.owner(type.id()).isEmpty()) {
                requests.add(request(type.id(), 0, Words.of(names.simpleName(type.id()))));
            }
        }
        Map<TypeId, String> files = new HashMap<>(
                new Scope(Casing.KEBAB, Case.MATTERS, ReservedWords.TYPESCRIPT_MODULES).assign(requests));
        files.replaceAll((type, name) -> "models/" + name);
        for (Operation operation : model.operations()) {
            if (!operation.paramsInputs().isEmpty()) {
                files.put(names.params(operation), requireNonNull(resources.get(NameKeys.of(operation.resource()))));
            }
        }
        for (TypeDefinition type : model.types()) {
            types.put(type.id(), requireNonNull(files.get(names.outermost(type.id()))));
        }
    }

    private static <K> NameRequest<K> request(K key, int rank, Words words) {
        return NameRequest.of(key, rank, key.toString())
                .candidates(shortened(words.ascii().kebab()), List::of);
    }

    private static String shortened(String name) {
        return name.length() <= MAX_SEGMENT_LENGTH
                ? name
                : name.substring(0, MAX_SEGMENT_LENGTH - 12) + "-" + StableHash.hex(name, 10);
    }
}
