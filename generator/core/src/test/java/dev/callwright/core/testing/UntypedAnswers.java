package dev.callwright.core.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds operations whose result has no type though the document has a schema for it. */
public final class UntypedAnswers {
    private static final List<String> STRUCTURE =
            List.of("type", "properties", "items", "allOf", "oneOf", "anyOf", "enum", "additionalProperties");

    private final JsonNode document;

    private UntypedAnswers(JsonNode document) {
        this.document = document;
    }

    /** The ids of these operations; the document is as it was read. */
    public static List<String> of(ApiModel model, JsonNode document) {
        UntypedAnswers answers = new UntypedAnswers(document);
        return model.operations().stream()
                .filter(operation -> isUntyped(operation) && answers.hasSchema(operation))
                .map(Operation::id)
                .toList();
    }

    private static boolean isUntyped(Operation operation) {
        ResultKind kind = operation.result().kind();
        return kind == ResultKind.NONE
                || (kind == ResultKind.JSON && operation.result().type().orElseThrow() instanceof TypeRef.Any);
    }

    private boolean hasSchema(Operation operation) {
        JsonNode responses =
                document.at(JsonPointer.compile(operation.pointer())).path("responses");
        boolean succeeds = responses.properties().stream()
                .anyMatch(response -> response.getKey().startsWith("2"));
        return !operation.method().equals("HEAD")
                && responses.properties().stream()
                        .filter(response -> response.getKey().startsWith(succeeds ? "2" : "default"))
                        .flatMap(response -> contents(response.getValue()))
                        .anyMatch(content -> isJson(content.getKey())
                                && describes(content.getValue().path("schema")));
    }

    private Stream<Map.Entry<String, JsonNode>> contents(JsonNode response) {
        return resolved(response).path("content").properties().stream();
    }

    private static boolean isJson(String mediaType) {
        return mediaType.contains("json") || mediaType.contains("*/*") || mediaType.startsWith("application/*");
    }

    private boolean describes(JsonNode schema) {
        JsonNode target = resolved(schema);
        return STRUCTURE.stream().anyMatch(target::has);
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode target = node;
        for (int i = 0; i < 20 && target.path("$ref").asText().startsWith("#"); i++) {
            target =
                    document.at(JsonPointer.compile(target.path("$ref").asText().substring(1)));
        }
        return target;
    }
}
