package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A document to try.
 *
 * @param name tells it from the others of a batch; an identifier
 * @param document the OpenAPI document
 */
record Sample(String name, ObjectNode document) {

    /** The package of its Java. */
    String javaPackage() {
        return "fuzz." + name;
    }

    /** The name of its npm package. */
    String typeScriptPackage() {
        return "fuzz-" + name;
    }
}
