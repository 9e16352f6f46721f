package dev.callwright.runtime;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.internal.form.ParameterStyle;
import dev.callwright.runtime.internal.http.BodyFormat;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.http.ServerUrls;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Presence;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** The call of an attack: the client, the operation and what it is called with. */
final class AttackCall {
    private static final Set<String> PARTS = Set.of(
            "method",
            "path",
            "result",
            "baseUrl",
            "bearer",
            "oauth",
            "clientHeaders",
            "callHeaders",
            "headerParameters",
            "cookieParameters",
            "queryParameters",
            "pathParameters",
            "jsonBody",
            "formBody",
            "multipart",
            "upload",
            "options",
            "calls");
    private static final OperationDescriptor<JsonValue> AFTERWARDS =
            OperationDescriptor.of("GET", "Afterwards", "/afterwards").returns(Codecs.ANY);

    private final JsonValue call;
    private final FaultTest.Mode mode;
    private final Members members = Members.of();
    private boolean declared;
    private final List<Object> values = new ArrayList<>();
    private Optional<ApiCaller> caller = Optional.empty();

    AttackCall(JsonValue call, FaultTest.Mode mode) {
        Attack.known(call, PARTS);
        this.call = call;
        this.mode = mode;
    }

    /** What came of the call. */
    static final class Outcome {
        Optional<Object> value = Optional.empty();
        Optional<RuntimeException> failure = Optional.empty();
        final List<JsonValue> items = new ArrayList<>();
        long itemCount;
    }

    /** Makes the call, as often as it says, with a client of these settings. */
    Outcome run(ClientConfig.Builder settings) {
        Outcome outcome = new Outcome();
        try {
            ApiCaller made = caller(settings);
            caller = Optional.of(made);
            int calls = call.get("calls").isPresent() ? Attack.number(call, "calls") : 1;
            for (int index = 0; index < calls; index++) {
                outcome.value = Optional.ofNullable(result(call(made), outcome));
            }
        } catch (IllegalArgumentException | SdkException e) {
            outcome.failure = Optional.of(e);
        }
        return outcome;
    }

    /** Another call of the same client, which has a client if it was made at all. */
    Optional<JsonValue> afterwards() {
        return caller.map(made ->
                made.call(AFTERWARDS, PathValues.none(), RequestOptions.none()).value());
    }

    private ApiCaller caller(ClientConfig.Builder settings) {
        call.get("baseUrl")
                .map(JsonValue::asString)
                .ifPresent(url -> settings.servers(new ServerUrls("", "", Optional.of(url), Map.of())));
        Attack.texts(call, "clientHeaders").forEach(settings::header);
        call.get("bearer").ifPresent(token -> settings.credential("scheme", Credential.bearer(token.asString())));
        call.get("oauth").ifPresent(oauth -> {
            Map<String, String> texts = Attack.texts(call, "oauth");
            settings.credential(
                    "scheme",
                    Credential.clientCredentials(
                            texts.get("tokenUrl"), texts.get("clientId"), texts.get("clientSecret")));
        });
        return new ApiCaller(settings.build());
    }

    private Object call(ApiCaller made) {
        OperationDescriptor<?> operation = operation();
        Params.Builder params = Params.of(members);
        for (int index = 0; index < values.size(); index++) {
            params.with(index, values.get(index));
        }
        PathValues path =
                PathValues.of(Attack.texts(call, "pathParameters").values().toArray());
        if (mode == FaultTest.Mode.SYNC) {
            return made.call(operation, path, params.build(), options()).value();
        }
        try {
            return made.callAsync(operation, path, params.build(), options())
                    .orTimeout(60, java.util.concurrent.TimeUnit.SECONDS)
                    .join()
                    .value();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private RequestOptions options() {
        RequestOptions.Builder options = RequestOptions.builder().maxRetries(0);
        Attack.texts(call, "callHeaders").forEach(options::header);
        JsonValue given = call.get("options").orElse(JsonValue.of(Map.of()));
        Attack.known(given, Set.of("redirects", "limits", "maxRetries", "timeout", "idempotencyKey"));
        given.get("redirects").ifPresent(follow -> options.redirects(Redirects.FOLLOW));
        given.get("limits").ifPresent(limits -> options.limits(limits(limits)));
        given.get("maxRetries").ifPresent(most -> options.maxRetries((int) most.asLong()));
        given.get("timeout").ifPresent(most -> options.timeout(Duration.ofMillis(most.asLong())));
        given.get("idempotencyKey").ifPresent(key -> options.idempotencyKey(key.asString()));
        return options.build();
    }

    private static ResponseLimits limits(JsonValue limits) {
        Attack.known(limits, Set.of("body", "eventLine"));
        ResponseLimits changed = ResponseLimits.defaults();
        changed = limits.get("body").isPresent() ? changed.withBody(Attack.number(limits, "body")) : changed;
        return limits.get("eventLine").isPresent()
                ? changed.withEventLine(Attack.number(limits, "eventLine"))
                : changed;
    }

    private OperationDescriptor<?> operation() {
        values.clear();
        OperationDescriptor.Builder operation = OperationDescriptor.of(
                call.get("method").orElseThrow().asString(),
                "Attack",
                call.get("path").orElseThrow().asString());
        Attack.texts(call, "pathParameters").keySet().forEach(name -> operation.pathParameter(name, Codecs.STRING));
        if (call.get("bearer").isPresent() || call.get("oauth").isPresent()) {
            operation.security("scheme");
        }
        if (!declared) {
            declared = true;
            parameters();
        }
        Attack.texts(call, "headerParameters").values().forEach(values::add);
        Attack.texts(call, "cookieParameters").values().forEach(values::add);
        Attack.texts(call, "queryParameters").values().forEach(values::add);
        body(operation);
        return returning(operation);
    }

    private void parameters() {
        Attack.texts(call, "headerParameters")
                .keySet()
                .forEach(name -> members.header(name, Codecs.STRING, Presence.OPTIONAL, ParameterStyle.SIMPLE));
        Attack.texts(call, "cookieParameters")
                .keySet()
                .forEach(name -> members.cookie(name, Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM));
        Attack.texts(call, "queryParameters")
                .keySet()
                .forEach(name -> members.query(name, Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM));
        call.get("jsonBody").ifPresent(body -> members.wholeBody(Codecs.ANY, Presence.OPTIONAL));
        call.get("upload").ifPresent(upload -> members.wholeBody(Codecs.BINARY, Presence.OPTIONAL));
        Attack.texts(call, "formBody").keySet().forEach(name -> members.optional(name, Codecs.STRING));
        for (JsonValue part : call.get("multipart").map(JsonValue::asList).orElse(List.of())) {
            Codec<?> codec = part.get("fileName").isPresent() ? Codecs.BINARY : Codecs.STRING;
            members.optional(part.get("name").orElseThrow().asString(), codec);
        }
    }

    private void body(OperationDescriptor.Builder operation) {
        call.get("jsonBody").ifPresent(body -> {
            operation.body(BodyFormat.JSON, "application/json");
            values.add(body);
        });
        call.get("formBody").ifPresent(body -> {
            operation.body(BodyFormat.FORM, "application/x-www-form-urlencoded");
            values.addAll(Attack.texts(call, "formBody").values());
        });
        call.get("multipart").ifPresent(parts -> {
            operation.body(BodyFormat.MULTIPART, "multipart/form-data");
            parts.asList().forEach(part -> values.add(part(part)));
        });
        call.get("upload").ifPresent(upload -> {
            operation.body(BodyFormat.BINARY, "application/octet-stream");
            byte[] bytes = new byte[Attack.number(upload, "size")];
            boolean stream = upload.get("kind").orElseThrow().asString().equals("stream");
            values.add(stream ? FileUpload.of("f", () -> new ByteArrayInputStream(bytes)) : FileUpload.of("f", bytes));
        });
    }

    private static Object part(JsonValue part) {
        Attack.known(part, Set.of("name", "fileName", "contentType", "content"));
        String content = part.get("content").orElseThrow().asString();
        if (part.get("fileName").isEmpty()) {
            return content;
        }
        FileUpload file = FileUpload.of(
                part.get("fileName").orElseThrow().asString(),
                content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return part.get("contentType")
                .map(type -> file.withContentType(type.asString()))
                .orElse(file);
    }

    private OperationDescriptor<?> returning(OperationDescriptor.Builder operation) {
        String result = call.get("result").orElseThrow().asString();
        return switch (result) {
            case "json" -> operation.returns(Codecs.ANY);
            case "text" -> operation.returnsText("text/plain");
            case "nothing" -> operation.returnsNothing();
            case "binary" -> operation.returnsBinary("application/pdf");
            case "events" -> operation.returnsEvents(Codecs.ANY);
            case "lines" -> operation.returnsJsonLines(Codecs.ANY, "application/x-ndjson");
            default -> throw new AssertionError(result);
        };
    }

    private static Object result(Object value, Outcome outcome) {
        if (value instanceof BinaryResponse file) {
            return file.bytes();
        }
        if (value instanceof EventStream<?> stream) {
            for (Object item : stream) {
                outcome.itemCount++;
                if (outcome.itemCount <= 10) {
                    outcome.items.add((JsonValue) item);
                }
            }
            return outcome.items;
        }
        return value == NoContent.INSTANCE ? JsonValue.NULL : value;
    }
}
