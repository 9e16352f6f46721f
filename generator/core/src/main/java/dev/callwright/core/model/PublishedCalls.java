package dev.callwright.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The resources and actions of operations in an earlier release. Both are derived from all paths of a document, so a new path
 * would move operations that exist.
 *
 * @param calls the calls by method and path, such as {@code GET /books}
 */
public record PublishedCalls(Map<String, Call> calls) {
    /** No earlier release. */
    public static final PublishedCalls NONE = new PublishedCalls(Map.of());

    public PublishedCalls {
        calls = Map.copyOf(calls);
    }

    /**
     * The name of an operation in the document's spelling.
     *
     * @param resource the path of its resource
     * @param action its name in the resource
     */
    public record Call(List<String> resource, String action) {
        public Call {
            resource = List.copyOf(resource);
        }
    }

    /** The call of an operation. */
    public Optional<Call> of(String method, String path) {
        return Optional.ofNullable(calls.get(method + " " + path));
    }
}
