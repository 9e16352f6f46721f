package dev.callwright.core.source.swagger;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What a parsed document says, as texts by place, so that two readings of a document can be compared. */
final class DocumentFacts {
    private final Components components;
    private final Map<String, String> facts = new TreeMap<>();

    private DocumentFacts(OpenAPI document) {
        this.components = Objects.requireNonNullElseGet(document.getComponents(), Components::new);
    }

    /** The operations with parameters, bodies, responses and security; the schemas, security schemes and security. */
    static Map<String, String> of(OpenAPI document) {
        DocumentFacts found = new DocumentFacts(document);
        members(document.getPaths())
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> found.operation(method + " " + path, item, operation)));
        members(found.components.getSchemas()).keySet().forEach(name -> found.facts.put("schema " + name, ""));
        members(found.components.getSecuritySchemes())
                .forEach((name, scheme) -> found.facts.put("security scheme " + name, scheme(scheme)));
        found.facts.put("security", Objects.toString(document.getSecurity()));
        return found.facts;
    }

    private void operation(String at, PathItem item, Operation operation) {
        facts.put(at, Objects.toString(operation.getOperationId()));
        facts.put(at + " security", Objects.toString(operation.getSecurity()));
        for (Parameter parameter : parameters(item, operation).values()) {
            facts.put(
                    at + " " + parameter.getIn() + " " + parameter.getName(),
                    type(parameter.getSchema()) + " required=" + Boolean.TRUE.equals(parameter.getRequired()));
        }
        if (operation.getRequestBody() != null) {
            RequestBody body = target(operation.getRequestBody(), RequestBody::get$ref, components.getRequestBodies());
            content(at + " body", body.getContent());
        }
        members(operation.getResponses()).forEach((status, written) -> {
            ApiResponse response = target(written, ApiResponse::get$ref, components.getResponses());
            facts.put(
                    at + " " + status,
                    new TreeSet<>(members(response.getHeaders()).keySet()).toString());
            content(at + " " + status, response.getContent());
        });
    }

    private Map<String, Parameter> parameters(PathItem item, Operation operation) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        for (List<Parameter> level : List.of(items(item.getParameters()), items(operation.getParameters()))) {
            for (Parameter written : level) {
                Parameter parameter = target(written, Parameter::get$ref, components.getParameters());
                found.put(parameter.getIn() + " " + parameter.getName(), parameter);
            }
        }
        return found;
    }

    private void content(String at, Content content) {
        members(content).forEach((mediaType, media) -> facts.put(at + " " + mediaType, type(media.getSchema())));
    }

    private static String scheme(SecurityScheme scheme) {
        return scheme.getType() + " " + scheme.getScheme() + " " + scheme.getIn() + " " + scheme.getName() + " "
                + (scheme.getFlows() == null
                        ? ""
                        : scheme.getFlows().toString().replaceAll("(extensions: null|\\s+)", " "));
    }

    private static String type(Schema<?> schema) {
        if (schema == null) {
            return "none";
        }
        if (schema.get$ref() != null) {
            return schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        }
        String type = schema.getProperties() == null ? schema.getType() : "object";
        String all = "" + type + (schema.getFormat() == null ? "" : ":" + schema.getFormat());
        String properties = schema.getProperties() == null
                ? ""
                : new TreeSet<>(schema.getProperties().keySet()).toString();
        String required = schema.getRequired() == null ? "" : "!" + new TreeSet<>(schema.getRequired());
        return all + properties + required + (schema.getItems() == null ? "" : " of " + type(schema.getItems()));
    }

    private static <T> T target(T written, Function<T, String> reference, Map<String, T> section) {
        String ref = reference.apply(written);
        return ref == null
                ? written
                : Objects.requireNonNull(section.get(ref.substring(ref.lastIndexOf('/') + 1)), ref);
    }

    private static <T> Map<String, T> members(Map<String, T> written) {
        return written == null ? Map.of() : written;
    }

    private static <T> List<T> items(List<T> written) {
        return written == null ? List.of() : written;
    }
}
