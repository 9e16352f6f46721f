package dev.callwright.core.normalize.schema;

import java.util.List;
import java.util.Optional;

/** The value of a discriminator that is the name of a schema, among the values that the property's enum lists. */
final class ListedValues {
    private ListedValues() {}

    /** The name as the enum writes it, or its only value; the name itself without an enum; empty if it lists other values. */
    static Optional<String> listed(String name, List<String> values) {
        if (values.isEmpty() || values.contains(name)) {
            return Optional.of(name);
        }
        if (values.size() == 1) {
            return Optional.of(values.get(0));
        }
        // Documents write Cat as the schema and cat as the value more often than the reverse is meant.
        return values.stream().filter(name::equalsIgnoreCase).findFirst();
    }
}
