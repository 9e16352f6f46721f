package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Result;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.StatusTypes;
import dev.callwright.core.model.StreamItems;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.operation.BodyContents.Content;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.List;
import java.util.Optional;

/** Normalizes streaming responses. */
final class StreamNormalizer {
    // The last event of several APIs. It is not valid JSON, so it cannot be an item.
    private static final String DEFAULT_LAST_EVENT = "[DONE]";

    private final DocumentContext document;
    private final SchemaNormalizer schemas;
    private final NamedEvents namedEvents;

    StreamNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
        this.namedEvents = new NamedEvents(document, schemas);
    }

    /** The result for a stream of items. */
    Result result(ResultKind kind, Content content) {
        Optional<String> mediaType = Optional.of(content.mediaType());
        if (kind != ResultKind.EVENTS) {
            return new Result(kind, Optional.of(item(content, content.schema())), mediaType);
        }
        Optional<NamedEvents.Events> named = namedEvents.of(content);
        if (named.isPresent()) {
            StreamItems notation =
                    new StreamItems(Optional.of(DEFAULT_LAST_EVENT), named.get().texts());
            return new Result(
                    ResultKind.NAMED_EVENTS, Optional.of(named.get().type()), mediaType, notation, StatusTypes.NONE);
        }
        TypeRef item = item(content, content.node().has("itemSchema") ? data(content.schema()) : content.schema());
        boolean isText = item instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
        Optional<String> lastEvent = isText ? Optional.empty() : Optional.of(DEFAULT_LAST_EVENT);
        return new Result(kind, Optional.of(item), mediaType).withNotation(new StreamItems(lastEvent, List.of()));
    }

    // OpenAPI 3.2: itemSchema describes an item, schema the array of all items. Earlier versions use schema for both.
    private TypeRef item(Content content, DocumentNode schema) {
        TypeRef type = schemas.elementType(schema);
        return !content.node().has("itemSchema") && type instanceof TypeRef.ListOf list ? list.item() : type;
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
        return result.withNotation(result.notation().withLastEvent(lastEvent));
    }
}
