package sdk.stripe.core;

import sdk.stripe.core.internal.http.FreeRequest;
import sdk.stripe.core.internal.json.Codec;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A request that the SDK has no method for. It is immutable: each method returns another request.
 *
 * <pre>{@code
 * ApiRequest<JsonValue> request = ApiRequest.post("/v1/things/{id}/merge", "th_1").form("into", "th_2");
 * JsonValue merged = client.request(request).value();
 * }</pre>
 *
 * @param <T> the type of the result
 */
public final class ApiRequest<T> {
    private static final String JSON = "application/json";

    private final FreeRequest<T> description;

    private ApiRequest(FreeRequest<T> description) {
        this.description = description;
    }

    /**
     * A request that returns JSON.
     *
     * @param method the HTTP method
     * @param path the path below the base URL of the client; it starts with a slash and has no query
     * @param values the values of the placeholders in the path, such as <code>{id}</code>, in their order; they are
     * encoded
     * @throws IllegalArgumentException if it is no path, or the values are not as many as the placeholders
     */
    public static ApiRequest<JsonValue> of(String method, String path, Object... values) {
        return new ApiRequest<>(FreeRequest.of(method, path, values));
    }

    /** A request with the method GET that returns JSON; see {@link #of}. */
    public static ApiRequest<JsonValue> get(String path, Object... values) {
        return of("GET", path, values);
    }

    /** A request with the method POST that returns JSON; see {@link #of}. */
    public static ApiRequest<JsonValue> post(String path, Object... values) {
        return of("POST", path, values);
    }

    /** A request with the method PUT that returns JSON; see {@link #of}. */
    public static ApiRequest<JsonValue> put(String path, Object... values) {
        return of("PUT", path, values);
    }

    /** A request with the method PATCH that returns JSON; see {@link #of}. */
    public static ApiRequest<JsonValue> patch(String path, Object... values) {
        return of("PATCH", path, values);
    }

    /** A request with the method DELETE that returns JSON; see {@link #of}. */
    public static ApiRequest<JsonValue> delete(String path, Object... values) {
        return of("DELETE", path, values);
    }

    /** The request with another query parameter. */
    public ApiRequest<T> query(String name, String value) {
        return new ApiRequest<>(description.withQuery(name, value));
    }

    /** The request with a JSON body. */
    public ApiRequest<T> json(JsonValue body) {
        return body(HttpBody.of(JSON, body.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The request with a JSON body as text, such as {@code order.toJson()}; an exception if it is no JSON. */
    public ApiRequest<T> json(String body) {
        JsonValue.parse(body);
        return body(HttpBody.of(JSON, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** The request with another field in its form, which is the body. */
    public ApiRequest<T> form(String name, String value) {
        return new ApiRequest<>(description.withFormField(name, value));
    }

    /** The request with this body. */
    public ApiRequest<T> body(HttpBody body) {
        return new ApiRequest<>(description.withBody(body));
    }

    /** The request with these options, in place of any that it had. */
    public ApiRequest<T> options(Consumer<RequestOptions.Builder> options) {
        return new ApiRequest<>(description.withOptions(options));
    }

    /** The request whose result is of a type of the SDK: {@code returning(Customer.TYPE)}. */
    @SuppressWarnings("exports") // the types of the SDK implement it
    public <R> ApiRequest<R> returning(Codec<R> type) {
        return new ApiRequest<>(description.returning(operation -> operation.returns(type)));
    }

    /** The request whose result is the body as it arrives, of any media type; close it. */
    public ApiRequest<BinaryResponse> returningBytes() {
        return new ApiRequest<>(description.returning(operation -> operation.returnsBinary("*/*")));
    }

    /** What the runtime sends. */
    @SuppressWarnings("exports") // only the runtime sends
    public FreeRequest<T> description() {
        return description;
    }

    /** The method and the path, without values, which may be secret. */
    @Override
    public String toString() {
        return "ApiRequest[" + description.name() + "]";
    }
}
