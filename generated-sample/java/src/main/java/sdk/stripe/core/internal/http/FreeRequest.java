package sdk.stripe.core.internal.http;

import sdk.stripe.core.HttpBody;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.internal.form.Escape;
import sdk.stripe.core.internal.form.PairWriter;
import sdk.stripe.core.internal.json.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request without an operation of the API's description.
 *
 * @param method the HTTP method
 * @param path the path, with placeholders
 * @param values the values of the placeholders
 * @param content what the request has besides
 * @param result reads the response
 * @param <T> the type of the result
 */
public record FreeRequest<T>(
        String method,
        String path,
        List<String> values,
        Content content,
        Function<OperationDescriptor.Builder, OperationDescriptor<T>> result) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]+)}");
    private static final Pattern METHOD = Pattern.compile("[A-Z][A-Z-]*");

    public FreeRequest {
        values = List.copyOf(values);
    }

    /**
     * What a request has besides its path.
     *
     * @param queries the query parameters
     * @param fields the fields of the form
     * @param body the body that is no form
     * @param options the options of the call
     */
    record Content(
            List<Map.Entry<String, String>> queries,
            List<Map.Entry<String, String>> fields,
            Optional<HttpBody> body,
            Consumer<RequestOptions.Builder> options) {
        static final Content NONE = new Content(List.of(), List.of(), Optional.empty(), RequestOptions.none());

        Content {
            queries = List.copyOf(queries);
            fields = List.copyOf(fields);
        }
    }

    /** A request that returns JSON, or JSON null where the response has no body. */
    public static FreeRequest<JsonValue> of(String method, String path, Object... values) {
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException("not an HTTP method in capital letters: " + method);
        }
        // Anything else could lead to another host, with the credentials of this one.
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("a request needs a path that starts with one slash, not a URL;"
                    + " baseUrl(...) of the client or of options sets the host");
        }
        if (path.contains("?") || path.contains("#")) {
            throw new IllegalArgumentException("the path of a request has no query or fragment; use query(...)");
        }
        List<String> names = names(path);
        if (names.size() != values.length || new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("the path " + path + " has the placeholders " + names
                    + ", which need a name of their own and a value each, but there are " + values.length + " values");
        }
        List<String> texts = Arrays.stream(values)
                .map(value -> Objects.requireNonNull(value, "a value of the path is null")
                        .toString())
                .toList();
        return new FreeRequest<>(method, path, texts, Content.NONE, OperationDescriptor.Builder::returnsAnything);
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        Matcher placeholders = PLACEHOLDER.matcher(path);
        while (placeholders.find()) {
            names.add(placeholders.group(1));
        }
        return names;
    }

    /** The name of the request in messages and for listeners. */
    public String name() {
        return method + " " + path;
    }

    /** The request with another query parameter. */
    public FreeRequest<T> withQuery(String name, String value) {
        return with(new Content(and(content.queries, name, value), content.fields, content.body, content.options));
    }

    /** The request with another field in its form. */
    public FreeRequest<T> withFormField(String name, String value) {
        return with(new Content(content.queries, and(content.fields, name, value), Optional.empty(), content.options));
    }

    /** The request with a body, in place of a form. */
    public FreeRequest<T> withBody(HttpBody body) {
        return with(new Content(content.queries, List.of(), Optional.of(body), content.options));
    }

    /** The request with these options. */
    public FreeRequest<T> withOptions(Consumer<RequestOptions.Builder> options) {
        return with(
                new Content(content.queries, content.fields, content.body, Objects.requireNonNull(options, "options")));
    }

    /** The request with another result. */
    public <R> FreeRequest<R> returning(Function<OperationDescriptor.Builder, OperationDescriptor<R>> other) {
        return new FreeRequest<>(method, path, values, content, other);
    }

    private FreeRequest<T> with(Content other) {
        return new FreeRequest<>(method, path, values, other, result);
    }

    private static List<Map.Entry<String, String>> and(
            List<Map.Entry<String, String>> pairs, String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(pairs);
        more.add(Map.entry(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, name)));
        return more;
    }

    /** The call, with the credentials that most operations of the API are sent with, or else any that there is. */
    public Exchange<T> exchange(Caller caller) {
        OperationDescriptor.Builder operation = OperationDescriptor.of(method, name(), path);
        names(path).forEach(name -> operation.pathParameter(name, Codecs.STRING));
        RequestOptions.Builder options = RequestOptions.builder();
        content.queries.forEach(query -> options.query(query.getKey(), query.getValue()));
        content.options.accept(options);
        CallArguments arguments = new CallArguments(List.copyOf(values), null, options.build());
        ClientConfig config = caller.config();
        config.rules().security().forEach(schemes -> operation.security(schemes.toArray(String[]::new)));
        arguments.options().credentials(config.credentials()).keySet().forEach(operation::security);
        // What the request needs is not known, so a missing credential is for the API to report.
        operation.security();
        return caller.exchange(
                result.apply(operation), body().map(arguments::sending).orElse(arguments));
    }

    private Optional<HttpBody> body() {
        if (content.fields.isEmpty()) {
            return content.body;
        }
        PairWriter form = new PairWriter(Escape.FORM);
        content.fields.forEach(field -> form.text(field.getKey(), field.getValue()));
        return Optional.of(HttpBody.of(FormWriter.MEDIA_TYPE, form.joined("&").getBytes(StandardCharsets.US_ASCII)));
    }
}
