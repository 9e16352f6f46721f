package dev.callwright.core.migration.openapigenerator;

import dev.callwright.core.migration.ConfigNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An option of a generator.
 *
 * @param name its name
 * @param text its value, or an empty text if it is a mapping
 * @param entries the entries if it is a mapping, such as {@code modelNameMappings}
 * @param from where it stands
 */
record Option(String name, String text, Map<String, String> entries, ConfigNode from) {
    Option {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Whether it is switched on. */
    boolean isTrue() {
        return text.equalsIgnoreCase("true");
    }
}
