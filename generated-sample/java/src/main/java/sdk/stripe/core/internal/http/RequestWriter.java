package sdk.stripe.core.internal.http;

import sdk.stripe.core.Credential;
import sdk.stripe.core.Headers;
import sdk.stripe.core.HttpBody;
import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.HttpRequest.ResponseHandling;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.internal.form.ContentTypes;
import sdk.stripe.core.internal.form.CookieText;
import sdk.stripe.core.internal.form.Escape;
import sdk.stripe.core.internal.form.PairWriter;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PathWriter;
import sdk.stripe.core.internal.json.ScalarText;
import sdk.stripe.core.internal.object.Member;
import sdk.stripe.core.internal.object.Member.Place;
import sdk.stripe.core.internal.object.MemberTable;
import sdk.stripe.core.internal.object.MemberValues;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the request of one call. */
final class RequestWriter implements CredentialTarget {
    private final ClientConfig config;
    private final OperationDescriptor<?> operation;
    private final CallArguments arguments;
    private final RequestOptions options;
    private final PairWriter queries = new PairWriter(Escape.QUERY);
    private final PairWriter cookies = new PairWriter(Escape.COOKIE);
    private final PairWriter secrets = new PairWriter(Escape.QUERY);
    private String querystring = "";
    private final Headers.Builder headers = Headers.builder();
    private Optional<ClientCredentials> clientCredentials = Optional.empty();

    RequestWriter(ClientConfig config, OperationDescriptor<?> operation, CallArguments arguments) {
        this.config = config;
        this.operation = operation;
        this.arguments = arguments;
        this.options = arguments.options();
    }

    /** The credentials for the access token that the written request still needs. */
    Optional<ClientCredentials> clientCredentials() {
        return headers.contains("Authorization") ? Optional.empty() : clientCredentials;
    }

    /** The request. */
    HttpRequest request() {
        MemberValues params = arguments.params();
        headers.set("Accept", operation.result().accept())
                .setAll(config.constantHeaders())
                .setAll(operation.headers())
                .setAll(config.headers());
        if (params != null) {
            parameters(params);
        }
        credentials();
        queries(config.queries());
        queries(options.queries());
        Optional<HttpBody> body = arguments.body().or(() -> new BodyWriter(operation, params).body());
        if (body.isPresent()) {
            headers.set("Content-Type", body.get().contentType());
        }
        if (!cookies.pairs().isEmpty()) {
            Optional<String> ofClient = config.headers().first("Cookie");
            headers.set("Cookie", (ofClient.isPresent() ? ofClient.get() + "; " : "") + cookies.joined("; "));
        }
        headers.setAll(options.headers());
        idempotencyKey();
        return new HttpRequest(
                operation.method(),
                arguments.link().isPresent() ? link(arguments.link().get()) : uri(),
                headers.build(),
                body,
                new ResponseHandling(
                        options.timeout().orElse(config.timeout()),
                        operation.result().mode(),
                        options.limits().orElse(config.limits())));
    }

    // One key for all attempts of the call, even if there is only one: proxies retry requests, too.
    private void idempotencyKey() {
        String header = config.idempotencyHeader();
        if (options.idempotencyKey().isPresent()) {
            set("idempotency key", header, options.idempotencyKey().get());
        } else if (config.idempotencyMethods().contains(operation.method()) && !headers.contains(header)) {
            headers.set(header, UUID.randomUUID().toString());
        }
    }

    private void queries(List<Map.Entry<String, String>> pairs) {
        pairs.forEach(query -> queries.text(query.getKey(), query.getValue()));
    }

    // The URL has the parameters already, but mostly not the API key of the query.
    private URI link(URI link) {
        String query = link.getRawQuery() == null ? "" : link.getRawQuery();
        secrets.pairs().removeIf(pair -> ("&" + query).contains("&" + pair.name() + "="));
        return URI.create(withQuery(link.toString(), secrets.joined("&")));
    }

    private URI baseUrl() {
        return config.baseUrl(operation, options);
    }

    private URI uri() {
        queries.take(secrets);
        String path = PathExpansion.expand(operation, arguments.path());
        String url = withQuery(ServerUrls.start(baseUrl()) + path, querystring);
        return URI.create(withQuery(url, queries.joined("&")));
    }

    private static String withQuery(String url, String query) {
        String mark = query.isEmpty() ? "" : url.contains("?") ? "&" : "?";
        return url + mark + query;
    }

    private void parameters(MemberValues values) {
        MemberTable table = values.table();
        for (int index = 0; index < table.size(); index++) {
            Object slot = values.slot(index);
            if (slot != null) {
                parameter(table.get(index), slot);
            }
        }
        if (operation.bodyFormat().isEmpty() || table.wholeBody() >= 0) {
            values.additional().forEach((name, value) -> queries.value(name, value, ParameterStyle.DEEP_OBJECT));
        }
    }

    private void parameter(Member member, Object slot) {
        if (member.place() == Place.BODY || member.place() == Place.WHOLE_BODY) {
            return;
        }
        BodyMember value = new BodyMember(member.wireName(), member.codec(), slot, member.writing());
        switch (member.place()) {
            case HEADER -> header(member, value.tree());
            case COOKIE -> cookie(member, value.tree());
            case QUERYSTRING -> querystring = querystring(value);
            default -> {
                Escape escape = member.writing().allowsReserved() ? Escape.QUERY_RESERVED : Escape.QUERY;
                queries.take(pairs(member, value.tree(), escape));
            }
        }
    }

    private static PairWriter pairs(Member member, JsonValue value, Escape escape) {
        PairWriter pairs = new PairWriter(escape);
        pairs.value(member.wireName(), value, member.style());
        return pairs;
    }

    private static String querystring(BodyMember value) {
        String mediaType = value.writing().contentType().orElse("");
        if (ContentTypes.essence(mediaType).equals(FormWriter.MEDIA_TYPE)) {
            return FormWriter.text(BodyMember.ofWhole(value));
        }
        JsonValue tree = value.tree();
        return Escape.QUERY.apply(ContentTypes.isJson(mediaType) ? tree.toString() : ScalarText.of(tree));
    }

    private void cookie(Member member, JsonValue value) {
        switch (member.style()) {
            case COOKIE, COOKIE_EXPLODE, TEXT -> {
                PairWriter plain = pairs(member, value, Escape.NONE);
                plain.pairs().forEach(CookieText::checked);
                cookies.take(plain);
            }
            default ->
                cookies.take(pairs(
                        member, value, member.writing().allowsReserved() ? Escape.COOKIE_RESERVED : Escape.QUERY));
        }
    }

    // An empty array or object is nothing (RFC 6570, 2.3), unless it is JSON.
    private void header(Member member, JsonValue value) {
        boolean empty = (value.kind() == JsonKind.ARRAY && value.asList().isEmpty())
                || (value.kind() == JsonKind.OBJECT && value.asMap().isEmpty());
        boolean json = member.style() == ParameterStyle.JSON;
        if (value.isNull() && !json) {
            throw new IllegalArgumentException("the parameter " + member.wireName() + " of " + operation.id()
                    + " is null; a header has no text for it");
        }
        if (empty && !json) {
            return;
        }
        String text = PathWriter.header(value, member.style());
        if (!text.equals(text.strip())) {
            throw new IllegalArgumentException("the parameter " + member.wireName() + " of " + operation.id()
                    + " has space at its ends, which would not arrive");
        }
        set("parameter " + member.wireName(), member.wireName(), text);
    }

    private void set(String subject, String header, String value) {
        try {
            headers.set(header, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the " + subject + " of " + operation.id() + " cannot be sent: " + e.getMessage(), e);
        }
    }

    // The first alternative whose schemes all have credentials; anonymous only if there is none.
    private void credentials() {
        List<List<String>> alternatives = operation.security();
        Map<String, Credential> given = options.credentials(config.credentials());
        for (List<String> schemes : alternatives) {
            if (!schemes.isEmpty() && given.keySet().containsAll(schemes)) {
                for (String scheme : schemes) {
                    config.rules()
                            .placed(scheme, Objects.requireNonNull(given.get(scheme)))
                            .addTo(this);
                }
                return;
            }
        }
        // What is called instead of the server, such as a gateway, may add the credentials.
        boolean anonymous =
                alternatives.isEmpty() || alternatives.contains(List.of()) || !config.isServer(baseUrl(), operation);
        boolean byCaller = headers.contains("Authorization")
                || options.headers().first("Authorization").isPresent();
        if (!anonymous && !byCaller) {
            throw new IllegalStateException(operation.id() + " needs a credential for " + each(alternatives, "%s")
                    + ", but the client has none; set " + each(alternatives, "credential(\"%s\", ...)"));
        }
    }

    private static String each(List<List<String>> alternatives, String format) {
        return alternatives.stream()
                .map(schemes -> schemes.stream()
                        .map(scheme -> String.format(format, scheme))
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
    }

    // A header that the caller set stays.
    @Override
    public void header(String name, String value) {
        if (!headers.contains(name)) {
            set("credential", name, value);
        }
    }

    @Override
    public void query(String name, String value) {
        secrets.text(name, value);
    }

    @Override
    public void cookie(String name, String value) {
        cookies.text(name, value);
    }

    @Override
    public void accessToken(ClientCredentials credentials) {
        clientCredentials = Optional.of(credentials);
    }
}
