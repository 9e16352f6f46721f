package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.ApiSettings;
import dev.callwright.core.model.Idempotency;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Result;
import dev.callwright.runtime.BinaryResponse;
import dev.callwright.runtime.HttpRequest;
import dev.callwright.runtime.HttpTransport;
import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.RequestOptions;
import dev.callwright.runtime.internal.http.BodyFormat;
import dev.callwright.runtime.internal.http.CallArguments;
import dev.callwright.runtime.internal.http.Caller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Member;
import dev.callwright.runtime.internal.object.MemberTable;
import dev.callwright.runtime.internal.object.MemberValues;
import dev.callwright.runtime.internal.object.ObjectShape;
import dev.callwright.runtime.internal.object.Presence;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the requests of one operation with the code of the Java runtime, so that a call through the gateway sends the bytes
 * that the SDKs send. Arguments are passed on as JSON: their types are the schema's business.
 */
final class RequestEncoder {
    private static final HttpTransport CAPTURING = request -> {
        throw new Captured(request);
    };

    private final Operation operation;
    private final ArgumentKeys keys;
    private final BodyArguments bodies;
    private final OperationDescriptor<BinaryResponse> descriptor;
    private final Caller caller;
    private final String idempotencyHeader;
    private final List<Input> params;
    private final ObjectShape shape;

    RequestEncoder(Operation operation, ArgumentKeys keys, BodyArguments bodies, ApiSettings settings, URI server) {
        this.operation = operation;
        this.keys = keys;
        this.bodies = bodies;
        this.descriptor = descriptor(operation);
        this.idempotencyHeader = settings.idempotency().map(Idempotency::header).orElse("Idempotency-Key");
        this.caller = new Caller(config(settings, server));
        this.params = operation.paramsInputs();
        this.shape = shape(operation.id(), params);
    }

    /** What the runtime would send. */
    private static final class Captured extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient HttpRequest request;

        Captured(HttpRequest request) {
            super(null, null, false, false);
            this.request = request;
        }
    }

    private static ClientConfig config(ApiSettings settings, URI server) {
        ClientConfig.Builder config =
                ClientConfig.builder(server.toString()).transport(CAPTURING).maxRetries(0);
        settings.headers().constants().forEach(config::constantHeader);
        settings.idempotency()
                .ifPresent(keyed ->
                        config.idempotency(keyed.header(), keyed.methods().toArray(new String[0])));
        return config.build();
    }

    private static OperationDescriptor<BinaryResponse> descriptor(Operation operation) {
        OperationDescriptor.Builder descriptor =
                OperationDescriptor.of(operation.method(), operation.id(), operation.path());
        operation.request().headers().forEach(descriptor::header);
        operation
                .pathInputs()
                .forEach(input -> descriptor.pathParameter(input.wireName(), Codecs.ANY, PartEncodings.of(input)));
        operation.sentBody().ifPresent(body -> {
            descriptor.body(BodyFormat.valueOf(body.format().name()), body.mediaType());
            if (body.required()) {
                descriptor.bodyRequired();
            }
        });
        return descriptor.returnsBinary(accepted(operation.result()));
    }

    private static String accepted(Result result) {
        return switch (result.kind()) {
            case EVENTS, NAMED_EVENTS -> "text/event-stream";
            case NONE -> "*/*";
            case JSON, LINES, SEQUENCE, TEXT, BINARY -> result.mediaType().orElse("*/*");
        };
    }

    private static ObjectShape shape(String name, List<Input> inputs) {
        List<Member> members = inputs.stream()
                .map(input -> new Member(
                        input.wireName(),
                        Codecs.ANY,
                        Presence.OPTIONAL,
                        Member.Place.valueOf(input.location().name()),
                        PartEncodings.of(input),
                        null))
                .toList();
        MemberTable table = new MemberTable(members, Codecs.ANY);
        return new ObjectShape() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public MemberTable table() {
                return table;
            }
        };
    }

    /**
     * The request for valid arguments.
     *
     * @param headers further headers of the call, which have precedence
     * @throws IllegalArgumentException if a value cannot be sent
     */
    EncodedRequest encode(ObjectNode arguments, Map<String, String> headers) {
        List<Object> path = new ArrayList<>();
        operation.pathInputs().forEach(input -> path.add(JsonValues.of(given(input, arguments))));
        @Nullable Object[] slots = new Object[params.size()];
        for (int index = 0; index < slots.length; index++) {
            Input input = params.get(index);
            JsonNode value = given(input, arguments);
            slots[index] = value.isMissingNode() ? null : value(input, value);
        }
        MemberValues values = new MemberValues(shape, slots, Map.of());
        return request(new CallArguments(path, values, options(headers)));
    }

    private JsonNode given(Input input, ObjectNode arguments) {
        JsonNode value = arguments.path(keys.of(input));
        return value.isMissingNode() && input.value().constant().isPresent()
                ? ValueSchemas.parsed(input.value().constant().get())
                : value;
    }

    private Object value(Input input, JsonNode json) {
        if (json.isNull()) {
            return JsonValue.NULL;
        }
        boolean isBody = input.location() == Location.BODY || input.location() == Location.WHOLE_BODY;
        return isBody ? bodies.of(input, json) : JsonValues.of(json);
    }

    private RequestOptions options(Map<String, String> headers) {
        RequestOptions.Builder options = RequestOptions.builder();
        headers.forEach((name, value) -> {
            if (name.equalsIgnoreCase(idempotencyHeader)) {
                options.idempotencyKey(value);
            } else {
                options.header(name, value);
            }
        });
        return options.build();
    }

    private EncodedRequest request(CallArguments call) {
        try {
            caller.exchange(descriptor, call).run();
        } catch (Captured captured) {
            return encoded(captured.request);
        }
        throw new IllegalStateException(operation.id() + " was not written");
    }

    private static EncodedRequest encoded(HttpRequest request) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        request.headers()
                .asMap()
                .forEach((name, values) -> values.forEach(value -> headers.add(Map.entry(name, value))));
        return new EncodedRequest(request.method(), request.uri(), headers, request.body());
    }

    /** The headers that arguments, settings of the API and idempotency keys are sent in. */
    static List<String> headers(Operation operation, ApiSettings settings) {
        List<String> names = new ArrayList<>();
        operation.inputs().stream()
                .filter(input -> input.location() == Location.HEADER)
                .forEach(input -> names.add(input.wireName()));
        names.addAll(operation.request().headers().keySet());
        names.addAll(settings.headers().constants().keySet());
        settings.headers().options().forEach(option -> names.add(option.header()));
        settings.idempotency().ifPresent(keyed -> names.add(keyed.header()));
        return names;
    }
}
