package dev.callwright.core.normalize.webhook;

import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The setting {@code schemas} of events: the schemas of objects by the start of the event's name, longest first. */
final class EventSchemas {
    private final DocumentContext document;
    private final List<DocumentNode.Member> byStart;
    private final Set<String> used = new HashSet<>();

    EventSchemas(DocumentContext document, DocumentNode settings) {
        this.document = document;
        this.byStart = new ArrayList<>(settings.members());
        byStart.sort(Comparator.comparingInt(start -> -start.name().length()));
    }

    /** The schema of the object in an event; empty: it stays as the document declares it. */
    Optional<DocumentNode> of(String name, DocumentNode place) {
        for (DocumentNode.Member start : byStart) {
            if (name.startsWith(start.name())) {
                used.add(start.name());
                return start.value().node().isObject() ? Optional.empty() : schema(start.value());
            }
        }
        document.warn(
                place,
                "no schema is set for the event '" + name
                        + "', so its object is read as the event's schema declares it;"
                        + " add the name or its start to x-callwright.events.schemas, with {} for any object");
        return Optional.empty();
    }

    private Optional<DocumentNode> schema(DocumentNode setting) {
        DocumentNode schema = document.root()
                .member("components")
                .member("schemas")
                .member(setting.node().asText());
        if (schema.node().isMissingNode()) {
            if (used.add(setting.pointer())) {
                document.warn(
                        setting,
                        "x-callwright.events: '" + setting.node().asText()
                                + "' is not in components.schemas, so these objects are read as the event's schema declares"
                                + " them; correct the name, or set {} for any object");
            }
            return Optional.empty();
        }
        return Optional.of(schema);
    }

    /** Adds a warning for each start that no name has; a shorter one may have taken its place. */
    void reportUnused() {
        for (DocumentNode.Member start : byStart) {
            if (!used.contains(start.name())) {
                document.warn(
                        start.value(),
                        "x-callwright.events: the name of no event starts with '" + start.name()
                                + "'; correct it or remove it");
            }
        }
    }
}
