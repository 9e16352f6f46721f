package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Operation.Result;
import dev.callwright.core.model.Operation.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.Optional;

/** Reads what operations answer item by item. */
final class StreamNormalizer {
    // Several APIs end their streams so; it is no JSON, so no item is lost.
    private static final String USUAL_LAST_EVENT = "[DONE]";

    private final SchemaNormalizer schemas;

    StreamNormalizer(SchemaNormalizer schemas) {
        this.schemas = schemas;
    }

    /** A stream of a content's items. */
    Result result(ResultKind kind, SchemaNode.Named content) {
        TypeRef item = item(kind, content.value());
        boolean isText = item instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
        Optional<String> lastEvent =
                kind == ResultKind.EVENTS && !isText ? Optional.of(USUAL_LAST_EVENT) : Optional.empty();
        return new Result(kind, Optional.of(item), Optional.of(content.name()), lastEvent);
    }

    // OpenAPI 3.2: itemSchema describes an item, and schema all of them as an array; before, schema was either.
    private TypeRef item(ResultKind kind, SchemaNode content) {
        if (content.has("itemSchema")) {
            SchemaNode item = content.member("itemSchema");
            return schemas.elementType(kind == ResultKind.EVENTS ? data(item) : item);
        }
        TypeRef type = schemas.elementType(content.member("schema"));
        return type instanceof TypeRef.ListOf list ? list.item() : type;
    }

    // An event's item schema describes its fields, of which data is the value: as text, or as what the text holds.
    private SchemaNode data(SchemaNode item) {
        SchemaNode data =
                schemas.references().resolve(item).member("properties").member("data");
        if (data.node().isMissingNode()) {
            return item;
        }
        SchemaNode target = schemas.references().resolve(data);
        return target.has("contentSchema") ? target.member("contentSchema") : data;
    }

    /** The result with what the operation's {@code x-callwright.stream} says of it. */
    Result declared(SchemaNode operation, Result result) {
        SchemaNode said = schemas.declared().ofOperation(operation).member("stream");
        if (said.node().isMissingNode()) {
            return result;
        }
        if (!result.kind().isStream()) {
            schemas.error(
                    said,
                    "x-callwright.stream: the operation returns no stream; remove it, or correct the response's media type");
            return result;
        }
        Optional<String> lastEvent = Optional.of(said.text("lastEvent")).filter(text -> !text.isEmpty());
        return new Result(result.kind(), result.type(), result.mediaType(), lastEvent);
    }
}
