package dev.callwright.gateway.operation;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;

/**
 * A union that an error lies in.
 *
 * @param index where its keyword stands in the evaluation path
 * @param depth the number of steps from the arguments to the value that the union is evaluated for
 */
record EvaluatedUnion(int index, int depth) {
    /** The outermost union of an error, looked for from a step of the evaluation path on; null if there is none. */
    static @Nullable EvaluatedUnion first(Error error, int from) {
        NodePath path = error.getEvaluationPath();
        int depth = 0;
        for (int index = 0; index < path.getNameCount(); index++) {
            switch (path.getName(index)) {
                case "anyOf" -> {
                    if (index >= from) {
                        return new EvaluatedUnion(index, depth);
                    }
                    index++;
                }
                case "properties", "prefixItems" -> {
                    depth++;
                    index++;
                }
                case "items", "additionalProperties" -> depth++;
                default -> {
                    // Keywords that do not lead to a part of the value.
                }
            }
        }
        return null;
    }

    /** The value that the union is evaluated for. */
    NodePath place(Error error) {
        NodePath place = error.getInstanceLocation();
        while (place.getNameCount() > depth) {
            place = place.getParent();
        }
        return place;
    }

    /** What errors of the same evaluation have in common. */
    String key(Error error) {
        StringBuilder key = new StringBuilder(place(error).toString());
        for (int step = 0; step < index; step++) {
            key.append(' ').append(error.getEvaluationPath().getName(step));
        }
        return key.toString();
    }

    /** The number of the alternative that an error lies in. */
    String alternative(Error error) {
        NodePath path = error.getEvaluationPath();
        return path.getName(Math.min(index + 1, path.getNameCount() - 1));
    }
}
