package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeGraph;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.scope.Contender;
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
 * Which file declares what. A component's inline types live in its file, an operation's in the file of its resource
 * while no other resource uses them; files that would grow too long give each type its own.
 */
final class TypeScriptModules {
    private static final int MOST_LINES = 2000;
    private static final int LONGEST_SEGMENT = 60;
    private static final int LONGEST_PATH = 180;
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

    /** Modules by the resource's place. */
    Map<String, String> resources() {
        return resources;
    }

    /** Modules by type. */
    Map<TypeId, String> types() {
        return types;
    }

    // Kebab case is lower case: no two modules can differ in letter case only.
    private void planResources(List<Resource> siblings, String folder) {
        Scope scope = new Scope(Casing.KEBAB, Case.MATTERS, ReservedWords.TYPESCRIPT_MODULES);
        List<Contender<String>> contenders = new ArrayList<>();
        for (Resource resource : siblings) {
            contenders.add(contender(NameKeys.of(resource.path()), 0, Words.of(resource.name())));
        }
        Map<String, String> names = scope.assign(contenders);
        for (Resource resource : siblings) {
            String place = NameKeys.of(resource.path());
            String module = folder + names.get(place);
            boolean fits = module.length() <= LONGEST_PATH;
            String fitting = fits
                    ? module
                    : "resources/" + cut(Words.ofAll(resource.path()).ascii().kebab() + place);
            resources.put(place, fitting);
            planResources(resource.children(), fitting + "/");
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
        List<Contender<String>> contenders = new ArrayList<>();
        owned.forEach((component, members) -> {
            boolean apart = lines(members) > MOST_LINES;
            contenders.add(contender(component, 0, componentWords(component)));
            for (TypeDefinition type : members) {
                String own = type.id().pointer();
                files.put(type.id(), apart ? own : component);
                if (apart && !own.equals(component)) {
                    contenders.add(contender(own, 1, Words.of(requireNonNull(typeNames.get(type.id())))));
                }
            }
        });
        Map<String, String> names =
                new Scope(Casing.KEBAB, Case.MATTERS, ReservedWords.TYPESCRIPT_MODULES).assign(contenders);
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
        List<Contender<TypeId>> shared = new ArrayList<>();
        for (TypeDefinition type : inline) {
            String owner = owners.getOrDefault(type.id(), "");
            String module = resources.get(owner);
            if (module == null || lines.getOrDefault(owner, 0) > MOST_LINES) {
                shared.add(contender(type.id(), 0, Words.of(requireNonNull(typeNames.get(type.id())))));
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

    private static <K> Contender<K> contender(K key, int rank, Words words) {
        return Contender.of(key, rank, key.toString()).wants(cut(words.ascii().kebab()), List::of);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_SEGMENT
                ? name
                : name.substring(0, LONGEST_SEGMENT - 12) + "-" + StableHash.hex(name, 10);
    }

    /** Finds the one resource that uses an operation's inline type. */
    private final class InlineOwners {
        private final TypeGraph graph = new TypeGraph(model.typesById());
        private final Map<TypeId, String> owners = new HashMap<>();

        /** The resource's place by type; an empty string for types that more than one resource or a component uses. */
        Map<TypeId, String> find() {
            Predicate<TypeId> inline = type -> NameKeys.component(type).isEmpty();
            List<TypeId> components =
                    typeNames.keySet().stream().filter(inline.negate()).toList();
            graph.reached(components, type -> true).stream().filter(inline).forEach(type -> owners.put(type, ""));
            Map<String, List<TypeId>> roots = new HashMap<>();
            for (Operation operation : model.operations()) {
                List<TypeId> mentioned =
                        roots.computeIfAbsent(NameKeys.of(operation.resource()), key -> new ArrayList<>());
                operation.types().forEach(type -> type.named().ifPresent(mentioned::add));
            }
            roots.forEach((place, mentioned) -> graph.reached(mentioned, inline)
                    .forEach(type -> owners.merge(type, place, (one, other) -> one.equals(other) ? one : "")));
            return owners;
        }
    }
}
