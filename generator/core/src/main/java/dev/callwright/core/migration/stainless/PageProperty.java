package dev.callwright.core.migration.stainless;

import dev.callwright.core.migration.ConfigNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parameter or a member of the answer in a kind of pagination.
 *
 * @param path its path, with dots between
 * @param purpose what it is for; empty: the file does not say it
 * @param schema its schema
 */
record PageProperty(String path, String purpose, ConfigNode schema) {
    private static final String EXTENSION = "x-stainless-pagination-property";
    private static final int DEPTH = 10;

    /** The properties of an object of schemas, with those of the objects in it. */
    static List<PageProperty> in(ConfigNode schemas) {
        List<PageProperty> found = new ArrayList<>();
        collect(schemas, "", found);
        return found;
    }

    private static void collect(ConfigNode schemas, String parent, List<PageProperty> found) {
        for (ConfigNode schema : schemas.members()) {
            if (schema.name().startsWith("x-")) {
                continue;
            }
            String path = parent.isEmpty() ? schema.name() : parent + "." + schema.name();
            ConfigNode extension = schema.member(EXTENSION);
            found.add(new PageProperty(path, extension.member("purpose").text().orElse(""), schema));
            if (path.chars().filter(c -> c == '.').count() < DEPTH) {
                collect(schema.member("properties"), path, found);
            }
        }
    }

    /** The property with a purpose; without one, that with one of these paths. */
    static Optional<PageProperty> of(List<PageProperty> properties, String purpose, List<String> paths) {
        return properties.stream()
                .filter(property -> property.purpose().equals(purpose))
                .findFirst()
                .or(() -> properties.stream()
                        .filter(property -> property.purpose().isEmpty() && paths.contains(property.path()))
                        .findFirst());
    }

    /** Whether it is a list. */
    boolean isList() {
        return schema.member("type").text().filter("array"::equals).isPresent();
    }

    /** Whether a header of the answer has it. */
    boolean isInHeader() {
        return schema.member(EXTENSION).member("from_header").isPresent();
    }
}
