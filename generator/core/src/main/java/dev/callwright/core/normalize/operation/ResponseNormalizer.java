package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Operation.ErrorResponse;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.operation.BodyContents.Content;
import dev.callwright.core.normalize.schema.SchemaNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Normalizes the responses of operations. */
final class ResponseNormalizer {
    private static final Result NO_BODY = new Result(ResultKind.NONE, Optional.empty(), Optional.empty());
    private static final String NOT_MODIFIED = "304";

    private final DocumentContext document;
    private final SchemaNormalizer schemas;
    private final BodyContents contents;
    private final StreamNormalizer streams;

    ResponseNormalizer(DocumentContext document, SchemaNormalizer schemas) {
        this.document = document;
        this.schemas = schemas;
        this.contents = new BodyContents(document);
        this.streams = new StreamNormalizer(document, schemas);
    }

    /** A response with the content that is read, if it has a body. */
    private record Success(String status, DocumentNode response, Optional<Content> content) {}

    /** The result: the bodies of the successful responses. The first one with a schema decides about their kind. */
    Result result(DocumentNode operation) {
        // The response to HEAD has the headers of a body that does not come (RFC 9110, 9.3.2).
        List<Success> successes = operation.pointer().endsWith("/head") ? List.of() : successes(operation);
        Optional<Success> main = successes.stream()
                .filter(success -> success.content().filter(contents::hasSchema).isPresent())
                .findFirst()
                .or(() -> successes.stream()
                        .filter(success -> success.content().isPresent())
                        .findFirst());
        Result result =
                main.map(success -> result(operation, success, successes)).orElse(NO_BODY);
        return streams.declared(operation, result);
    }

    /** The descriptions of the responses by status, in the document's order. */
    Map<String, String> descriptions(DocumentNode operation) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (DocumentNode.Member response : operation.member("responses").members()) {
            if (!response.name().startsWith("x-")) {
                String status = response.name().toLowerCase(Locale.ROOT).equals("default")
                        ? "default"
                        : response.name().toUpperCase(Locale.ROOT);
                descriptions.put(status, document.resolve(response.value()).text("description"));
            }
        }
        return descriptions;
    }

    private List<Success> successes(DocumentNode operation) {
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
        return successes.stream()
                .map(response -> {
                    DocumentNode resolved = document.resolve(response.value());
                    return new Success(
                            response.name().toUpperCase(Locale.ROOT), resolved, contents.preferred(resolved));
                })
                .toList();
    }

    private Result result(DocumentNode operation, Success main, List<Success> successes) {
        Result result = content(main);
        StatusUnion answers = new StatusUnion(schemas, operation, result);
        answers.add(main.status(), result);
        for (Success other : successes) {
            if (other.content().isEmpty()) {
                answers.addBodiless(other.status());
            } else if (!other.equals(main)) {
                addOther(answers, result, other);
            }
        }
        if (operation.member("responses").has(NOT_MODIFIED)) {
            answers.addBodiless(NOT_MODIFIED);
        }
        return answers.result();
    }

    private void addOther(StatusUnion answers, Result main, Success other) {
        Content content = other.content().orElseThrow();
        if (!contents.hasSchema(content)) {
            boolean alike = kind(content) == main.kind();
            if (!alike
                    || main.type()
                            .filter(type -> !(type instanceof TypeRef.Any))
                            .isPresent()) {
                document.warn(
                        other.response(),
                        "the response " + other.status() + " has no schema; it is read like the one that has");
            }
            return;
        }
        Result result = content(other);
        boolean isSame = result.kind() == main.kind()
                && (main.kind() == ResultKind.JSON || result.type().equals(main.type()));
        if (isSame) {
            answers.add(other.status(), result);
        } else {
            document.warn(
                    other.response(),
                    "the response " + other.status() + " (" + content.mediaType() + ") is of another kind than "
                            + main.mediaType().orElse("") + "; it is read like that one");
        }
    }

    private static ResultKind kind(Content content) {
        return MediaTypes.stream(content.mediaType()).orElseGet(() -> switch (content.format()) {
            case JSON -> ResultKind.JSON;
            case TEXT -> ResultKind.TEXT;
            case FORM, MULTIPART, BINARY -> ResultKind.BINARY;
        });
    }

    private Result content(Success success) {
        Content content = success.content().orElseThrow();
        List<String> lost = contents.lost(success.response(), content);
        if (!lost.isEmpty()) {
            document.warn(
                    success.response(),
                    "the response also has " + String.join(", ", lost) + " with another schema, but "
                            + content.mediaType() + " is requested; remove that with an overlay to get the other");
        }
        ResultKind kind = kind(content);
        if (kind.isStream()) {
            return streams.result(kind, content);
        }
        TypeRef type = schemas.elementType(content.schema());
        boolean isFile = type instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.BINARY;
        Optional<String> mediaType = Optional.of(content.mediaType());
        if (kind == ResultKind.JSON && !isFile) {
            return new Result(kind, Optional.of(type), mediaType);
        }
        if (!isFile) {
            warnOfPlain(content, type);
        }
        return new Result(isFile ? ResultKind.BINARY : kind, Optional.empty(), mediaType);
    }

    private void warnOfPlain(Content content, TypeRef type) {
        if (!schemas.isSingle(type)) {
            document.warn(
                    content.node(),
                    "the result is " + (content.format() == Format.TEXT ? "a text" : "a file") + ", because "
                            + content.mediaType() + " cannot be read as its schema says; add application/json with the"
                            + " schema if the API sends it");
        }
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
                        contents.preferred(document.resolve(response.value())).flatMap(this::jsonType)))
                .filter(error -> error.type().isPresent())
                .toList();
    }

    private static boolean isError(String status, boolean succeeds) {
        return status.startsWith("4") || status.startsWith("5") || (succeeds && status.equals("default"));
    }

    private static int breadth(String status) {
        return status.equals("default") ? 2 : status.toUpperCase(Locale.ROOT).endsWith("XX") ? 1 : 0;
    }

    private Optional<TypeRef> jsonType(Content content) {
        return content.format() == Format.JSON ? Optional.of(schemas.elementType(content.schema())) : Optional.empty();
    }
}
