package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.call.GatewayProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operation that can be called. Thread-safe. */
public final class GatewayOperation {
    private static final Set<String> READING = Set.of("GET", "HEAD", "QUERY", "OPTIONS");

    private final Operation operation;
    private final String name;
    private final URI server;
    private final ApiParts api;
    private final BiPredicate<GatewayOperation, EncodedRequest> isOwn;
    private final BodyTypes bodyTypes;
    // Read when it is asked for first.
    private volatile @Nullable String summary;
    private final Set<String> headers;
    private final Set<String> cookies;

    /**
     * An operation with its name and its server.
     *
     * @param operation the operation in the model
     * @param name its path in the TypeScript SDK
     * @param server the URL that its path is appended to
     */
    record Place(Operation operation, String name, URI server) {}

    /** @param isOwn whether a request calls this operation, and not another one whose path a value has made of it */
    GatewayOperation(Place place, ApiParts api, BiPredicate<GatewayOperation, EncodedRequest> isOwn) {
        this.operation = place.operation();
        this.name = place.name();
        this.server = place.server();
        this.api = api;
        this.isOwn = isOwn;
        this.bodyTypes = new BodyTypes(operation);
        this.headers = Set.copyOf(FreeHeaders.of(RequestEncoder.headers(operation, settings())));
        this.cookies = operation.inputs().stream()
                .filter(input -> input.location() == Location.COOKIE)
                .map(Input::wireName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The operation in the model. */
    public Operation operation() {
        return operation;
    }

    /** The name of its API. */
    public String provider() {
        return api.provider();
    }

    /** The operation id, as the document has it. */
    public String id() {
        return operation.id();
    }

    /** Its path in the TypeScript SDK, such as {@code identity.verificationSessions.redact}. */
    public String name() {
        return name;
    }

    /** Its summary, or else the beginning of its description, as one line of plain text; may be an empty string. */
    public String summary() {
        String known = summary;
        if (known == null) {
            String written = operation.docs().summary();
            known = api.texts().line(written.isBlank() ? operation.docs().description() : written);
            summary = known;
        }
        return known;
    }

    /** Its tags, in the document's order. */
    public List<String> tags() {
        return operation.tags();
    }

    /** Whether it only reads: its method is safe (RFC 9110, 9.2.1), or QUERY. */
    public boolean isReadOnly() {
        return READING.contains(operation.method());
    }

    /** Whether what it does cannot be undone. */
    public boolean isIrreversible() {
        return operation.request().isIrreversible();
    }

    /** The URL that its path is appended to. */
    public URI server() {
        return server;
    }

    /** The JSON Schema (2020-12) of its arguments, with descriptions in plain text; a new tree. */
    public ObjectNode schema() {
        return api.schema(operation);
    }

    /** Arguments that are enough for a call, with values of the document where it has some; a new tree. */
    public ObjectNode example() {
        return api.example(operation, Variant.MINIMAL);
    }

    /** What the operations of its API share. */
    ApiParts parts() {
        return api;
    }

    /** Whether a body with this {@code Content-Type} is one that the document declares. */
    public boolean acceptsBody(String contentType) {
        return bodyTypes.accept(contentType);
    }

    /**
     * The headers that a caller may set: those of the document and of its settings, and the idempotency key; in lower case.
     * Headers that control connections or carry credentials are never among them.
     */
    public Set<String> allowedHeaders() {
        return headers;
    }

    /** The headers that requests have by default and callers have not set: constants of the document, and an idempotency key. */
    public Map<String, String> missingHeaders(Set<String> lowerCaseNames) {
        Map<String, String> missing = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        settings().headers().constants().forEach(missing::put);
        operation.request().headers().forEach(missing::put);
        settings()
                .idempotency()
                .filter(keyed -> keyed.methods().contains(operation.method()))
                .ifPresent(
                        keyed -> missing.put(keyed.header(), UUID.randomUUID().toString()));
        missing.keySet().removeIf(name -> lowerCaseNames.contains(name.toLowerCase(Locale.ROOT)));
        return missing;
    }

    /** The response header with the API's id of a call; an empty string: the document names none. */
    public String requestIdHeader() {
        return settings().requestIdHeader().orElse("");
    }

    /** The cookies that the document declares as parameters. */
    public Set<String> allowedCookies() {
        return cookies;
    }

    private ApiSettings settings() {
        return api.model().settings();
    }

    /**
     * The request for arguments.
     *
     * @throws GatewayProblem with status 400 and the path of each problem, if they are invalid
     */
    public EncodedRequest request(JsonNode arguments) {
        return request(arguments, Map.of());
    }

    /**
     * The request for arguments.
     *
     * @param headers headers that the caller set, of those that are {@linkplain #allowedHeaders() allowed}; they have
     *     precedence over constants of the document and over a generated idempotency key
     * @throws GatewayProblem with status 400 and the path of each problem, if the arguments or a header are invalid
     */
    public EncodedRequest request(JsonNode arguments, Map<String, String> headers) {
        return api.compiled(operation, server, request -> isOwn.test(this, request))
                .request(arguments, headers);
    }

    /** The names of path parameters whose values may have several segments. */
    List<String> spanningParameters() {
        return operation.pathInputs().stream()
                .filter(input -> input.serialization().allowReserved())
                .map(Input::wireName)
                .toList();
    }

    @Override
    public String toString() {
        return MessageText.piece(provider() + " " + operation.id());
    }
}
