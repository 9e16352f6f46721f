package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Operation.Result;
import dev.callwright.core.model.Operation.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.Optional;

/** Normalizes streaming responses. */
final class StreamNormalizer {
    // The last event of several APIs. It is not valid JSON, so it cannot be an item.
    private static final String DEFAULT_LAST_EVENT = "[DONE]";

    private final DocumentContext document;
    private final SchemaNormalizer schemas;

    StreamNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    /** The result for a stream of items. */
    Result result(ResultKind kind, DocumentNode.Member content) {
        TypeRef item = item(kind, content.value());
        boolean isText = item instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
        Optional<String> lastEvent =
                kind == ResultKind.EVENTS && !isText ? Optional.of(DEFAULT_LAST_EVENT) : Optional.empty();
        return new Result(kind, Optional.of(item), Optional.of(content.name()), lastEvent);
    }

    // OpenAPI 3.2: itemSchema describes an item, schema the array of all items. Earlier versions use schema for both.
    private TypeRef item(ResultKind kind, DocumentNode content) {
        if (content.has("itemSchema")) {
            DocumentNode item = content.member("itemSchema");
            return schemas.elementType(kind == ResultKind.EVENTS ? data(item) : item);
        }
        TypeRef type = schemas.elementType(content.member("schema"));
        return type instanceof TypeRef.ListOf list ? list.item() : type;
    }

    // The item schema of an event describes its fields. The value is data: a text, or the content of the text.
    private DocumentNode data(DocumentNode item) {
        DocumentNode data = document.resolve(item).member("properties").member("data");
        if (data.node().isMissingNode()) {
            return item;
        }
        DocumentNode target = document.resolve(data);
        return target.has("contentSchema") ? target.member("contentSchema") : data;
    }

    /** The result with the settings of the operation's {@code x-callwright.stream}. */
    Result declared(DocumentNode operation, Result result) {
        DocumentNode settings = document.declared().ofOperation(operation).member("stream");
        if (settings.node().isMissingNode()) {
            return result;
        }
        if (!result.kind().isStream()) {
            document.error(
                    settings,
                    "x-callwright.stream: the operation returns no stream; remove it, or correct the response's media type");
            return result;
        }
        Optional<String> lastEvent = Optional.of(settings.text("lastEvent")).filter(text -> !text.isEmpty());
        return new Result(result.kind(), result.type(), result.mediaType(), lastEvent);
    }
}
