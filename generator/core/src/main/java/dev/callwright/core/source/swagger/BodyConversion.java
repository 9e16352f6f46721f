package dev.callwright.core.source.swagger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Converts body and form parameters to request bodies. */
final class BodyConversion {
    private static final Set<String> DROPPED =
            Set.of("in", "name", "schema", "type", "format", "items", "x-example", "x-examples");
    private static final Set<String> FIELD = Set.of("description", "x-example");

    private final SwaggerDocument document;
    private final SchemaConversion schemas;
    private final ParameterConversion parameters;

    BodyConversion(SwaggerDocument document, SchemaConversion schemas, ParameterConversion parameters) {
        this.document = document;
        this.schemas = schemas;
        this.parameters = parameters;
    }

    /** The request body of an operation, if it has one. */
    Optional<Part> requestBody(SwaggerNode operation, OperationParameters inputs) {
        Map<String, SwaggerNode> consumes = MediaTypeNames.of(operation, document.root(), "consumes");
        List<SwaggerNode> fields = List.copyOf(inputs.form().values());
        if (inputs.body().isEmpty()) {
            return fields.isEmpty() ? Optional.empty() : Optional.of(form(operation, fields, consumes));
        }
        SwaggerNode body = inputs.body().get();
        if (fields.isEmpty()) {
            return Optional.of(body(body, consumes));
        }
        boolean isForm = !consumes.isEmpty() && consumes.keySet().stream().allMatch(BodyConversion::isForm);
        document.warn(
                isForm ? body : fields.get(0),
                "a request has a body or a form, not both; the " + (isForm ? "body" : "form")
                        + " is left out, because 'consumes' "
                        + (isForm ? "names only media types of forms" : "does not name only media types of forms"));
        return Optional.of(isForm ? form(operation, fields, consumes) : body(body, consumes));
    }

    /** The request body of a body parameter that operations refer to; it has the media types of the document. */
    Part shared(SwaggerNode parameter) {
        return body(document.resolve(parameter), MediaTypeNames.of(document.root(), document.root(), "consumes"));
    }

    private Part body(SwaggerNode body, Map<String, SwaggerNode> consumes) {
        ObjectPart converted = document.object(body);
        body.members().forEach((name, member) -> {
            if (!DROPPED.contains(name)) {
                converted.put(name, document.copy(member));
            }
        });
        if (body.has("name")) {
            converted.putAbsent(Map.of("x-body-name", document.copy(body.member("name"))));
        }
        ObjectPart content = document.object(body);
        Part schema = parameters.schema(body);
        Map<String, SwaggerNode> names = consumes.isEmpty() ? Map.of(MediaTypeNames.JSON, body) : consumes;
        names.forEach((name, place) -> {
            ObjectPart mediaType = document.object(place);
            mediaType.put("schema", content.isEmpty() ? schema : document.again(schema, body));
            example(body, name).ifPresent(example -> mediaType.put("example", example));
            content.put(name, mediaType.part());
        });
        converted.put("content", content.part());
        return converted.part();
    }

    private Optional<Part> example(SwaggerNode body, String mediaType) {
        SwaggerNode example = body.member("x-examples").member(mediaType);
        return example.exists() ? Optional.of(document.copy(example)) : parameters.example(body);
    }

    private Part form(SwaggerNode operation, List<SwaggerNode> fields, Map<String, SwaggerNode> consumes) {
        SwaggerNode first = fields.get(0);
        ObjectPart content = document.object(first);
        Part schema = formSchema(fields);
        formTypes(operation, fields, consumes).forEach((name, place) -> {
            ObjectPart mediaType = document.object(place);
            mediaType.put("schema", content.isEmpty() ? schema : document.again(schema, first));
            mediaType.putUnlessEmpty("encoding", encoding(fields));
            content.put(name, mediaType.part());
        });
        ObjectPart converted = document.object(first);
        converted.put("content", content.part());
        if (fields.stream().anyMatch(field -> field.flag("required"))) {
            converted.put("required", document.bool(true, first));
        }
        return converted.part();
    }

    // Files are sent in multipart bodies only.
    private Map<String, SwaggerNode> formTypes(
            SwaggerNode operation, List<SwaggerNode> fields, Map<String, SwaggerNode> consumes) {
        Optional<SwaggerNode> file =
                fields.stream().filter(BodyConversion::isFile).findFirst();
        Map<String, SwaggerNode> types = new LinkedHashMap<>();
        consumes.forEach((name, place) -> {
            // Without parameters: each body has a boundary of its own.
            String type = MediaTypeNames.essence(name);
            if (type.equals(MediaTypeNames.MULTIPART) || (file.isEmpty() && type.equals(MediaTypeNames.FORM))) {
                types.putIfAbsent(type, place);
            }
        });
        if (types.isEmpty()) {
            String type = file.isPresent() ? MediaTypeNames.MULTIPART : MediaTypeNames.FORM;
            types.put(type, fields.get(0));
            if (operation.member("consumes").value().size() > 0) {
                document.warn(
                        operation.member("consumes"),
                        "none of these media types can carry the form, so it is sent as " + type
                                + "; add it to 'consumes'");
            }
        }
        return types;
    }

    private Part formSchema(List<SwaggerNode> fields) {
        SwaggerNode first = fields.get(0);
        ObjectPart schema = document.object(first);
        ObjectPart properties = document.object(first);
        ListPart required = document.list(first);
        for (SwaggerNode field : fields) {
            properties.put(field.text("name"), property(field));
            if (field.flag("required")) {
                required.add(document.copy(field.member("name")));
            }
        }
        schema.put("type", document.text("object", first));
        schema.put("properties", properties.part());
        if (!required.isEmpty()) {
            schema.put("required", required.part());
        }
        return schema.part();
    }

    private Part property(SwaggerNode field) {
        if (isTextList(field)) {
            return parameters.listAsText(field);
        }
        if (field.has("schema")) {
            return schemas.schema(field.member("schema"));
        }
        ObjectPart property = parameters.valueSchema(field);
        field.members().forEach((name, member) -> {
            if (FIELD.contains(name) || name.startsWith("x-") || name.equals("example")) {
                schemas.keyword(property, name, member);
            }
        });
        return property.part();
    }

    // Repeated fields are the default, and in multipart bodies one part per value.
    private ObjectPart encoding(List<SwaggerNode> fields) {
        ObjectPart encoding = document.object(fields.get(0));
        for (SwaggerNode field : fields) {
            if (ParameterConversion.isList(field) && !isTextList(field) && !isFile(field)) {
                CollectionFormat format = CollectionFormat.of(field, document);
                if (format != CollectionFormat.MULTI) {
                    SwaggerNode place = field.has("collectionFormat") ? field.member("collectionFormat") : field;
                    ObjectPart notation = document.object(place);
                    format.queryStyle().ifPresent(style -> notation.put("style", document.text(style, place)));
                    notation.put("explode", document.bool(false, place));
                    encoding.put(field.text("name"), notation.part());
                }
            }
        }
        return encoding;
    }

    private boolean isTextList(SwaggerNode field) {
        return ParameterConversion.isList(field)
                && CollectionFormat.of(field, document).queryStyle().isEmpty();
    }

    private static boolean isFile(SwaggerNode field) {
        return field.text("type").equals("file")
                || field.member("items").text("type").equals("file");
    }

    private static boolean isForm(String mediaType) {
        String essence = MediaTypeNames.essence(mediaType);
        return essence.equals(MediaTypeNames.FORM) || essence.equals(MediaTypeNames.MULTIPART);
    }
}
