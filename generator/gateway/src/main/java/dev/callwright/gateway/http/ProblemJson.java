package dev.callwright.gateway.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;

/** Problems as JSON (RFC 9457). */
final class ProblemJson {
    private ProblemJson() {}

    /** The problem details of a problem. */
    static ObjectNode of(GatewayProblem problem) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank");
        json.put("title", problem.title());
        json.put("status", problem.status());
        json.put("detail", problem.detail());
        if (!problem.errors().isEmpty()) {
            ArrayNode errors = json.putArray("errors");
            for (ProblemError error : problem.errors()) {
                errors.addObject().put("path", error.path()).put("message", error.message());
            }
        }
        return json;
    }
}
