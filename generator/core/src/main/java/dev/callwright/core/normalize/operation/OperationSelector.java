package dev.callwright.core.normalize.operation;

import java.util.List;

/** Decides which operations are generated. */
@FunctionalInterface
public interface OperationSelector {

    /** Selects every operation. */
    OperationSelector ALL = (id, path, tags) -> true;

    /**
     * Whether the operation is generated.
     *
     * @param id its id as written
     * @param path its path template
     * @param tags its tags, maybe none
     */
    boolean selects(String id, String path, List<String> tags);
}
