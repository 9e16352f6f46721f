package dev.callwright.core.normalize.operation;

import java.util.List;

/**
 * The resource and action of an operation.
 *
 * @param resource the names from the top to the resource
 * @param action the name of the method
 */
record Assignment(List<String> resource, String action) {
    Assignment {
        resource = List.copyOf(resource);
    }
}
