package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Error messages for documents that are not OpenAPI documents. */
final class NotOpenApi {
    private NotOpenApi() {}

    /** The problem and how to fix it. */
    static String explain(ObjectNode root) {
        if (root.has("overlay")) {
            return "this is an overlay, not an OpenAPI document; name it as an overlay and give the document it changes";
        }
        if (root.has("asyncapi")) {
            return "this is an AsyncAPI document, which describes messages; give an OpenAPI document";
        }
        if (root.has("arazzo")) {
            return "this is an Arazzo document, which describes workflows; give the OpenAPI document it names";
        }
        if (root.path("info").has("_postman_id")) {
            return "this is a Postman collection; export the API as an OpenAPI document";
        }
        if (root.has("swaggerVersion")) {
            return "this is a Swagger 1 document; convert it to OpenAPI 3";
        }
        return root.has("paths")
                ? "the document has no version; add a member 'openapi' such as \"3.0.3\""
                : "this is not an OpenAPI document: it has neither 'openapi' nor 'swagger'; give the document that starts"
                        + " with one of them";
    }
}
