package dev.callwright.core.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Parses a tree with swagger-parser, after what swagger-parser cannot say clearly was checked. */
public final class SpecParser {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final Diagnostics diagnostics;

    /** @param diagnostics collects what is wrong with the document */
    public SpecParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The parsed document. Throws {@link SpecException} when it is no OpenAPI 3 document or contradicts itself. */
    public SpecDocument parse(SpecTree tree) {
        ObjectNode readable = withReadableVersion(tree);
        checkReferences(tree);
        checkOperationIds(tree);
        diagnostics.throwIfErrors();
        ParseOptions options = new ParseOptions();
        // What the author did not write must not look written.
        options.setExplicitStyleAndExplode(false);
        options.setExplicitObjectSchema(false);
        options.setInferSchemaType(false);
        SwaggerParseResult result = new OpenAPIV3Parser().parseJsonNode(null, readable, options);
        OpenAPI openApi = result.getOpenAPI();
        if (result.getMessages() != null) {
            result.getMessages().stream()
                    .distinct()
                    .forEach(message -> diagnostics.warn(tree.location(pointerIn(message)), message));
        }
        if (openApi == null) {
            throw diagnostics.abort(tree.location(""), "swagger-parser cannot read the document");
        }
        return new SpecDocument(tree, openApi);
    }

    private ObjectNode withReadableVersion(SpecTree tree) {
        JsonNode openapi = tree.root().path("openapi");
        String version = openapi.asText("");
        if (version.startsWith("3.0") || version.startsWith("3.1")) {
            return tree.root();
        }
        if (version.startsWith("3.2")) {
            // swagger-parser answers null without a word for 3.2; what 3.2 adds is read from the tree.
            ObjectNode copy = tree.root().deepCopy();
            copy.put("openapi", "3.1.1");
            return copy;
        }
        if (tree.root().has("swagger")) {
            throw diagnostics.abort(
                    tree.location("/swagger"),
                    "is a Swagger " + tree.root().path("swagger").asText()
                            + " document; convert it to OpenAPI 3 first, for example with swagger2openapi");
        }
        if (openapi.isMissingNode()) {
            throw diagnostics.abort(
                    tree.location(""), "is no OpenAPI document: it has no member 'openapi' with a version such as 3.1.0");
        }
        throw diagnostics.abort(
                tree.location("/openapi"), "has the unknown OpenAPI version '" + version + "'; known are 3.0, 3.1 and 3.2");
    }

    private void checkReferences(SpecTree tree) {
        new ReferenceCheck(tree, diagnostics).check();
    }

    private void checkOperationIds(SpecTree tree) {
        Map<String, String> seen = new LinkedHashMap<>();
        tree.root().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(member -> {
                    JsonNode id = member.getValue().path("operationId");
                    if (METHODS.contains(member.getKey()) && id.isTextual()) {
                        String pointer = "/paths/" + path.getKey().replace("~", "~0").replace("/", "~1") + "/"
                                + member.getKey() + "/operationId";
                        String first = seen.putIfAbsent(id.textValue(), pointer);
                        if (first != null) {
                            diagnostics.error(
                                    tree.location(pointer),
                                    "operationId '" + id.textValue() + "' is used twice, first at "
                                            + tree.location(first) + "; operation ids must be unique");
                        }
                    }
                }));
    }

    // Messages begin like "attribute paths.'/x'(get).responses is missing": no pointer, so only the section is sure.
    private static String pointerIn(String message) {
        int quote = message.startsWith("attribute paths.'") ? "attribute paths.'".length() : -1;
        int end = quote < 0 ? -1 : message.indexOf('\'', quote);
        return end < 0
                ? ""
                : "/paths/" + message.substring(quote, end).replace("~", "~0").replace("/", "~1");
    }
}
