package dev.callwright.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the API's description says of one operation.
 *
 * @param <T> what a successful call returns
 */
public final class Operation<T> {
    private final Builder description;
    private final ResultReader<T> result;

    private Operation(Builder description, ResultReader<T> result) {
        this.description = description;
        this.result = result;
    }

    /** A description of the operation with this method, id and path template. */
    public static Builder of(String method, String id, String path) {
        return new Builder(method, id, path);
    }

    /** The operation's id. */
    public String id() {
        return description.id;
    }

    String method() {
        return description.method;
    }

    String path() {
        return description.path;
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
    Optional<Codec<?>> error(int status) {
        for (String declared : List.of(Integer.toString(status), status / 100 + "XX", "DEFAULT")) {
            Codec<?> codec = description.errors.get(declared);
            if (codec != null) {
                return Optional.of(codec);
            }
        }
        return Optional.empty();
    }

    record PathParameter(String name, Codec<?> codec, ParameterStyle style) {}

    /** Collects a description; what the operation returns comes last. */
    public static final class Builder {
        private final String method;
        private final String id;
        private final String path;
        private final List<PathParameter> pathParameters = new ArrayList<>();
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

        /** Adds a path parameter of style simple, in the order of {@link PathValues}. */
        public Builder pathParameter(String name, Codec<?> codec) {
            return pathParameter(name, codec, ParameterStyle.SIMPLE);
        }

        /** Adds a path parameter, in the order of {@link PathValues}. */
        public Builder pathParameter(String name, Codec<?> codec, ParameterStyle style) {
            pathParameters.add(new PathParameter(name, codec, style));
            return this;
        }

        /** Sets how the request body is written. */
        public Builder body(BodyFormat format, String mediaType) {
            this.bodyFormat = format;
            this.bodyMediaType = mediaType;
            return this;
        }

        /** Has a body sent even when no member of it is given. */
        public Builder bodyRequired() {
            this.bodyRequired = true;
            return this;
        }

        /** Adds an alternative of security schemes that must be satisfied together; no schemes: anonymous. */
        public Builder security(String... schemes) {
            security.add(List.of(schemes));
            return this;
        }

        /** Adds the type of error bodies with a status such as {@code 404}, {@code 4XX} or {@code default}. */
        public Builder error(String status, Codec<?> codec) {
            errors.put(status.toUpperCase(Locale.ROOT), codec);
            return this;
        }

        /** Sets the text that says a stream is over, and is no value of it. */
        public Builder lastEvent(String text) {
            this.lastEvent = text;
            return this;
        }

        /** The operation, which returns JSON. */
        public <T> Operation<T> returns(Codec<T> codec) {
            return returns(codec, "application/json");
        }

        /** The operation, which returns JSON of this media type. */
        public <T> Operation<T> returns(Codec<T> codec, String mediaType) {
            return new Operation<>(this, ResultReader.json(codec, mediaType));
        }

        /** The operation, which returns text. */
        public Operation<String> returnsText(String mediaType) {
            return new Operation<>(this, ResultReader.text(mediaType));
        }

        /** The operation, which returns bytes. */
        public Operation<BinaryResponse> returnsBinary(String mediaType) {
            return new Operation<>(this, ResultReader.binary(mediaType));
        }

        /** The operation, which returns server-sent events, each with one value as its data. */
        public <T> Operation<EventStream<T>> returnsEvents(Codec<T> codec) {
            return new Operation<>(this, ResultReader.events(codec, lastEvent));
        }

        /** The operation, which returns lines of JSON, each with one value. */
        public <T> Operation<EventStream<T>> returnsJsonLines(Codec<T> codec, String mediaType) {
            return new Operation<>(this, ResultReader.lines(codec, mediaType, lastEvent));
        }

        /** The operation, which returns nothing. */
        public Operation<NoContent> returnsNothing() {
            return new Operation<>(this, ResultReader.nothing());
        }
    }
}
