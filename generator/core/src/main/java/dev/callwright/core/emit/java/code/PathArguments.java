package dev.callwright.core.emit.java.code;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Operation;

/**
 * Whether the path parameters of an operation are arguments of their own. A Java method has room for 255; where that is
 * not enough, one argument {@code PathValues} holds them all.
 */
public final class PathArguments {
    private PathArguments() {}

    /** Whether each is an argument. */
    public static boolean areSeparate(Operation operation) {
        return operation.pathSlots() <= Limit.PATH_ARGUMENTS.value();
    }
}
