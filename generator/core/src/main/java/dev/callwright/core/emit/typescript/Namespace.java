package dev.callwright.core.emit.typescript;

import java.util.ArrayList;
import java.util.List;

/**
 * Where types are declared: a namespace, or the module itself.
 *
 * @param path the names of the namespaces from the outermost one; empty: the module
 */
record Namespace(List<String> path) {
    /** Where types are declared that are in no other type. */
    static final Namespace MODULE = new Namespace(List.of());

    Namespace {
        path = List.copyOf(path);
    }

    /** The namespace of a type that is declared here. */
    Namespace of(String type) {
        List<String> inside = new ArrayList<>(path);
        inside.add(type);
        return new Namespace(inside);
    }

    /** The white space before a declaration. */
    String indent() {
        return "  ".repeat(path.size());
    }
}
