package dev.callwright.core.normalize.operation;

import java.util.List;

/** Selects the operations to generate. */
@FunctionalInterface
public interface OperationSelector {

    /** Selects every operation. */
    OperationSelector ALL = (id, path, tags) -> true;

    /**
     * Whether an operation is selected.
     *
     * @param id the id, as in the document
     * @param path the path template
     * @param tags the tags
     */
    boolean selects(String id, String path, List<String> tags);

    /**
     * Learns that several operations share an id, which selects none of them.
     *
     * @param id the shared id
     * @param replacements the ids of these operations
     */
    default void shared(String id, List<String> replacements) {}
}
