package dev.callwright.core.emit.java.code;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Operation;

/**
 * Whether the path parameters of an operation are separate arguments of Java methods. A method has at most 255;
 * operations with more have one argument {@code PathValues} for all.
 */
public final class PathArguments {
    private PathArguments() {}

    /** Whether each path parameter is an argument. */
    public static boolean areSeparate(Operation operation) {
        return operation.pathSlots() <= Limit.PATH_ARGUMENTS.value();
    }
}
