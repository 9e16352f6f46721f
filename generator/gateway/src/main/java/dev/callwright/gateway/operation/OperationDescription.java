package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Operation;

/** What a caller needs to know to call an operation. */
public final class OperationDescription {
    private final GatewayOperation operation;
    private final ApiParts api;

    /** The description of an operation. */
    public OperationDescription(GatewayOperation operation) {
        this.operation = operation;
        this.api = operation.parts();
    }

    /** The names and the summary, as lists of operations have them; a new tree. */
    public ObjectNode summary() {
        Operation model = operation.operation();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("provider", operation.provider())
                .put("id", operation.id())
                .put("name", operation.name())
                .put("method", model.method())
                .put("path", model.path())
                .put("summary", operation.summary())
                .put("readOnly", operation.isReadOnly())
                .put("irreversible", operation.isIrreversible());
        if (model.deprecated()) {
            json.put("deprecated", true);
        }
        ArrayNode tags = json.putArray("tags");
        operation.tags().forEach(tags::add);
        return json;
    }

    /** The summary with the long description, the schema of the arguments, an example and the responses; a new tree. */
    public ObjectNode json() {
        Operation model = operation.operation();
        ObjectNode json =
                summary().put("description", api.texts().markdown(model.docs().description()));
        json.set("schema", operation.schema());
        json.set("example", operation.example());
        ObjectNode responses = json.putObject("responses");
        model.response()
                .descriptions()
                .forEach((status, text) -> responses.put(status, api.texts().line(text)));
        return json;
    }
}
