package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an operation's parameters. */
final class InputNormalizer {
    // OpenAPI, Parameter Object: definitions of these headers are ignored, for other parts of the document say them.
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    private final SchemaNormalizer schemas;

    InputNormalizer(SchemaNormalizer schemas) {
        this.schemas = schemas;
    }

    /** The parameters of a path item and one of its operations: path parameters in template order, then the others. */
    List<Input> parameters(SchemaNode pathItem, SchemaNode operation, String path) {
        Map<String, Input> found = new LinkedHashMap<>();
        for (SchemaNode level : List.of(pathItem, operation)) {
            for (SchemaNode each : level.member("parameters").items()) {
                SchemaNode parameter = schemas.references().resolve(each);
                location(parameter).ifPresent(location -> {
                    Input input = parameter(parameter, location);
                    found.put(location + " " + input.wireName(), input);
                });
            }
        }
        List<Input> ordered = pathParameters(path, operation, found);
        found.values().stream()
                .filter(input -> input.location() != Location.PATH)
                .forEach(ordered::add);
        return ordered;
    }

    private List<Input> pathParameters(String path, SchemaNode operation, Map<String, Input> found) {
        List<Input> ordered = new ArrayList<>();
        for (String name : PathTemplate.parameters(path)) {
            Input declared = found.get(Location.PATH + " " + name);
            if (declared == null) {
                schemas.warn(operation, "the path has {" + name + "} but no parameter says so; it is read as a string");
                declared = new Input(name, Location.PATH, undeclared(), serialization(operation, Location.PATH));
            }
            ordered.add(declared);
        }
        return ordered;
    }

    private static Value undeclared() {
        return Value.of(new TypeRef.Scalar(ScalarKind.STRING), Optionality.REQUIRED);
    }

    private Optional<Location> location(SchemaNode parameter) {
        String name = parameter.text("name");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return switch (parameter.text("in")) {
            case "path" -> Optional.of(Location.PATH);
            case "query" -> Optional.of(Location.QUERY);
            case "header" ->
                IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : sendable(parameter, name, Location.HEADER);
            case "cookie" -> sendable(parameter, name, Location.COOKIE);
            default -> {
                schemas.warn(parameter, "the parameter " + name + " says no known place (in); it is left out");
                yield Optional.empty();
            }
        };
    }

    private Optional<Location> sendable(SchemaNode parameter, String name, Location location) {
        if (MediaType.isToken(name)) {
            return Optional.of(location);
        }
        schemas.warn(
                parameter,
                "'" + MessageText.piece(name) + "' cannot name a "
                        + location.name().toLowerCase(Locale.ROOT)
                        + " (RFC 9110: letters, digits and !#$%&'*+-.^_`|~); the parameter is left out");
        return Optional.empty();
    }

    private Input parameter(SchemaNode parameter, Location location) {
        List<SchemaNode.Named> content = parameter.member("content").members();
        boolean byContent = !parameter.has("schema") && !content.isEmpty();
        SchemaNode schema = byContent ? content.get(0).value().member("schema") : parameter.member("schema");
        boolean required = location == Location.PATH || parameter.flag("required");
        Value described = withParameterWords(parameter, schemas.value(schema, required));
        Value value = byContent ? described : new Travelling(schemas, parameter, location).value(described);
        Serialization serialization = serialization(parameter, location);
        if (byContent) {
            serialization = new Serialization(
                    serialization.style(),
                    serialization.explode(),
                    serialization.allowReserved(),
                    Optional.of(content.get(0).name()));
        }
        return new Input(parameter.text("name"), location, value, serialization);
    }

    // A parameter's own description and example are about this use of the schema, so they win.
    private static Value withParameterWords(SchemaNode parameter, Value value) {
        String description = parameter.text("description");
        Optional<String> example =
                parameter.json("example").or(() -> firstExample(parameter)).or(value::example);
        return value.withAccess(AccessMode.READ_WRITE)
                .withDeclared(value.declared().withExample(example))
                .withDocs(
                        description.isEmpty() ? value.docs() : new Docs("", description),
                        parameter.flag("deprecated") || value.deprecated());
    }

    private static Optional<String> firstExample(SchemaNode parameter) {
        return parameter.member("examples").members().stream()
                .flatMap(example -> example.value().json("value").stream())
                .findFirst();
    }

    /** How an input is written, OpenAPI's defaults filled in. */
    static Serialization serialization(SchemaNode node, Location location) {
        Style fallback = location == Location.PATH || location == Location.HEADER ? Style.SIMPLE : Style.FORM;
        Style style = switch (node.text("style")) {
            case "simple" -> Style.SIMPLE;
            case "label" -> Style.LABEL;
            case "matrix" -> Style.MATRIX;
            case "form" -> Style.FORM;
            case "spaceDelimited" -> Style.SPACE_DELIMITED;
            case "pipeDelimited" -> Style.PIPE_DELIMITED;
            case "deepObject" -> Style.DEEP_OBJECT;
            default -> fallback;
        };
        boolean explode = node.has("explode") ? node.flag("explode") : style == Style.FORM;
        return new Serialization(style, explode, node.flag("allowReserved"), Optional.empty());
    }
}
