package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Normalizes the parameters of operations. */
final class InputNormalizer {
    // OpenAPI, Parameter Object: these headers are ignored, because other parts of the document define them.
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");
    // The HTTP clients of the languages refuse them or set them themselves.
    private static final Set<String> CONNECTION_HEADERS =
            Set.of("connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding", "upgrade");
    private static final Serialization PLAIN = new Serialization(Style.SIMPLE, false, false, Optional.empty());

    private final DocumentContext document;
    private final SchemaNormalizer schemas;
    private final SendableValues sendable;
    private final SerializationNormalizer serializations;
    private final FormMembers forms;
    private final DeclaredExamples examples;

    InputNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
        this.sendable = new SendableValues(document, schemas.registry());
        this.serializations = new SerializationNormalizer(document);
        this.forms = new FormMembers(document, schemas.registry());
        this.examples = new DeclaredExamples(document);
    }

    /** The parameters of a path item and one of its operations: path parameters in template order, then the others. */
    List<Input> parameters(DocumentNode pathItem, DocumentNode operation, String path) {
        Map<String, Input> found = new LinkedHashMap<>();
        for (DocumentNode level : List.of(pathItem, operation)) {
            for (DocumentNode each : level.member("parameters").items()) {
                DocumentNode parameter = document.resolve(each);
                location(parameter).ifPresent(location -> {
                    Input input = parameter(parameter, location);
                    found.put(location + " " + input.wireName(), input);
                });
            }
        }
        oneQuery(operation, found);
        List<Input> ordered = pathParameters(path, operation, found);
        found.values().stream()
                .filter(input -> input.location() != Location.PATH)
                .forEach(ordered::add);
        return ordered;
    }

    // OpenAPI 3.2, Parameter Object: a query string is the only one, and without query parameters beside it.
    private void oneQuery(DocumentNode operation, Map<String, Input> found) {
        boolean taken = found.values().stream().anyMatch(input -> input.location() == Location.QUERY);
        for (Input input : List.copyOf(found.values())) {
            if (input.location() == Location.QUERYSTRING) {
                if (taken) {
                    document.warn(
                            operation,
                            "the query string " + MessageText.piece(input.wireName())
                                    + " stands beside other query parameters; it is left out; remove it or them");
                    found.remove(input.location() + " " + input.wireName());
                }
                taken = true;
            }
        }
    }

    private List<Input> pathParameters(String path, DocumentNode operation, Map<String, Input> found) {
        List<Input> ordered = new ArrayList<>();
        for (String name : PathTemplate.parameters(path)) {
            Input declared = found.get(Location.PATH + " " + name);
            if (declared == null) {
                document.warn(operation, "the path parameter {" + name + "} is not declared; it is read as a string");
                declared = new Input(name, Location.PATH, undeclared(), PLAIN);
            }
            ordered.add(declared);
        }
        return ordered;
    }

    private static Value undeclared() {
        return Value.of(new TypeRef.Scalar(ScalarKind.STRING), Optionality.REQUIRED);
    }

    private Optional<Location> location(DocumentNode parameter) {
        String name = parameter.text("name");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return switch (parameter.text("in")) {
            case "path" -> Optional.of(Location.PATH);
            case "query" -> Optional.of(Location.QUERY);
            case "header" -> header(parameter, name);
            case "cookie" -> sendable(parameter, name, Location.COOKIE);
            case "querystring" -> querystring(parameter, name);
            default -> {
                document.warn(
                        WarningKind.OMISSION,
                        parameter,
                        "the parameter " + name + " has no valid 'in'; it is left out");
                yield Optional.empty();
            }
        };
    }

    private Optional<Location> header(DocumentNode parameter, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (CONNECTION_HEADERS.contains(lower)) {
            document.warn(
                    WarningKind.OMISSION,
                    parameter,
                    "HTTP clients set the header " + name + " of a connection themselves; the parameter is left out");
            return Optional.empty();
        }
        return IGNORED_HEADERS.contains(lower) ? Optional.empty() : sendable(parameter, name, Location.HEADER);
    }

    private Optional<Location> querystring(DocumentNode parameter, String name) {
        if (!parameter.member("content").members().isEmpty()) {
            return Optional.of(Location.QUERYSTRING);
        }
        document.warn(
                parameter,
                "the parameter " + MessageText.piece(name)
                        + " is a whole query string but has no 'content' with a media type; it is left out");
        return Optional.empty();
    }

    private Optional<Location> sendable(DocumentNode parameter, String name, Location location) {
        if (MediaType.isToken(name)) {
            return Optional.of(location);
        }
        document.warn(
                WarningKind.OMISSION,
                parameter,
                "'" + MessageText.piece(name) + "' is not a valid name of a "
                        + location.name().toLowerCase(Locale.ROOT)
                        + " (RFC 9110: letters, digits and !#$%&'*+-.^_`|~); the parameter is left out");
        return Optional.empty();
    }

    private Input parameter(DocumentNode parameter, Location location) {
        List<DocumentNode.Member> content = parameter.member("content").members().stream()
                .map(each -> new DocumentNode.Member(each.name(), document.resolve(each.value())))
                .toList();
        boolean byContent = !parameter.has("schema") && !content.isEmpty();
        DocumentNode schema = byContent ? content.get(0).value().member("schema") : parameter.member("schema");
        boolean required = location == Location.PATH || parameter.flag("required");
        Value described = withParameterDocs(parameter, schemas.value(schema, required));
        if (byContent && described.declared().callExamples().isEmpty()) {
            described = examples.with(described, content.get(0).value());
        }
        Value value = byContent ? described : sendable.value(parameter, location, described);
        Serialization serialization =
                byContent ? inContent(content.get(0), value.type()) : serializations.ofParameter(parameter, location);
        return new Input(parameter.text("name"), location, value, serialization);
    }

    private Serialization inContent(DocumentNode.Member content, TypeRef type) {
        String mediaType = MediaType.parse(content.name())
                .filter(each -> !each.isRange())
                .map(MediaType::toString)
                .orElseGet(() -> {
                    document.warn(
                            content.value(),
                            "'" + MessageText.piece(content.name())
                                    + "' is not a media type such as application/json; the parameter is sent as JSON");
                    return MediaTypes.defaultOf(Format.JSON);
                });
        return Serialization.content(Optional.of(mediaType))
                .withMembers(forms.of(content.value(), MediaTypes.format(mediaType), type));
    }

    // The description and example of the parameter have precedence over those of its schema.
    private Value withParameterDocs(DocumentNode parameter, Value value) {
        String description = parameter.text("description");
        return examples.with(value, parameter)
                .withAccess(AccessMode.READ_WRITE)
                .withDocs(
                        description.isEmpty() ? value.docs() : new Docs("", description),
                        parameter.flag("deprecated") || value.deprecated());
    }
}
