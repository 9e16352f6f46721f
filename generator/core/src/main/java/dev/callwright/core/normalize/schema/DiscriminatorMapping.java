package dev.callwright.core.normalize.schema;

import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code mapping} of a discriminator: values of its property, and the schemas that they select. */
final class DiscriminatorMapping {
    private DiscriminatorMapping() {}

    /**
     * One entry.
     *
     * @param value the value of the property
     * @param pointer the pointer of the schema
     * @param place the entry in the document
     */
    record Entry(String value, String pointer, DocumentNode place) {}

    /** The entries, in the document's order. */
    static List<Entry> of(DocumentNode discriminator) {
        List<Entry> entries = new ArrayList<>();
        for (DocumentNode.Member entry : discriminator.member("mapping").members()) {
            String target = entry.value().node().asText();
            String pointer = target.startsWith("#")
                    ? References.pointer(target)
                    : "/components/schemas/" + PointerTokens.escape(target);
            entries.add(new Entry(entry.name(), pointer, entry.value()));
        }
        return entries;
    }

    /** The values by the pointer of the schema that they select. */
    static Map<String, Set<String>> byTarget(DocumentNode discriminator) {
        Map<String, Set<String>> values = new HashMap<>();
        for (Entry entry : of(discriminator)) {
            values.computeIfAbsent(entry.pointer(), unused -> new LinkedHashSet<>())
                    .add(entry.value());
        }
        return values;
    }
}
