package dev.callwright.core.source.swagger;

import dev.callwright.core.text.MessageText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Converts responses. */
final class ResponseConversion {
    private static final Set<String> CONVERTED = Set.of("schema", "headers", "examples");

    private final SwaggerDocument document;
    private final SwaggerReferences references;
    private final ParameterConversion parameters;

    ResponseConversion(SwaggerDocument document, SwaggerReferences references, ParameterConversion parameters) {
        this.document = document;
        this.references = references;
        this.parameters = parameters;
    }

    /** The responses of an operation. */
    Part responses(SwaggerNode operation) {
        SwaggerNode written = operation.member("responses");
        Map<String, SwaggerNode> produces = MediaTypeNames.of(operation, document.root(), "produces");
        ObjectPart converted = document.object(written);
        written.members()
                .forEach((status, response) -> converted.put(
                        status, status.startsWith("x-") ? document.copy(response) : response(response, produces)));
        return converted.part();
    }

    /** The converted response that operations refer to; it has the media types of the document. */
    Part shared(SwaggerNode response) {
        return response(response, shared());
    }

    // A shared response is repeated where an operation has other media types than the document.
    private Part response(SwaggerNode written, Map<String, SwaggerNode> produces) {
        SwaggerNode response = written;
        if (written.isReference()) {
            SwaggerNode target = document.resolve(written);
            boolean differs = !produces.keySet().equals(shared().keySet());
            if (!differs || !(target.has("schema") || target.has("examples"))) {
                ObjectPart reference = document.object(written);
                references.put(reference, written, FragmentKind.RESPONSE);
                return reference.part();
            }
            response = target;
        }
        return inline(response, produces);
    }

    private Map<String, SwaggerNode> shared() {
        return MediaTypeNames.of(document.root(), document.root(), "produces");
    }

    private Part inline(SwaggerNode response, Map<String, SwaggerNode> produces) {
        if (!response.value().isObject()) {
            return document.copy(response);
        }
        ObjectPart converted = document.object(response);
        response.members().forEach((name, member) -> {
            if (!CONVERTED.contains(name)) {
                converted.put(name, document.copy(member));
            }
        });
        ObjectPart headers = document.object(response.member("headers"));
        response.member("headers").members().forEach((name, header) -> headers.put(name, parameters.header(header)));
        converted.putUnlessEmpty("headers", headers);
        if (!converted.has("content")) {
            converted.putUnlessEmpty("content", content(response, produces));
        }
        return converted.part();
    }

    private ObjectPart content(SwaggerNode response, Map<String, SwaggerNode> produces) {
        ObjectPart content = document.object(response);
        boolean hasSchema = response.has("schema");
        if (!hasSchema && !response.has("examples")) {
            return content;
        }
        SwaggerNode schema = response.member("schema");
        Map<String, SwaggerNode> examples = examples(response, produces);
        Part converted = hasSchema
                ? parameters.schema(response)
                : document.object(response).part();
        mediaTypes(response, produces, examples).forEach((name, place) -> {
            ObjectPart mediaType = document.object(place);
            if (hasSchema) {
                mediaType.put("schema", content.isEmpty() ? converted : document.again(converted, schema));
            }
            if (examples.containsKey(name)) {
                mediaType.put("example", document.copy(examples.get(name)));
            }
            if (hasSchema || examples.containsKey(name)) {
                content.put(name, mediaType.part());
            }
        });
        return content;
    }

    private Map<String, SwaggerNode> mediaTypes(
            SwaggerNode response, Map<String, SwaggerNode> produces, Map<String, SwaggerNode> examples) {
        if (!produces.isEmpty()) {
            return produces;
        }
        if (!examples.isEmpty()) {
            return examples;
        }
        boolean isFile = response.member("schema").text("type").equals("file");
        return Map.of(isFile ? MediaTypeNames.BYTES : MediaTypeNames.JSON, response);
    }

    // An example must not add a media type that the operation does not send.
    private Map<String, SwaggerNode> examples(SwaggerNode response, Map<String, SwaggerNode> produces) {
        Map<String, SwaggerNode> examples = new LinkedHashMap<>();
        response.member("examples").members().forEach((name, example) -> {
            if (produces.isEmpty() ? name.indexOf('/') > 0 : produces.containsKey(name)) {
                examples.put(name, example);
            } else {
                document.warn(
                        example,
                        "'" + MessageText.piece(name)
                                + "' is not a media type of this response, so the example is left out;"
                                + " name it like one of 'produces'");
            }
        });
        return examples;
    }
}
