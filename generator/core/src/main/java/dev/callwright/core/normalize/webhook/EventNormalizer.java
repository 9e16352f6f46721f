package dev.callwright.core.normalize.webhook;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.normalize.schema.AnyValue;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Normalizes the objects of events: the setting {@code x-callwright.events} of the event's schema. */
final class EventNormalizer {
    // Of an event that the settings give no type, which was said, or that is not selected.
    private static final TypeRef PLAIN = AnyValue.because(AnyValue.Reason.WARNED_ELSEWHERE);

    private final DocumentContext document;
    private final SchemaNormalizer schemas;

    EventNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    /** The objects of events with selected names; empty: there is no such setting, or it cannot be used. */
    Optional<EventObjects> objects(DocumentNode event, OperationSelector selector) {
        DocumentNode settings = document.declared().ofSchema(event).member("events");
        if (settings.node().isMissingNode()) {
            return Optional.empty();
        }
        String name = settings.has("type") ? settings.text("type") : "type";
        List<String> path = List.of(settings.text("object").split("\\.", -1));
        TypeRef type = schemas.normalize(event).type();
        if (!(type instanceof TypeRef.Named named) || !has(named, List.of(name))) {
            return wrong(settings, "type", "'" + name + "' is not a member of the event's schema");
        }
        if (!has(named, path)) {
            return wrong(settings, "object", "'" + String.join(".", path) + "' is not in the event's schema");
        }
        TypeId union = new TypeId(PointerTokens.child(event.pointer() + "/$defs", path.get(path.size() - 1)));
        List<Alternative> alternatives =
                alternatives(settings, new EventNames(document, settings).of(event, name), selector);
        if (alternatives.isEmpty()) {
            return Optional.empty();
        }
        schemas.registry().define(union(union, alternatives));
        return Optional.of(new EventObjects(named, name, path, new TypeRef.Named(union)));
    }

    private boolean has(TypeRef.Named type, List<String> path) {
        EventObjects probe = new EventObjects(type, path.get(0), path, type);
        return probe.place(schemas.registry().definitions()).isPresent();
    }

    private List<Alternative> alternatives(
            DocumentNode settings, Map<String, DocumentNode> names, OperationSelector selector) {
        EventSchemas schemaOf = new EventSchemas(document, settings.member("schemas"));
        Map<TypeRef, List<String>> byType = new LinkedHashMap<>();
        names.forEach((name, place) -> {
            TypeRef type = schemaOf.of(name, place)
                    .filter(schema -> selector.selects(name, name, List.of()))
                    .map(schemas::elementType)
                    .orElse(PLAIN);
            byType.computeIfAbsent(type.withoutNull(), unused -> new ArrayList<>())
                    .add(name);
        });
        if (!names.isEmpty()) {
            schemaOf.reportUnused();
        }
        List<String> untyped = byType.getOrDefault(PLAIN, List.of());
        byType.remove(PLAIN);
        List<Alternative> alternatives = new ArrayList<>();
        byType.forEach((type, list) -> alternatives.add(new Alternative(type, list)));
        if (!alternatives.isEmpty() && !untyped.isEmpty()) {
            alternatives.add(new Alternative(PLAIN, untyped));
        }
        return alternatives;
    }

    private static UnionType union(TypeId id, List<Alternative> alternatives) {
        Docs docs = new Docs("The object that an event is about; the event's name decides about its type.", "");
        NameSource unnamed = NameSource.UNKNOWN;
        return new UnionType(new Declaration(id, unnamed, Usage.OUTPUT, docs), alternatives, Optional.empty());
    }

    private Optional<EventObjects> wrong(DocumentNode settings, String member, String problem) {
        document.error(
                settings.has(member) ? settings.member(member) : settings,
                "x-callwright.events: " + problem + "; set '" + member + "' to the path of a member");
        return Optional.empty();
    }
}
