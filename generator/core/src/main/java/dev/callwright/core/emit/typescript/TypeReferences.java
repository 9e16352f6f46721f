package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** References to types, as short as the compiler understands them where they stand. */
final class TypeReferences {
    private static final char DOT = '.';

    private final Map<List<String>, Set<String>> members = new HashMap<>();

    /** @param names the names of all types, with those of their variants for requests */
    TypeReferences(Collection<String> names) {
        names.forEach(this::add);
    }

    /** References to the types of an API. */
    static TypeReferences of(ApiModel model, TypeScriptNames names) {
        return new TypeReferences(model.types().stream()
                .flatMap(type -> Stream.of(names.type(type.id()), names.sentType(type.id())))
                .toList());
    }

    private void add(String name) {
        List<String> path = path(name);
        if (path.size() > 1) {
            members.computeIfAbsent(path.subList(0, path.size() - 1), key -> new HashSet<>())
                    .add(path.get(path.size() - 1));
        }
    }

    private static List<String> path(String name) {
        return name.indexOf(DOT) < 0 ? List.of(name) : List.of(name.split("\\.", -1));
    }

    /**
     * The reference to a type; empty: types of its name hide it in the namespaces around the reference.
     *
     * @param name the names of the type from the outermost one, joined with dots
     * @param from where the reference stands
     */
    Optional<String> to(String name, Namespace from) {
        List<String> path = path(name);
        for (int start = common(path, from.path()); start >= 0; start--) {
            if (!isHidden(path.get(start), start, from.path())) {
                return Optional.of(String.join(".", path.subList(start, path.size())));
            }
        }
        return Optional.empty();
    }

    // The number of namespaces around both.
    private static int common(List<String> path, List<String> namespace) {
        int count = 0;
        while (count < path.size() - 1
                && count < namespace.size()
                && path.get(count).equals(namespace.get(count))) {
            count++;
        }
        return count;
    }

    // A namespace further inside has the name, too.
    private boolean isHidden(String first, int start, List<String> namespace) {
        for (int size = start + 1; size <= namespace.size(); size++) {
            if (members.getOrDefault(namespace.subList(0, size), Set.of()).contains(first)) {
                return true;
            }
        }
        return false;
    }
}
