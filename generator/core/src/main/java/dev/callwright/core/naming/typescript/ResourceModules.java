package dev.callwright.core.naming.typescript;

import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.typescript.DeclarationGroup.OfResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The modules of resources. A resource shares a module with those below it, because loading a module takes time however short it
 * is; a module that would be too long loses its types first, which are not loaded.
 */
final class ResourceModules {
    private static final String CALLS = "resources/";
    private static final String TYPES = "params/";

    private final DeclarationTree tree;
    private final ModuleStarts starts;
    private final ResourcePaths paths;
    private final Map<String, List<Resource>> modules = new LinkedHashMap<>();
    private final Map<String, String> calls = new HashMap<>();
    private final Map<DeclarationGroup, String> types = new HashMap<>();

    ResourceModules(DeclarationTree tree, ModuleStarts starts, ResourcePaths paths) {
        this.tree = tree;
        this.starts = starts;
        this.paths = paths;
    }

    ResourceModules plan(List<Resource> resources) {
        resources.forEach(this::place);
        modules.forEach(this::placeTypes);
        return this;
    }

    private void place(Resource resource) {
        String module = CALLS + paths.of(resource);
        List<Resource> all = resource.withDescendants().toList();
        if (all.stream().mapToInt(this::lines).sum() <= ModuleStarts.MAX_LINES) {
            modules.put(module, all);
        } else {
            modules.put(module, List.of(resource));
            resource.children().forEach(this::place);
        }
    }

    private int lines(Resource resource) {
        return tree.lines(OfResource.of(resource));
    }

    private void placeTypes(String module, List<Resource> resources) {
        int lines = 0;
        for (Resource resource : resources) {
            OfResource group = OfResource.of(resource);
            calls.put(group.key(), module);
            lines += lines(resource) + starts.partLines(group);
        }
        for (Resource resource : resources) {
            OfResource group = OfResource.of(resource);
            boolean fits = lines <= ModuleStarts.MAX_LINES;
            types.put(group, fits ? module : folder(resource));
            if (!fits && starts.partLines(group) > ModuleStarts.MAX_LINES) {
                starts.splitParts(group);
            }
        }
    }

    private String folder(Resource resource) {
        return TYPES + paths.of(resource);
    }

    /** The modules of resources, by their {@link dev.callwright.core.naming.plan.NameKeys keys}. */
    Map<String, String> calls() {
        return calls;
    }

    /** The modules of the types that only one resource uses, by the group of the resource. */
    Map<DeclarationGroup, String> types() {
        return types;
    }

    /** The folders for modules of such types, by the group of the resource. */
    Map<DeclarationGroup, Folder> folders() {
        Map<DeclarationGroup, Folder> folders = new HashMap<>();
        modules.values().stream()
                .flatMap(List::stream)
                .forEach(resource -> folders.put(
                        OfResource.of(resource),
                        new Folder(
                                folder(resource) + "/",
                                resource.path(),
                                paths.childNames(resource).toList())));
        return folders;
    }

    /**
     * A folder of modules.
     *
     * @param path its path with a slash at the end
     * @param words the words that names in it need not repeat
     * @param taken the names that modules of resources have in it
     */
    record Folder(String path, List<String> words, List<String> taken) {
        Folder {
            words = List.copyOf(words);
            taken = List.copyOf(taken);
        }

        /** The folder of types that more than one resource uses. */
        static Folder models() {
            return new Folder("models/", new ArrayList<>(), new ArrayList<>());
        }
    }
}
