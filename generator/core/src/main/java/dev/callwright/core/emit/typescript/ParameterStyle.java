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
 * How the parameters of an operation and the members of its form are written. Only what differs from OpenAPI's default
 * for the place is said; a function is named where the runtime's plain way does not do.
 */
final class ParameterStyle {
    private static final Map<Style, String> STYLES = Map.of(
            Style.SIMPLE, "simple",
            Style.LABEL, "label",
            Style.MATRIX, "matrix",
            Style.FORM, "form",
            Style.SPACE_DELIMITED, "spaceDelimited",
            Style.PIPE_DELIMITED, "pipeDelimited",
            Style.DEEP_OBJECT, "deepObject");

    private final Operation operation;
    private final Map<TypeId, TypeDefinition> types;
    private final Imports imports;

    ParameterStyle(Operation operation, Map<TypeId, TypeDefinition> types, Imports imports) {
        this.operation = operation;
        this.types = types;
        this.imports = imports;
    }

    /** The description with what is to be said of an input. */
    ObjectLiteral literal(Input input, ObjectLiteral description) {
        Serialization how = input.serialization();
        if (how.style() != usualStyle(input)) {
            description.put("style", TypeScriptLiterals.string(requireNonNull(STYLES.get(how.style()))));
        }
        if (!explodesAsUsual(how)) {
            description.put("explode", String.valueOf(how.explode()));
        }
        if (how.allowReserved()) {
            description.put("allowReserved", "true");
        }
        how.contentType().ifPresent(type -> description.put("contentType", TypeScriptLiterals.string(type)));
        if (!isPlain(input)) {
            putWriter(input.location(), description);
        }
        return input.location() == Location.COOKIE
                ? description.put("add", imports.coreValue("addCookie"))
                : description;
    }

    private static Style usualStyle(Input input) {
        return switch (input.location()) {
            case PATH, HEADER -> Style.SIMPLE;
            case QUERY, COOKIE, BODY, WHOLE_BODY -> Style.FORM;
        };
    }

    // The style deepObject has one form only, whatever explode says.
    private static boolean explodesAsUsual(Serialization how) {
        return how.style() == Style.DEEP_OBJECT || how.explode() == (how.style() == Style.FORM);
    }

    private boolean isPlain(Input input) {
        Serialization how = input.serialization();
        if (how.contentType().isPresent() || how.allowReserved()) {
            return false;
        }
        TypeRef type = input.value().type();
        return switch (input.location()) {
            case PATH -> how.style() == Style.SIMPLE && isText(type);
            case HEADER, COOKIE ->
                how.style() == usualStyle(input)
                        && (isText(type) || (type instanceof TypeRef.ListOf list && isText(list.item())));
            case QUERY, BODY, WHOLE_BODY ->
                how.style() == Style.DEEP_OBJECT || (how.style() == Style.FORM && how.explode());
        };
    }

    private boolean isText(TypeRef type) {
        return isText(type, new HashSet<>());
    }

    // Unions may list each other, so each is looked at once.
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
            case QUERY -> description.put("pairs", imports.coreValue("styledPairs"));
            case BODY, WHOLE_BODY -> {
                // Parts of a multipart body are no pairs.
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
