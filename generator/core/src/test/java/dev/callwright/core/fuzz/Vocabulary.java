package dev.callwright.core.fuzz;

import java.util.List;

/**
 * What a document's parts may refer to.
 *
 * @param modern whether the document is of version 3.1 or later
 * @param schemas keys of component schemas
 * @param schemes keys of security schemes
 */
record Vocabulary(boolean modern, List<String> schemas, List<String> schemes) {
    Vocabulary {
        schemas = List.copyOf(schemas);
        schemes = List.copyOf(schemes);
    }

    /** The reference to a component. */
    String reference(String section, String key) {
        return "#/components/" + section + "/"
                + key.replace("~", "~0").replace("/", "~1").replace("%", "%25");
    }
}
