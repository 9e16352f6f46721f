package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeGraph;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.NameKeys;
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
import java.util.function.Predicate;

/**
 * Assigns declarations to modules. A component and the types nested in it share a module. An operation's inline types are
 * in the module of its resource if no other resource uses them. Modules above a line limit are split into one per type.
 */
final class TypeScriptModules {
    private static final int MAX_LINES = 2000;
    private static final int MAX_SEGMENT_LENGTH = 60;
    private static final int MAX_PATH_LENGTH = 180;
    private static final String SHARED = "models/shared/";

    private final ApiModel model;
    private final Map<TypeId, String> typeNames;
    private final Map<String, String> resources = new HashMap<>();
    private final Map<TypeId, String> types = new HashMap<>();

    TypeScriptModules(ApiModel model, Map<TypeId, String> typeNames) {
        this.model = model;
        this.typeNames = typeNames;
    }

    TypeScriptModules plan() {
        planResources(model.resources(), "resources/");
        planComponents();
        planInline();
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

    private void planComponents() {
        Map<String, List<TypeDefinition>> owned = new HashMap<>();
        for (TypeDefinition type : model.types()) {
            String component = NameKeys.component(type.id());
            if (!component.isEmpty()) {
                owned.computeIfAbsent(component, key -> new ArrayList<>()).add(type);
            }
        }
        Map<TypeId, String> files = new HashMap<>();
        List<NameRequest<String>> requests = new ArrayList<>();
        owned.forEach((component, members) -> {
            boolean isSplit = lines(members) > MAX_LINES;
            requests.add(request(component, 0, componentWords(component)));
            for (TypeDefinition type : members) {
                String own = type.id().pointer();
                files.put(type.id(), isSplit ? own : component);
                if (isSplit && !own.equals(component)) {
                    requests.add(request(own, 1, Words.of(requireNonNull(typeNames.get(type.id())))));
                }
            }
        });
        Map<String, String> names =
                new Scope(Casing.KEBAB, Case.MATTERS, ReservedWords.TYPESCRIPT_MODULES).assign(requests);
        files.forEach((type, file) -> types.put(type, "models/" + names.get(file)));
    }

    private void planInline() {
        Map<TypeId, String> owners = new HashMap<>(new InlineOwners().find());
        Map<String, Integer> lines = new HashMap<>();
        for (Operation operation : model.operations()) {
            lines.merge(NameKeys.of(operation.resource()), DeclarationLines.of(operation), Integer::sum);
        }
        List<TypeDefinition> inline = model.types().stream()
                .filter(type -> NameKeys.component(type.id()).isEmpty())
                .toList();
        for (TypeDefinition type : inline) {
            lines.merge(owners.getOrDefault(type.id(), ""), DeclarationLines.of(type), Integer::sum);
        }
        List<NameRequest<TypeId>> shared = new ArrayList<>();
        for (TypeDefinition type : inline) {
            String owner = owners.getOrDefault(type.id(), "");
            String module = resources.get(owner);
            if (module == null || lines.getOrDefault(owner, 0) > MAX_LINES) {
                shared.add(request(type.id(), 0, Words.of(requireNonNull(typeNames.get(type.id())))));
            } else {
                types.put(type.id(), module);
            }
        }
        new Scope(Casing.KEBAB, Case.MATTERS, ReservedWords.TYPESCRIPT_MODULES)
                .assign(shared)
                .forEach((type, name) -> types.put(type, SHARED + name));
    }

    private Words componentWords(String component) {
        String name = typeNames.get(new TypeId(component));
        return name == null ? Words.of(NameKeys.componentName(component)) : Words.of(name);
    }

    private static int lines(List<TypeDefinition> types) {
        return types.stream().mapToInt(DeclarationLines::of).sum();
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

    /** Finds the resource that owns an operation's inline type. */
    private final class InlineOwners {
        private final TypeGraph graph = new TypeGraph(model.typesById());
        private final Map<TypeId, String> owners = new HashMap<>();

        /** The key of the resource by type; empty for types that a component or more than one resource uses. */
        Map<TypeId, String> find() {
            Predicate<TypeId> inline = type -> NameKeys.component(type).isEmpty();
            List<TypeId> components =
                    typeNames.keySet().stream().filter(inline.negate()).toList();
            graph.reached(components, type -> true).stream().filter(inline).forEach(type -> owners.put(type, ""));
            Map<String, List<TypeId>> roots = new HashMap<>();
            for (Operation operation : model.operations()) {
                List<TypeId> references =
                        roots.computeIfAbsent(NameKeys.of(operation.resource()), key -> new ArrayList<>());
                operation.types().forEach(type -> type.allNamed().forEach(references::add));
            }
            roots.forEach((key, references) -> graph.reached(references, inline)
                    .forEach(type -> owners.merge(type, key, (one, other) -> one.equals(other) ? one : "")));
            return owners;
        }
    }
}
