package dev.callwright.gateway.settings;

import dev.callwright.core.request.ConfigSection;
import java.util.List;

/** What values of the file mean that are no texts by themselves. */
final class SectionTexts {
    private static final String FILE = "file:";

    private SectionTexts() {}

    /** Whether a value is {@code true}. */
    static boolean isTrue(ConfigSection value) {
        return value.text().filter("true"::equals).isPresent();
    }

    /** The texts of a list. */
    static List<String> list(ConfigSection list) {
        return list.items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** A reference to a secret; a file in it is relative to the folder of the settings. */
    static String reference(ConfigSection section, String reference) {
        return reference.startsWith(FILE) ? FILE + section.resolved(reference.substring(FILE.length())) : reference;
    }
}
