package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The unique paths of resources in names of modules, such as {@code identity/verification-sessions}. */
final class ResourcePaths {
    private static final int MAX_LENGTH = 120;

    private final Map<String, String> paths = new HashMap<>();
    private final List<Resource> deep = new ArrayList<>();

    ResourcePaths(ApiModel model) {
        Scope top = scope();
        plan(model.resources(), "", top);
        while (!deep.isEmpty()) {
            List<Resource> flattened = List.copyOf(deep);
            deep.clear();
            assign(
                    flattened.stream()
                            .map(each -> request(each, Words.ofAll(each.path())))
                            .toList(),
                    "",
                    top);
            flattened.forEach(this::planChildren);
        }
    }

    /** The path of a resource. */
    String of(Resource resource) {
        return requireNonNull(paths.get(NameKeys.of(resource.path())));
    }

    // Kebab case is lower case, so paths never differ in letter case only.
    private static Scope scope() {
        return new Scope(Casing.KEBAB, Case.MATTERS, ReservedWords.TYPESCRIPT_MODULES);
    }

    private void plan(List<Resource> siblings, String folder, Scope scope) {
        assign(
                siblings.stream()
                        .map(each -> request(each, Words.of(each.name())))
                        .toList(),
                folder,
                scope);
        for (Resource resource : siblings) {
            if (of(resource).length() > MAX_LENGTH) {
                deep.add(resource);
            } else {
                planChildren(resource);
            }
        }
    }

    private void planChildren(Resource resource) {
        plan(resource.children(), of(resource) + "/", scope());
    }

    private static NameRequest<String> request(Resource resource, Words words) {
        return FileNames.request(NameKeys.of(resource.path()), 0, words);
    }

    private void assign(List<NameRequest<String>> requests, String folder, Scope scope) {
        scope.assign(requests).forEach((resource, name) -> paths.put(resource, folder + name));
    }

    /** The names of the resources directly below one, which are taken in its folder. */
    Stream<String> childNames(Resource resource) {
        return resource.children().stream().map(this::of).map(path -> path.substring(path.lastIndexOf('/') + 1));
    }
}
