package dev.callwright.core.emit.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The serialization of the parameters and form members of an operation, as members of the runtime's {@code Parameter}.
 * OpenAPI's defaults for the location are left out, and a writer function is named only where the default one does not apply.
 */
final class ParameterSerialization {
    private static final Map<Style, String> STYLES = Map.of(
            Style.SIMPLE, "simple",
            Style.LABEL, "label",
            Style.MATRIX, "matrix",
            Style.FORM, "form",
            Style.SPACE_DELIMITED, "spaceDelimited",
            Style.PIPE_DELIMITED, "pipeDelimited",
            Style.DEEP_OBJECT, "deepObject",
            Style.COOKIE, "cookie");

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
        if (serialization.style() != defaultStyle(input) && serialization.style() != Style.CONTENT) {
            description.put("style", TypeScriptLiterals.string(requireNonNull(STYLES.get(serialization.style()))));
        }
        if (!hasDefaultExplode(serialization)) {
            description.put("explode", String.valueOf(serialization.explode()));
        }
        if (serialization.allowReserved()) {
            description.put("allowReserved", "true");
        }
        serialization.contentType().ifPresent(type -> description.put("contentType", TypeScriptLiterals.string(type)));
        if (!isPlain(input)) {
            putWriter(input.location(), description);
        }
        return input.location() == Location.COOKIE
                ? description.put("add", imports.coreValue("addCookie"))
                : description;
    }

    private static Style defaultStyle(Input input) {
        return switch (input.location()) {
            case PATH, HEADER -> Style.SIMPLE;
            case QUERY, QUERYSTRING, COOKIE -> Style.FORM;
            case BODY, WHOLE_BODY -> Style.CONTENT;
        };
    }

    // OpenAPI, Parameter Object: explode has no effect on the style deepObject.
    private static boolean hasDefaultExplode(Serialization serialization) {
        return switch (serialization.style()) {
            case DEEP_OBJECT, CONTENT -> true;
            case FORM, COOKIE -> serialization.explode();
            default -> !serialization.explode();
        };
    }

    private boolean isPlain(Input input) {
        Serialization serialization = input.serialization();
        if (serialization.contentType().isPresent() || serialization.allowReserved()) {
            return false;
        }
        TypeRef type = input.value().type();
        return switch (input.location()) {
            case PATH -> serialization.style() == Style.SIMPLE && isText(type);
            case HEADER, COOKIE ->
                serialization.style() == defaultStyle(input)
                        && (isText(type) || (type instanceof TypeRef.ListOf list && isText(list.item())));
            case QUERY, QUERYSTRING, BODY, WHOLE_BODY ->
                serialization.style() == Style.DEEP_OBJECT
                        || serialization.style() == Style.CONTENT
                        || (serialization.style() == Style.FORM && serialization.explode());
        };
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

    private void putWriter(Location location, ObjectLiteral description) {
        switch (location) {
            case PATH -> description.put("write", imports.coreValue("styledPath"));
            case HEADER, COOKIE -> description.put("write", imports.coreValue("styledText"));
            case QUERY, QUERYSTRING -> description.put("pairs", imports.coreValue("styledPairs"));
            case BODY, WHOLE_BODY -> {
                // The parts of a multipart body are not written as pairs.
                if (operation
                        .body()
                        .filter(body -> body.format() == Format.FORM)
                        .isPresent()) {
                    description.put("pairs", imports.coreValue("styledPairs"));
                }
            }
        }
    }
}
