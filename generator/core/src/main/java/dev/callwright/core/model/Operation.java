package dev.callwright.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One operation (OpenAPI, Operation Object).
 *
 * @param id the operationId as written, or one derived from method and path
 * @param resource the path of the resource it belongs to
 * @param action its name in the resource, such as {@code redact} or {@code list}, in the document's spelling
 * @param request the request
 * @param response the responses
 * @param docs summary and description
 * @param deprecated whether the document marks it as deprecated
 * @param pointer the JSON pointer of the operation in the document
 * @param tags its tags, in the document's order
 * @param replacement the id of the operation that replaces a deprecated one, if the document says it
 */
public record Operation(
        String id,
        List<String> resource,
        String action,
        Request request,
        Response response,
        Docs docs,
        boolean deprecated,
        String pointer,
        List<String> tags,
        Optional<String> replacement) {
    private static final Set<String> METHODS_WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS", "TRACE");

    public Operation {
        resource = List.copyOf(resource);
        tags = List.copyOf(tags);
    }

    /** An operation without tags. */
    public Operation(
            String id,
            List<String> resource,
            String action,
            Request request,
            Response response,
            Docs docs,
            boolean deprecated,
            String pointer) {
        this(id, resource, action, request, response, docs, deprecated, pointer, List.of(), Optional.empty());
    }

    /** The HTTP method in upper case. */
    public String method() {
        return request.method();
    }

    /** The path template, such as {@code /v1/customers/{customer}}. */
    public String path() {
        return request.path();
    }

    /** The arguments: path parameters in the order of the path template, then required ones, then optional ones. */
    public List<Input> inputs() {
        return request.inputs();
    }

    /** The format of the request body; empty: the operation has no body. */
    public Optional<Body> body() {
        return request.body();
    }

    /** Alternative security requirements; empty: the operation is anonymous. */
    public List<SecurityRequirement> security() {
        return request.security();
    }

    /** The result of a successful call. */
    public Result result() {
        return response.result();
    }

    /** The bodies of error responses, the most specific status first. */
    public List<ErrorResponse> errors() {
        return response.errors();
    }

    /** How to request the next page; empty: the operation is not paginated. */
    public Optional<Pagination> pagination() {
        return response.pagination();
    }

    /** Whether it suits an example: it requires no arguments and is not deprecated. */
    public boolean isExample() {
        return !deprecated
                && inputs().stream()
                        .noneMatch(input -> input.value().required() || input.location() == Input.Location.PATH);
    }

    /** The types of the inputs. */
    public Stream<TypeRef> inputTypes() {
        return inputs().stream().map(input -> input.value().type());
    }

    /** The types of the bodies of error responses. */
    public Stream<TypeRef> errorTypes() {
        return errors().stream().flatMap(error -> error.type().stream());
    }

    /** The types of the bodies of all responses. */
    public Stream<TypeRef> outputTypes() {
        return Stream.of(result().type().stream(), result().statuses().types().values().stream(), errorTypes())
                .flatMap(Function.identity());
    }

    /** The types of inputs and responses. */
    public Stream<TypeRef> types() {
        return Stream.concat(inputTypes(), outputTypes());
    }

    /** A copy in which every type reference is replaced. */
    public Operation mapTypes(UnaryOperator<TypeRef> replacement) {
        return withRequest(request.withInputs(inputs().stream()
                        .map(input -> input.mapType(replacement))
                        .toList()))
                .withResponse(response.mapTypes(replacement));
    }

    /** A copy with this request. */
    public Operation withRequest(Request other) {
        return new Operation(id, resource, action, other, response, docs, deprecated, pointer, tags, replacement);
    }

    /** A copy with these responses. */
    public Operation withResponse(Response other) {
        return new Operation(id, resource, action, request, other, docs, deprecated, pointer, tags, replacement);
    }

    /** A copy with this pagination; a page is the result of its main status. */
    public Operation withPagination(Optional<Pagination> pagination) {
        Result page = pagination.isPresent() ? result().main() : result();
        return withResponse(new Response(page, errors(), pagination, response.descriptions()));
    }

    /**
     * The body that is sent, required if it is sent without inputs too. Some documents declare an empty form body for GET,
     * which servers need not accept (RFC 9110, 9.3.1); for methods with a body a form without members is an empty form,
     * because servers choose how to read a body by its media type.
     */
    public Optional<Body> sentBody() {
        boolean carriesInput = inputs().stream().map(Input::location).anyMatch(Input.Location::isInBody);
        boolean safe = method().equals("GET") || method().equals("HEAD");
        return body().map(each ->
                        isEmptyForm(each) ? new Body(each.mediaType(), each.format(), true, each.declared()) : each)
                .filter(each -> carriesInput || (each.required() && !safe));
    }

    private boolean isEmptyForm(Body body) {
        return body.format() == Format.FORM && !METHODS_WITHOUT_BODY.contains(method());
    }

    /** The path parameters in the order of the path template; they are positional arguments. */
    public List<Input> pathInputs() {
        return inputs().stream()
                .filter(input -> input.location() == Input.Location.PATH)
                .toList();
    }

    /** The number of argument slots of the path parameters in a Java method, where 64-bit numbers take two. */
    public int pathSlots() {
        int slots = 0;
        for (Input input : pathInputs()) {
            boolean wide = input.value().type() instanceof TypeRef.Scalar scalar
                    && (scalar.kind() == ScalarKind.INT64 || scalar.kind() == ScalarKind.DOUBLE);
            slots += wide ? 2 : 1;
        }
        return slots;
    }

    /** Whether an input is the number of a page or of its first item, with which the SDKs count. */
    public boolean isCounter(Input input) {
        return pagination()
                .flatMap(Pagination::counter)
                .filter(input.wireName()::equals)
                .isPresent();
    }

    /** The inputs other than path parameters, which are members of the params object. */
    public List<Input> paramsInputs() {
        return inputs().stream()
                .filter(input -> input.location() != Input.Location.PATH)
                .toList();
    }

    /**
     * The request of an operation.
     *
     * @param method the HTTP method in upper case
     * @param path the path template
     * @param inputs the arguments, path parameters first in the order of the path template, then required ones, then
     *     optional ones in document order
     * @param body the format of the {@link Input.Location#BODY} or {@link Input.Location#WHOLE_BODY} inputs; empty: no body
     * @param security alternative security requirements; empty: anonymous
     * @param servers the operation's own servers; empty: those of the API
     * @param headers the values of headers that every request of the operation has, beside those of the API
     * @param isIrreversible whether what a call does cannot be undone
     */
    public record Request(
            String method,
            String path,
            List<Input> inputs,
            Optional<Body> body,
            List<SecurityRequirement> security,
            Optional<OperationServers> servers,
            Map<String, String> headers,
            boolean isIrreversible) {
        public Request {
            inputs = List.copyOf(inputs);
            security = List.copyOf(security);
            headers = Ordered.copyOf(headers);
        }

        /** A request to the API's servers. */
        public Request(
                String method,
                String path,
                List<Input> inputs,
                Optional<Body> body,
                List<SecurityRequirement> security) {
            this(method, path, inputs, body, security, Optional.empty(), Map.of(), false);
        }

        /** A copy with these inputs. */
        public Request withInputs(List<Input> replacement) {
            return new Request(method, path, replacement, body, security, servers, headers, isIrreversible);
        }

        /** A copy with these servers. */
        public Request withServers(Optional<OperationServers> replacement) {
            return new Request(method, path, inputs, body, security, replacement, headers, isIrreversible);
        }

        /** A copy with these security requirements. */
        public Request withSecurity(List<SecurityRequirement> replacement) {
            return new Request(method, path, inputs, body, replacement, servers, headers, isIrreversible);
        }
    }

    /**
     * The responses of an operation.
     *
     * @param result the result of a successful call
     * @param errors the bodies of error responses, the most specific status first
     * @param pagination how to request the next page; empty: not paginated
     * @param descriptions the descriptions of the declared responses by status, such as {@code 200} or {@code default}
     */
    public record Response(
            Result result,
            List<ErrorResponse> errors,
            Optional<Pagination> pagination,
            Map<String, String> descriptions) {
        public Response {
            errors = List.copyOf(errors);
            descriptions = Ordered.copyOf(descriptions);
        }

        /** Responses without descriptions. */
        public Response(Result result, List<ErrorResponse> errors, Optional<Pagination> pagination) {
            this(result, errors, pagination, Map.of());
        }

        /** The declared statuses of successful calls; {@code default} if no other is declared. */
        public List<String> successes() {
            boolean isOnly = descriptions.size() == 1;
            return descriptions.keySet().stream()
                    .filter(status -> status.startsWith("2") || (isOnly && status.equals("default")))
                    .sorted()
                    .toList();
        }

        private Response mapTypes(UnaryOperator<TypeRef> replacement) {
            return new Response(
                    result.mapTypes(replacement),
                    errors.stream()
                            .map(error -> new ErrorResponse(
                                    error.status(), error.type().map(replacement)))
                            .toList(),
                    pagination.map(pages -> pages.mapTypes(replacement)),
                    descriptions);
        }
    }

    /**
     * The request body's shape.
     *
     * @param mediaType the media type, as written in the document
     * @param format the serialization of the inputs
     * @param required whether a body is sent even without inputs
     * @param declared all media types and ranges that the document declares, the one that is sent among them
     */
    public record Body(String mediaType, Format format, boolean required, List<String> declared) {
        public Body {
            declared = List.copyOf(declared);
        }

        /** A body with one media type. */
        public Body(String mediaType, Format format, boolean required) {
            this(mediaType, format, required, List.of(mediaType));
        }
    }

    /** The serialization of a body. */
    public enum Format {
        JSON,
        /** {@code application/x-www-form-urlencoded}. */
        FORM,
        MULTIPART,
        TEXT,
        BINARY
    }

    /**
     * The body of an error response.
     *
     * @param status a status such as {@code 404}, a range such as {@code 4XX}, or {@code default}
     * @param type the JSON body's type; empty: unknown
     */
    public record ErrorResponse(String status, Optional<TypeRef> type) {}
}
