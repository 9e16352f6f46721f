package dev.callwright.core.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One operation (OpenAPI, Operation Object).
 *
 * @param id the operationId as written, or one derived from method and path
 * @param method the HTTP method in upper case
 * @param path the path template, such as {@code /v1/customers/{customer}}
 * @param resource the path of the resource it belongs to
 * @param action what it does there, such as {@code redact} or {@code list}, in the document's spelling
 * @param inputs everything a caller can give, path parameters first in the order of the path template, then required
 *     ones, then the rest in document order
 * @param body how the {@link Input.Location#BODY} or {@link Input.Location#WHOLE_BODY} inputs travel; empty: no body
 * @param result what a successful call returns
 * @param errors what failed calls carry, the most specific status first
 * @param security the requirements, one of which must be met; empty: anonymous
 * @param docs summary and description
 * @param deprecated whether the document discourages its use
 * @param pointer the JSON pointer of the operation in the document
 * @param pagination how to get to the next page of a list; empty: the result is no page
 */
public record Operation(
        String id,
        String method,
        String path,
        List<String> resource,
        String action,
        List<Input> inputs,
        Optional<Body> body,
        Result result,
        List<ErrorResponse> errors,
        List<SecurityRequirement> security,
        Docs docs,
        boolean deprecated,
        String pointer,
        Optional<Pagination> pagination) {

    /** An operation whose result is no page. */
    public Operation(
            String id,
            String method,
            String path,
            List<String> resource,
            String action,
            List<Input> inputs,
            Optional<Body> body,
            Result result,
            List<ErrorResponse> errors,
            List<SecurityRequirement> security,
            Docs docs,
            boolean deprecated,
            String pointer) {
        this(
                id,
                method,
                path,
                resource,
                action,
                inputs,
                body,
                result,
                errors,
                security,
                docs,
                deprecated,
                pointer,
                Optional.empty());
    }

    public Operation {
        resource = List.copyOf(resource);
        inputs = List.copyOf(inputs);
        errors = List.copyOf(errors);
        security = List.copyOf(security);
    }

    /** Whether anybody can try it, for it needs no arguments and is not discouraged. */
    public boolean isExample() {
        return !deprecated
                && inputs.stream()
                        .noneMatch(input -> input.value().required() || input.location() == Input.Location.PATH);
    }

    /** The types of what is sent. */
    public Stream<TypeRef> inputTypes() {
        return inputs.stream().map(input -> input.value().type());
    }

    /** The types of what failed calls carry. */
    public Stream<TypeRef> errorTypes() {
        return errors.stream().flatMap(error -> error.type().stream());
    }

    /** The types of what can come back. */
    public Stream<TypeRef> outputTypes() {
        return Stream.concat(result.type().stream(), errorTypes());
    }

    /** The types of what is sent and of what can come back. */
    public Stream<TypeRef> types() {
        return Stream.concat(inputTypes(), outputTypes());
    }

    /** The same operation with every use of a type in it replaced. */
    public Operation mapTypes(UnaryOperator<TypeRef> replacement) {
        return new Operation(
                id,
                method,
                path,
                resource,
                action,
                inputs.stream()
                        .map(input -> input.withValue(input.value()
                                .withType(replacement.apply(input.value().type()))))
                        .toList(),
                body,
                new Result(result.kind(), result.type().map(replacement), result.mediaType(), result.lastEvent()),
                errors.stream()
                        .map(error ->
                                new ErrorResponse(error.status(), error.type().map(replacement)))
                        .toList(),
                security,
                docs,
                deprecated,
                pointer,
                pagination.map(pages -> pages.mapTypes(replacement)));
    }

    /** The same operation, paged so. */
    public Operation withPagination(Optional<Pagination> pages) {
        return new Operation(
                id,
                method,
                path,
                resource,
                action,
                inputs,
                body,
                result,
                errors,
                security,
                docs,
                deprecated,
                pointer,
                pages);
    }

    /**
     * The body that is sent: documents say that a GET has an empty form body, which servers need not accept (RFC 9110,
     * 9.3.1).
     */
    public Optional<Body> sentBody() {
        boolean safe = method.equals("GET") || method.equals("HEAD");
        boolean carriesInput = inputs.stream()
                .map(Input::location)
                .anyMatch(location -> location == Input.Location.BODY || location == Input.Location.WHOLE_BODY);
        return body.filter(each -> carriesInput || (each.required() && !safe));
    }

    /** The path parameters in the order of the path template; they are positional arguments. */
    public List<Input> pathInputs() {
        return inputs.stream()
                .filter(input -> input.location() == Input.Location.PATH)
                .toList();
    }

    /** How many places the path parameters take among the arguments of a Java method, where a 64-bit number takes two. */
    public int pathSlots() {
        int slots = 0;
        for (Input input : pathInputs()) {
            boolean wide = input.value().type() instanceof TypeRef.Scalar scalar
                    && (scalar.kind() == ScalarKind.INT64 || scalar.kind() == ScalarKind.DOUBLE);
            slots += wide ? 2 : 1;
        }
        return slots;
    }

    /** Every input that is not a path parameter; they are members of the params object. */
    public List<Input> paramsInputs() {
        return inputs.stream()
                .filter(input -> input.location() != Input.Location.PATH)
                .toList();
    }

    /**
     * The request body's shape.
     *
     * @param mediaType the media type that is sent, as the document writes it
     * @param format how the inputs are written
     * @param required whether a body is sent even when no input is given
     */
    public record Body(String mediaType, Format format, boolean required) {}

    /** How a body is written. */
    public enum Format {
        JSON,
        /** {@code application/x-www-form-urlencoded}. */
        FORM,
        MULTIPART,
        TEXT,
        BINARY
    }

    /**
     * What a successful call returns.
     *
     * @param kind how the response body is read
     * @param type the type of the body for {@link ResultKind#JSON}, of each item for streams; empty for the others
     * @param mediaType what is asked for in {@code Accept}; empty when there is no body
     * @param lastEvent the text of an item that says the stream is over, and is no value
     */
    public record Result(
            ResultKind kind, Optional<TypeRef> type, Optional<String> mediaType, Optional<String> lastEvent) {
        /** A result in which no text ends a stream. */
        public Result(ResultKind kind, Optional<TypeRef> type, Optional<String> mediaType) {
            this(kind, type, mediaType, Optional.empty());
        }
    }

    /** How a response body is read. */
    public enum ResultKind {
        JSON,
        TEXT,
        BINARY,
        /** A stream of server-sent events; the data of each is an item. */
        EVENTS,
        /** A stream of lines of JSON; each is an item. */
        LINES,
        NONE;

        /** Whether items arrive one after the other. */
        public boolean isStream() {
            return this == EVENTS || this == LINES;
        }
    }

    /**
     * The body of a failed call.
     *
     * @param status a status such as {@code 404}, a range such as {@code 4XX}, or {@code default}
     * @param type the JSON body's type; empty: unknown
     */
    public record ErrorResponse(String status, Optional<TypeRef> type) {}
}
