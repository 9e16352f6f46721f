package dev.callwright.core.normalize.operation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The ids that several operations share, although ids must be unique (OpenAPI, Operation Object), with the ids that these
 * operations get instead: no call can mean one of them by the shared id.
 */
final class SharedIds {
    private final Map<Named, String> ids;
    private final Map<String, List<String>> replacements;

    private SharedIds(Map<Named, String> ids, Map<String, List<String>> replacements) {
        this.ids = ids;
        this.replacements = replacements;
    }

    /** An operation with its id. */
    record Named(String id, String method, String path) {}

    /** The shared ids among those of all operations of a document. */
    static SharedIds of(List<Named> operations) {
        Map<String, Long> uses =
                operations.stream().collect(Collectors.groupingBy(Named::id, HashMap::new, Collectors.counting()));
        Set<String> taken = uses.keySet();
        Map<Named, String> ids = new HashMap<>();
        Map<String, List<String>> replacements = new LinkedHashMap<>();
        for (Map.Entry<String, List<Named>> shared : operations.stream()
                .filter(each -> uses.getOrDefault(each.id(), 0L) > 1)
                .collect(Collectors.groupingBy(Named::id, TreeMap::new, Collectors.toList()))
                .entrySet()) {
            shared.getValue().forEach(each -> ids.put(each, unique(each, taken)));
            replacements.put(
                    shared.getKey(), shared.getValue().stream().map(ids::get).toList());
        }
        return new SharedIds(ids, replacements);
    }

    // An operation may have the derived id of another one as its own.
    private static String unique(Named operation, Set<String> taken) {
        StringBuilder id = new StringBuilder(derived(operation.method().toLowerCase(Locale.ROOT), operation.path()));
        while (taken.contains(id.toString())) {
            id.append('_');
        }
        return id.toString();
    }

    /** The id of an operation without one, made of its method and path. */
    static String derived(String method, String path) {
        StringBuilder id = new StringBuilder(method);
        for (String segment : PathTemplate.segments(path)) {
            id.append('_').append(segment.replace("{", "").replace("}", ""));
        }
        return id.toString();
    }

    /** The id of an operation: its own, or the derived one if it shares its own. */
    String id(Named operation) {
        return ids.getOrDefault(operation, operation.id());
    }

    /** The ids that operations get instead of each shared one. */
    Map<String, List<String>> replacements() {
        return replacements;
    }
}
