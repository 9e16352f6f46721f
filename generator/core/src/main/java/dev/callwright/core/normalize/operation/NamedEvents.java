package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.References;
import dev.callwright.core.normalize.operation.BodyContents.Content;
import dev.callwright.core.normalize.schema.AnyValue;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Normalizes streams whose events are described one by one: a schema with an alternative per event, each with a constant
 * {@code event}. The items are a union of objects with the members {@code event} and {@code data}.
 */
final class NamedEvents {
    private static final String EVENT = "event";
    private static final String DATA = "data";

    private final DocumentContext document;
    private final SchemaNormalizer schemas;

    NamedEvents(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    /**
     * The events of a stream.
     *
     * @param type the union of the events
     * @param texts the names of the events whose data is text
     */
    record Events(TypeRef type, List<String> texts) {
        Events {
            texts = List.copyOf(texts);
        }
    }

    /** An alternative, with the schemas that it is part of; the later ones refine the earlier ones. */
    private record Described(DocumentNode alternative, List<DocumentNode> schemas) {}

    /** The events; empty: the schema has no alternative per event. */
    Optional<Events> of(Content content) {
        DocumentNode item = document.resolve(content.schema());
        List<Described> described = new ArrayList<>();
        collect(content.schema(), List.of(), described, new HashSet<>());
        boolean named = described.size() > 1
                && described.stream()
                        .allMatch(each ->
                                !names(each).isEmpty() && member(each, DATA).isPresent());
        if (!named) {
            return Optional.empty();
        }
        // The types have no schema in the document; the pointer tells where they come from.
        String place = References.isReference(content.schema().node())
                ? item.pointer()
                : content.node().pointer();
        List<Alternative> alternatives = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Described each : described) {
            List<String> values = names(each);
            alternatives.add(new Alternative(type(each, place + "/event"), values));
            if (isText(member(each, DATA).orElseThrow())) {
                texts.addAll(values);
            }
        }
        TypeId id = new TypeId(place + "/event");
        schemas.registry().define(new UnionType(declaration(id, item), alternatives, Optional.of(EVENT)));
        return Optional.of(new Events(new TypeRef.Named(id), texts));
    }

    private void collect(
            DocumentNode reference, List<DocumentNode> enclosing, List<Described> found, Set<String> seen) {
        DocumentNode schema = document.resolve(reference);
        if (!seen.add(schema.pointer())) {
            return;
        }
        List<DocumentNode> parts = new ArrayList<>(enclosing);
        parts.add(schema);
        List<DocumentNode> alternatives = new ArrayList<>(schema.member("oneOf").items());
        alternatives.addAll(schema.member("anyOf").items());
        for (DocumentNode alternative : alternatives) {
            collect(alternative, parts, found, seen);
        }
        if (alternatives.isEmpty()) {
            found.add(new Described(reference, parts));
        }
    }

    // Of one alternative the constant, or the values that it lists.
    private List<String> names(Described described) {
        List<String> names = new ArrayList<>();
        member(described, EVENT).map(DocumentNode::node).ifPresent(event -> {
            if (event.path("const").isTextual()) {
                names.add(event.path("const").textValue());
            }
            event.path("enum").forEach(name -> names.add(name.asText()));
        });
        return names;
    }

    private Optional<DocumentNode> member(Described described, String name) {
        for (int i = described.schemas().size() - 1; i >= 0; i--) {
            Optional<DocumentNode> found = member(described.schemas().get(i), name, new HashSet<>());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DocumentNode> member(DocumentNode schema, String name, Set<String> seen) {
        DocumentNode own = schema.member("properties").member(name);
        if (!own.node().isMissingNode()) {
            return Optional.of(document.resolve(own));
        }
        return schema.member("allOf").items().stream()
                .map(document::resolve)
                .filter(part -> seen.add(part.pointer()))
                .flatMap(part -> member(part, name, seen).stream())
                .reduce((earlier, later) -> later);
    }

    private static boolean isText(DocumentNode data) {
        return !isEncoded(data)
                && (data.text("type").equals("string")
                        || data.node().path("const").isTextual());
    }

    // JSON Schema 2020-12, section 8: the content of a text.
    private static boolean isEncoded(DocumentNode data) {
        return data.has("contentSchema") || MediaTypes.format(data.text("contentMediaType")) == Format.JSON;
    }

    private TypeRef type(Described described, String place) {
        DocumentNode alternative = described.alternative();
        DocumentNode data = member(described, DATA).orElseThrow();
        boolean isAlone = described.schemas().stream()
                .limit(described.schemas().size() - 1L)
                .noneMatch(schema -> schema.has("properties"));
        if (isAlone && !isEncoded(data) && References.isReference(alternative.node())) {
            return schemas.elementType(alternative);
        }
        DocumentNode target = document.resolve(alternative);
        TypeId id = new TypeId(PointerTokens.child(place, names(described).get(0)));
        List<Property> properties = new ArrayList<>();
        member(described, EVENT).ifPresent(event -> properties.add(new Property(EVENT, schemas.value(event, true))));
        properties.add(new Property(DATA, data(data)));
        member(described, "id").ifPresent(each -> properties.add(new Property("id", schemas.value(each, false))));
        schemas.registry()
                .define(new ObjectType(
                        declaration(id, target), properties, Optional.empty(), target.flag("deprecated")));
        return new TypeRef.Named(id);
    }

    private Value data(DocumentNode data) {
        if (data.has("contentSchema")) {
            return schemas.value(data.member("contentSchema"), true);
        }
        return isEncoded(data)
                ? Value.of(AnyValue.because(AnyValue.Reason.UNTYPED), Optionality.REQUIRED)
                : schemas.value(data, true);
    }

    private static Declaration declaration(TypeId id, DocumentNode schema) {
        NameSource source = NameSource.UNKNOWN;
        return new Declaration(id, source, Usage.OUTPUT, new Docs("", schema.text("description")));
    }
}
