package dev.callwright.core.emit.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The serialization of the parameters and form members of an operation, as members of the runtime's {@code Parameter}.
 * The defaults of the location are left out, and a writer function is named only where the default one does not apply.
 */
final class ParameterSerialization {
    private static final Map<Style, String> STYLES = Map.of(
            Style.SIMPLE, "simple",
            Style.LABEL, "label",
            Style.MATRIX, "matrix",
            Style.FORM, "form",
            Style.SPACE_DELIMITED, "spaceDelimited",
            Style.PIPE_DELIMITED, "pipeDelimited",
            Style.DEEP_OBJECT, "deepObject");
    private static final String JSON = "json";

    private final Operation operation;
    private final Map<TypeId, TypeDefinition> types;
    private final Imports imports;

    ParameterSerialization(Operation operation, Map<TypeId, TypeDefinition> types, Imports imports) {
        this.operation = operation;
        this.types = types;
        this.imports = imports;
    }

    /** The description with the serialization of an input. */
    ObjectLiteral literal(Input input, ObjectLiteral description) {
        Serialization serialization = input.serialization();
        putStyle(serialization, defaultStyle(input.location()), description);
        if ((isJson(serialization) && !isFile(item(input))) || isConfusable(input)) {
            description.put(JSON, "true");
        }
        switch (input.location()) {
            case PATH -> putText(input, "styledPath", description);
            case HEADER -> putText(input, "styledText", description);
            case COOKIE ->
                description.put("add", imports.coreValue(isRaw(serialization) ? "plainCookie" : "styledCookie"));
            case QUERY -> putPairs(serialization, description);
            case QUERYSTRING -> {
                ObjectLiteral members = members(serialization, Format.FORM);
                description.put("pairs", imports.coreValue("wholeQuery"));
                if (!members.isEmpty()) {
                    description.put("members", members);
                }
            }
            case BODY -> putMember(serialization, bodyFormat(), description);
            case WHOLE_BODY -> {}
        }
        return description;
    }

    /** The serialization of the members of a whole form that have a declared one. */
    ObjectLiteral members(Serialization whole) {
        return members(whole, bodyFormat());
    }

    private ObjectLiteral members(Serialization whole, Format format) {
        ObjectLiteral members = new ObjectLiteral();
        whole.members().forEach((name, member) -> {
            ObjectLiteral description = new ObjectLiteral();
            putStyle(member, Style.CONTENT, description);
            if (isJson(member)) {
                description.put(JSON, "true");
            }
            putMember(member, format, description);
            members.put(name, description);
        });
        return members.withoutEmpty();
    }

    private Format bodyFormat() {
        return operation.body().map(Body::format).orElse(Format.FORM);
    }

    private static Style defaultStyle(Location location) {
        return switch (location) {
            case PATH, HEADER -> Style.SIMPLE;
            case QUERY, QUERYSTRING, COOKIE -> Style.FORM;
            case BODY, WHOLE_BODY -> Style.CONTENT;
        };
    }

    private static void putStyle(Serialization serialization, Style otherwise, ObjectLiteral description) {
        Style style = serialization.style();
        if (style != otherwise && STYLES.containsKey(style)) {
            description.put("style", TypeScriptLiterals.string(requireNonNull(STYLES.get(style))));
        }
        if (!hasDefaultExplode(serialization)) {
            description.put("explode", String.valueOf(serialization.explode()));
        }
        if (serialization.allowReserved()) {
            description.put("allowReserved", "true");
        }
    }

    // OpenAPI, Parameter Object: explode has no effect on the style deepObject.
    private static boolean hasDefaultExplode(Serialization serialization) {
        return switch (serialization.style()) {
            case DEEP_OBJECT, CONTENT -> true;
            case FORM, COOKIE -> serialization.explode();
            default -> !serialization.explode();
        };
    }

    private static boolean isJson(Serialization serialization) {
        return mediaType(serialization).filter(MediaType::isJson).isPresent();
    }

    private static Optional<MediaType> mediaType(Serialization serialization) {
        return serialization.contentType().flatMap(MediaType::parse);
    }

    // A cookie that is text assembles itself (OpenAPI, Appendix D).
    private static boolean isRaw(Serialization serialization) {
        return serialization.style() == Style.COOKIE
                || (serialization.style() == Style.CONTENT && !isJson(serialization));
    }

    private void putText(Input input, String writer, ObjectLiteral description) {
        Serialization serialization = input.serialization();
        boolean plain = serialization.style() == Style.SIMPLE || serialization.style() == Style.CONTENT;
        if (!plain
                || serialization.allowReserved()
                || isJson(serialization)
                || !isText(input.value().type())) {
            description.put("write", imports.coreValue(writer));
        }
    }

    private void putPairs(Serialization serialization, ObjectLiteral description) {
        Style style = serialization.style();
        boolean plain = style == Style.DEEP_OBJECT
                || (style == Style.FORM && serialization.explode())
                || (style == Style.CONTENT && !isJson(serialization));
        if (!plain || serialization.allowReserved()) {
            description.put("pairs", imports.coreValue("styledPairs"));
        }
    }

    private void putMember(Serialization serialization, Format format, ObjectLiteral description) {
        if (format == Format.MULTIPART) {
            // A list or range of media types is what the API accepts, not the type of this part.
            mediaType(serialization)
                    .filter(type -> !type.isRange())
                    .ifPresent(type -> description.put("contentType", TypeScriptLiterals.string(type.toString())));
            ObjectLiteral headers = new ObjectLiteral();
            serialization.headers().forEach((name, value) -> headers.put(name, TypeScriptLiterals.string(value)));
            if (!headers.isEmpty()) {
                description.put("headers", headers);
            }
        } else if (serialization.style() != Style.CONTENT) {
            putPairs(serialization, description);
        }
    }

    // An object with a member of this name would be taken for a file.
    private boolean isConfusable(Input input) {
        boolean isPart = input.location() == Location.BODY
                && input.serialization().style() == Style.CONTENT
                && bodyFormat() == Format.MULTIPART;
        return isPart && isOpenObject(item(input));
    }

    private boolean isOpenObject(TypeRef type) {
        return type instanceof TypeRef.MapOf
                || (type instanceof TypeRef.Named named
                        && types.get(named.id()) instanceof ObjectType object
                        && (object.additionalProperties().isPresent()
                                || object.properties().stream()
                                        .anyMatch(each -> each.wireName().equals("data"))));
    }

    private static boolean isFile(TypeRef type) {
        return type.equals(new TypeRef.Scalar(ScalarKind.BINARY));
    }

    // The type of a value, or of the items of a list.
    private static TypeRef item(Input input) {
        TypeRef type = input.value().type().withoutNull();
        return type instanceof TypeRef.ListOf list ? list.item().withoutNull() : type;
    }

    private boolean isText(TypeRef type) {
        return isText(type, new HashSet<>());
    }

    // Unions may refer to each other, so each is visited once.
    private boolean isText(TypeRef type, Set<TypeId> seen) {
        if (type instanceof TypeRef.Nullable nullable) {
            return isText(nullable.value(), seen);
        } else if (type instanceof TypeRef.Named named) {
            TypeDefinition definition = types.get(named.id());
            return definition instanceof EnumType
                    || (definition instanceof UnionType union
                            && (!seen.add(union.id())
                                    || union.alternatives().stream()
                                            .allMatch(alternative -> isText(alternative.type(), seen))));
        }
        return type instanceof TypeRef.Scalar;
    }
}
