package dev.callwright.core.source.swagger;

import java.util.Optional;
import java.util.Set;

/** Converts path items with their operations. */
final class OperationConversion {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> CONVERTED = Set.of("consumes", "produces", "parameters", "responses", "schemes");

    private final SwaggerDocument document;
    private final SwaggerReferences references;
    private final ParameterConversion parameters;
    private final BodyConversion bodies;
    private final ResponseConversion responses;
    private final ServerConversion servers;

    OperationConversion(SwaggerDocument document, SwaggerReferences references, SchemaConversion schemas) {
        this.document = document;
        this.references = references;
        this.parameters = new ParameterConversion(document, references, schemas);
        this.bodies = new BodyConversion(document, schemas, parameters);
        this.responses = new ResponseConversion(document, references, parameters);
        this.servers = new ServerConversion(document);
    }

    /** The converted path item. A body or form of the path item becomes one of each operation. */
    Part pathItem(SwaggerNode pathItem) {
        if (!pathItem.value().isObject()) {
            return document.copy(pathItem);
        }
        ObjectPart converted = document.object(pathItem);
        OperationParameters shared = OperationParameters.of(pathItem, document);
        pathItem.members().forEach((name, member) -> {
            if (name.equals("$ref") && pathItem.isReference()) {
                references.put(converted, pathItem, FragmentKind.PATH_ITEM);
            } else if (METHODS.contains(name)) {
                converted.put(name, operation(member, shared));
            } else if (name.equals("parameters")) {
                plain(converted, member, shared);
            } else {
                converted.put(name, document.copy(member));
            }
        });
        return converted.part();
    }

    /** How parameters are converted. */
    ParameterConversion parameters() {
        return parameters;
    }

    /** How responses are converted. */
    ResponseConversion responses() {
        return responses;
    }

    /** How bodies are converted. */
    BodyConversion bodies() {
        return bodies;
    }

    // References to operations are not part of 2.0, but common; those to nothing are kept for the parser's checks.
    private Part operation(SwaggerNode written, OperationParameters shared) {
        SwaggerNode operation = document.resolve(written);
        if (!operation.value().isObject()) {
            return document.copy(written);
        }
        ObjectPart converted = document.object(operation);
        OperationParameters own = OperationParameters.of(operation, document);
        operation.members().forEach((name, member) -> {
            if (!CONVERTED.contains(name)) {
                converted.put(name, document.copy(member));
            }
        });
        if (operation.has("parameters")) {
            plain(converted, operation.member("parameters"), own);
        }
        Optional<Part> body =
                converted.has("requestBody") ? Optional.empty() : bodies.requestBody(operation, own.over(shared));
        body.ifPresent(part -> converted.put("requestBody", part));
        if (operation.has("responses")) {
            converted.put("responses", responses.responses(operation));
        }
        servers.servers(operation).ifPresent(part -> converted.put("servers", part));
        return converted.part();
    }

    private void plain(ObjectPart converted, SwaggerNode place, OperationParameters inputs) {
        ListPart list = document.list(place);
        inputs.plain().forEach(parameter -> list.add(parameters.parameter(parameter)));
        if (!list.isEmpty()) {
            converted.put("parameters", list.part());
        }
    }
}
