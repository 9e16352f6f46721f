package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Operation.ErrorResponse;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Operation.Result;
import dev.callwright.core.model.Operation.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Normalizes the responses of operations. */
final class ResponseNormalizer {
    private static final Result NO_BODY = new Result(ResultKind.NONE, Optional.empty(), Optional.empty());

    private final DocumentContext document;
    private final SchemaNormalizer schemas;
    private final StreamNormalizer streams;

    ResponseNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
        this.streams = new StreamNormalizer(document, schemas);
    }

    /** The result: the body of the first successful response that has one. */
    Result result(DocumentNode operation) {
        List<DocumentNode.Member> responses = operation.member("responses").members();
        List<DocumentNode.Member> successes = new ArrayList<>(responses.stream()
                .filter(response -> response.name().startsWith("2"))
                .sorted(Comparator.comparing(DocumentNode.Member::name))
                .toList());
        if (successes.isEmpty()) {
            responses.stream()
                    .filter(response -> response.name().equals("default"))
                    .forEach(successes::add);
        }
        Result result = successes.stream()
                .map(response -> content(response.value()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::result)
                .orElse(NO_BODY);
        return streams.declared(operation, result);
    }

    /** The error responses with a body, the most specific status first. */
    List<ErrorResponse> errors(DocumentNode operation) {
        List<DocumentNode.Member> responses = operation.member("responses").members();
        boolean succeeds =
                responses.stream().anyMatch(response -> response.name().startsWith("2"));
        return responses.stream()
                .filter(response -> isError(response.name(), succeeds))
                .sorted(Comparator.comparingInt((DocumentNode.Member response) -> breadth(response.name()))
                        .thenComparing(DocumentNode.Member::name))
                .map(response -> new ErrorResponse(
                        response.name().toUpperCase(Locale.ROOT).replace("DEFAULT", "default"),
                        content(response.value()).flatMap(this::jsonType)))
                .filter(error -> error.type().isPresent())
                .toList();
    }

    private static boolean isError(String status, boolean succeeds) {
        return status.startsWith("4") || status.startsWith("5") || (succeeds && status.equals("default"));
    }

    private static int breadth(String status) {
        return status.equals("default") ? 2 : status.toUpperCase(Locale.ROOT).endsWith("XX") ? 1 : 0;
    }

    private Optional<DocumentNode.Member> content(DocumentNode response) {
        return MediaTypes.preferred(MediaTypes.contents(document.resolve(response), document));
    }

    private Optional<TypeRef> jsonType(DocumentNode.Member content) {
        return MediaTypes.format(content.name()) == Format.JSON
                ? Optional.of(schemas.elementType(content.value().member("schema")))
                : Optional.empty();
    }

    private Result result(DocumentNode.Member content) {
        Optional<ResultKind> stream = MediaTypes.stream(content.name());
        if (stream.isPresent()) {
            return streams.result(stream.get(), content);
        }
        Optional<String> mediaType = Optional.of(content.name());
        TypeRef type = schemas.elementType(content.value().member("schema"));
        boolean isFile = type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.BINARY;
        return switch (isFile ? Format.BINARY : MediaTypes.format(content.name())) {
            case JSON -> new Result(ResultKind.JSON, Optional.of(type), mediaType);
            case TEXT -> new Result(ResultKind.TEXT, Optional.empty(), mediaType);
            case FORM, MULTIPART, BINARY -> new Result(ResultKind.BINARY, Optional.empty(), mediaType);
        };
    }
}
