package sdk.stripe.core.internal.http;

import sdk.stripe.core.BinaryResponse;
import sdk.stripe.core.EventStream;
import sdk.stripe.core.Headers;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.NoContent;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PartEncoding;
import sdk.stripe.core.internal.json.Codec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The description of one operation, from which its requests are built and its responses read.
 *
 * @param <T> the type of the result
 */
public final class OperationDescriptor<T> {
    private final Builder description;
    private final ResultReader<T> result;

    private OperationDescriptor(Builder description, ResultReader<T> result) {
        this.description = description;
        this.result = result;
    }

    /** A description of the operation with this method, id and path template. */
    public static Builder of(String method, String id, String path) {
        return new Builder(method, id, path);
    }

    /** The operation id. */
    public String id() {
        return description.id;
    }

    /** The operation with its method and path, without the values of a call, which may be secret. */
    String label() {
        boolean named = description.id.endsWith(description.path);
        return named ? description.id : description.id + " (" + description.method + " " + description.path + ")";
    }

    String method() {
        return description.method;
    }

    String path() {
        return description.path;
    }

    /** The URL of the operation's own server with a name, or of its first one; empty: it has those of the API. */
    Optional<String> server(String name) {
        String named = description.namedServers.get(name);
        return Optional.ofNullable(named == null ? description.server : named);
    }

    /** The headers of every request. */
    Headers headers() {
        return description.headers;
    }

    List<PathParameter> pathParameters() {
        return description.pathParameters;
    }

    Optional<BodyFormat> bodyFormat() {
        return Optional.ofNullable(description.bodyFormat);
    }

    String bodyMediaType() {
        return description.bodyMediaType;
    }

    boolean bodyRequired() {
        return description.bodyRequired;
    }

    List<List<String>> security() {
        return description.security;
    }

    ResultReader<T> result() {
        return result;
    }

    /** The type of error bodies with a status: the most specific one that is declared. */
    public Optional<Codec<?>> error(int status) {
        for (String declared : List.of(Integer.toString(status), status / 100 + "XX", "DEFAULT")) {
            Codec<?> codec = description.errors.get(declared);
            if (codec != null) {
                return Optional.of(codec);
            }
        }
        return Optional.empty();
    }

    /** A copy that reads responses with a status such as {@code 202} or {@code 2XX} with this codec. */
    public OperationDescriptor<T> at(String status, Codec<T> codec) {
        return new OperationDescriptor<>(description, result.at(status, codec));
    }

    /** A copy whose result is empty for responses with these statuses, and for those without a body. */
    public OperationDescriptor<Optional<T>> orNothing(String... statuses) {
        return new OperationDescriptor<>(description, result.orNothing(Set.of(statuses)));
    }

    record PathParameter(String name, Codec<?> codec, PartEncoding encoding) {}

    /** Builds a description; the method for the result comes last. */
    public static final class Builder {
        private static final String EVENTS = "text/event-stream";

        private final String method;
        private final String id;
        private final String path;
        private final List<PathParameter> pathParameters = new ArrayList<>();
        private final Map<String, String> namedServers = new HashMap<>();
        private @Nullable String server;
        private Headers headers = Headers.none();
        private @Nullable BodyFormat bodyFormat;
        private String bodyMediaType = "";
        private boolean bodyRequired;
        private final List<List<String>> security = new ArrayList<>();
        private final Map<String, Codec<?>> errors = new LinkedHashMap<>();
        private @Nullable String lastEvent;

        private Builder(String method, String id, String path) {
            this.method = method;
            this.id = id;
            this.path = path;
        }

        /** Sets the server that is called instead of the API's; {@code {name=value}} is a variable with its default. */
        public Builder server(String url) {
            this.server = url;
            return this;
        }

        /** Sets the server that is called when the server of the API with this name is chosen. */
        public Builder server(String name, String url) {
            namedServers.put(name, url);
            return this;
        }

        /** Sets the value that a header has unless the client or the call sets another. */
        public Builder header(String name, String value) {
            this.headers = Headers.builder().setAll(headers).set(name, value).build();
            return this;
        }

        /** Adds a path parameter of style simple; the order is that of the values of a call. */
        public Builder pathParameter(String name, Codec<?> codec) {
            return pathParameter(name, codec, ParameterStyle.SIMPLE);
        }

        /** Adds a path parameter; the order is that of the values of a call. */
        public Builder pathParameter(String name, Codec<?> codec, ParameterStyle style) {
            return pathParameter(name, codec, PartEncoding.style(style));
        }

        /** Adds a path parameter; the order is that of the values of a call. */
        public Builder pathParameter(String name, Codec<?> codec, PartEncoding encoding) {
            pathParameters.add(new PathParameter(name, codec, encoding));
            return this;
        }

        /** Sets the format and media type of the request body. */
        public Builder body(BodyFormat format, String mediaType) {
            this.bodyFormat = format;
            this.bodyMediaType = mediaType;
            return this;
        }

        /** Sends a body even when no member of it is given. */
        public Builder bodyRequired() {
            this.bodyRequired = true;
            return this;
        }

        /** Adds an alternative of security schemes that are required together; no schemes: anonymous. */
        public Builder security(String... schemes) {
            security.add(List.of(schemes));
            return this;
        }

        /** Adds the type of error bodies with a status such as {@code 404}, {@code 4XX} or {@code default}. */
        public Builder error(String status, Codec<?> codec) {
            errors.put(status.toUpperCase(Locale.ROOT), codec);
            return this;
        }

        /** Sets the text of the event that ends a stream. */
        public Builder lastEvent(String text) {
            this.lastEvent = text;
            return this;
        }

        /** The operation; it returns JSON. */
        public <T> OperationDescriptor<T> returns(Codec<T> codec) {
            return returns(codec, "application/json");
        }

        /** The operation; it returns JSON of this media type. */
        public <T> OperationDescriptor<T> returns(Codec<T> codec, String mediaType) {
            return new OperationDescriptor<>(this, ResultReader.json(codec, mediaType));
        }

        /** The operation; it returns JSON of any type, or nothing, which is read as JSON null. */
        public OperationDescriptor<JsonValue> returnsAnything() {
            return new OperationDescriptor<>(this, ResultReader.anything());
        }

        /** The operation; it returns text. */
        public OperationDescriptor<String> returnsText(String mediaType) {
            return new OperationDescriptor<>(this, ResultReader.text(mediaType));
        }

        /** The operation; it returns bytes. */
        public OperationDescriptor<BinaryResponse> returnsBinary(String mediaType) {
            return new OperationDescriptor<>(this, ResultReader.binary(mediaType));
        }

        /** The operation; it returns server-sent events, each with one value as its data. */
        public <T> OperationDescriptor<EventStream<T>> returnsEvents(Codec<T> codec) {
            return new OperationDescriptor<>(
                    this, ResultReader.stream(StreamNotation.events(new JsonItem<>(codec), lastEvent), EVENTS));
        }

        /**
         * The operation; it returns server-sent events, each as an object with its name and its data. The data of the
         * events with these names is text.
         */
        public <T> OperationDescriptor<EventStream<T>> returnsNamedEvents(Codec<T> codec, String... texts) {
            return new OperationDescriptor<>(
                    this,
                    ResultReader.stream(
                            StreamNotation.events(new NamedEventItem<>(codec, Set.of(texts)), lastEvent), EVENTS));
        }

        /** The operation; it returns lines of JSON, each with one value. */
        public <T> OperationDescriptor<EventStream<T>> returnsJsonLines(Codec<T> codec, String mediaType) {
            return new OperationDescriptor<>(
                    this, ResultReader.stream(StreamNotation.lines(new JsonItem<>(codec), lastEvent), mediaType));
        }

        /** The operation; it returns a JSON text sequence (RFC 7464). */
        public <T> OperationDescriptor<EventStream<T>> returnsJsonSequence(Codec<T> codec, String mediaType) {
            return new OperationDescriptor<>(
                    this, ResultReader.stream(StreamNotation.sequence(new JsonItem<>(codec), lastEvent), mediaType));
        }

        /** The operation; it returns nothing. */
        public OperationDescriptor<NoContent> returnsNothing() {
            return new OperationDescriptor<>(this, ResultReader.nothing());
        }
    }
}
