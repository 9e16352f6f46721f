package dev.callwright.core.normalize.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Parses path templates such as {@code /customers/{customer}}. */
final class PathTemplate {
    private PathTemplate() {}

    /** The distinct names in braces, in order. */
    static List<String> parameters(String path) {
        Set<String> names = new LinkedHashSet<>();
        int open = path.indexOf('{');
        while (open >= 0) {
            int close = path.indexOf('}', open);
            if (close < 0) {
                break;
            }
            names.add(path.substring(open + 1, close));
            open = path.indexOf('{', close);
        }
        return List.copyOf(names);
    }

    /** The non-empty segments. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    /** Whether a segment consists of a parameter. */
    static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1;
    }
}
