package dev.callwright.core.source.swagger;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Converts parameters that stay parameters, and the schemas of all parameters and headers. */
final class ParameterConversion {
    /** Members that describe the value, which OpenAPI 3 has in the schema. */
    private static final Set<String> SCHEMA = Set.of(
            "type",
            "format",
            "items",
            "default",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "enum",
            "multipleOf",
            "title",
            "properties",
            "allOf",
            "additionalProperties",
            "readOnly",
            "x-nullable",
            "x-isnullable",
            "x-isNullable",
            "x-is-nullable",
            "x-enum-varnames",
            "x-enum-descriptions",
            "x-callwright");

    private static final Set<String> DROPPED = Set.of("collectionFormat", "schema", "x-example", "x-examples");

    private final SwaggerDocument document;
    private final SwaggerReferences references;
    private final SchemaConversion schemas;

    ParameterConversion(SwaggerDocument document, SwaggerReferences references, SchemaConversion schemas) {
        this.document = document;
        this.references = references;
        this.schemas = schemas;
    }

    /** The converted parameter of a path, query or header, or the converted reference to it. */
    Part parameter(SwaggerNode parameter) {
        ObjectPart converted = document.object(parameter);
        if (parameter.isReference()) {
            references.put(converted, parameter, FragmentKind.PARAMETER);
            return converted.part();
        }
        rest(converted, parameter);
        if (parameter.text("in").equals("path") && !parameter.flag("required")) {
            document.warn(
                    parameter,
                    "the path parameter is read as required: a path has all of its parameters; write 'required: true'");
            converted.put("required", document.bool(true, parameter));
        }
        example(parameter).ifPresent(example -> converted.putAbsent(Map.of("example", example)));
        if (isList(parameter) && !parameter.has("schema")) {
            list(converted, parameter);
        } else {
            converted.put("schema", schema(parameter));
        }
        return converted.part();
    }

    /** The converted header of a response. */
    Part header(SwaggerNode header) {
        ObjectPart converted = document.object(header);
        rest(converted, header);
        converted.put(
                "schema",
                isList(header)
                                && CollectionFormat.of(header, document)
                                        .pathStyle()
                                        .isEmpty()
                        ? text(header)
                        : schema(header));
        return converted.part();
    }

    /** The schema of a parameter's or header's value. */
    Part schema(SwaggerNode holder) {
        return holder.has("schema")
                ? schemas.schema(holder.member("schema"))
                : valueSchema(holder).part();
    }

    /** The schema of a parameter's value, without what only the parameter has. */
    ObjectPart valueSchema(SwaggerNode holder) {
        ObjectPart converted = document.object(holder);
        holder.members().forEach((name, member) -> {
            if (name.equals("items") && isList(member)) {
                converted.put(name, nested(member));
            } else if (name.equals("items")) {
                converted.put(
                        name,
                        member.isReference()
                                ? schemas.schema(member)
                                : valueSchema(member).part());
            } else if (SCHEMA.contains(name)) {
                schemas.keyword(converted, name, member);
            }
        });
        return converted;
    }

    /** The text that a list is read as if OpenAPI 3 does not have its notation. */
    Part listAsText(SwaggerNode list) {
        document.warn(
                list.has("collectionFormat") ? list.member("collectionFormat") : list,
                "OpenAPI 3 has no notation for this list, so it is read as a text; pass its values separated by "
                        + CollectionFormat.of(list, document).separator());
        return text(list);
    }

    /** The example of a parameter, if it has one. */
    Optional<Part> example(SwaggerNode parameter) {
        return parameter.has("x-example")
                ? Optional.of(document.copy(parameter.member("x-example")))
                : Optional.empty();
    }

    /** Whether a parameter, header or item is a list. */
    static boolean isList(SwaggerNode holder) {
        return holder.text("type").equals("array");
    }

    private void rest(ObjectPart converted, SwaggerNode holder) {
        holder.members().forEach((name, member) -> {
            if (!SCHEMA.contains(name) && !DROPPED.contains(name)) {
                converted.put(name, document.copy(member));
            }
        });
    }

    private void list(ObjectPart converted, SwaggerNode parameter) {
        CollectionFormat format = CollectionFormat.of(parameter, document);
        boolean isQuery = parameter.text("in").equals("query");
        if (format == CollectionFormat.MULTI && !isQuery) {
            document.warn(
                    parameter.member("collectionFormat"),
                    "only parameters of queries and forms can be repeated, so multi is read as csv");
            format = CollectionFormat.CSV;
        }
        Optional<String> style = isQuery ? format.queryStyle() : format.pathStyle();
        if (style.isEmpty()) {
            converted.put("schema", listAsText(parameter));
            return;
        }
        SwaggerNode place = parameter.has("collectionFormat") ? parameter.member("collectionFormat") : parameter;
        converted.put("style", document.text(style.get(), place));
        converted.put("explode", document.bool(format == CollectionFormat.MULTI, place));
        converted.put("schema", schema(parameter));
    }

    private Part nested(SwaggerNode items) {
        document.warn(
                items,
                "OpenAPI 3 has no notation for lists in lists, so each inner list is read as a text; pass its values"
                        + " separated by "
                        + CollectionFormat.of(items, document).separator());
        return text(items);
    }

    private Part text(SwaggerNode list) {
        ObjectPart text = document.object(list);
        text.put("type", document.text("string", list.member("type")));
        return text.part();
    }
}
