package sdk.stripe.core.internal.http;

import sdk.stripe.core.ApiException;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.HttpResponse;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.form.ContentTypes;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads responses with an error status. */
final class ErrorReader {
    private static final int MAX_REASON = 500;
    // The members in which APIs give a reason, the most specific ones first.
    private static final List<String> REASONS =
            List.of("error_description", "message", "detail", "error", "title", "errors");
    private static final int MAX_DEPTH = 3;

    private ErrorReader() {}

    /** The exception for a response, which is closed; its body is decoded with the codec if possible. */
    static ApiException read(ReceivedResponse received, Optional<Codec<?>> codec, ErrorKinds kinds) throws IOException {
        try (HttpResponse response = received.response()) {
            ReceivedResponse.ErrorBody body = received.errorBody();
            String text = new String(body.bytes(), ContentTypes.charset(received.contentType()));
            String note = body.cut() ? "... [cut at the limit of " + body.bytes().length + " bytes]" : "";
            ApiException.RawBody rawBody = new ApiException.RawBody(text + note, body.cut());
            Optional<JsonValue> json = ErrorKinds.json(rawBody);
            ApiException.Response error = new ApiException.Response(
                    received.operation(),
                    response.status(),
                    response.headers(),
                    received.requestId(),
                    rawBody,
                    codec.flatMap(each -> decoded(each, body)),
                    kinds.kind(json));
            Optional<String> reason = kinds.message(json).or(() -> json.flatMap(each -> reason(each, MAX_DEPTH)));
            return kinds.exception(message(error, reason), error);
        }
    }

    // Proxies and load balancers respond with pages of their own, which must not hide the status.
    private static Optional<Object> decoded(Codec<?> codec, ReceivedResponse.ErrorBody body) {
        try {
            return Optional.ofNullable(JsonDecoder.decode(codec, body.bytes()));
        } catch (DecodingException e) {
            return Optional.empty();
        }
    }

    // The reason that the body gives, or else its beginning.
    private static String message(ApiException.Response response, Optional<String> reason) {
        String text = reason.orElse(response.body().text()).strip();
        String shortened = text.length() > MAX_REASON ? text.substring(0, MAX_REASON) + "..." : text;
        return outcome(response.operation(), response.status(), response.requestId())
                + (shortened.isEmpty() ? "" : ": " + shortened);
    }

    private static Optional<String> reason(JsonValue body, int depth) {
        if (body.kind() == JsonKind.STRING) {
            return Optional.of(body.asString()).filter(text -> !text.isBlank());
        }
        if (body.kind() == JsonKind.ARRAY && !body.asList().isEmpty()) {
            return reason(body.asList().get(0), depth);
        }
        return depth == 0
                ? Optional.empty()
                : REASONS.stream()
                        .flatMap(name -> body.get(name).stream())
                        .flatMap(part -> reason(part, depth - 1).stream())
                        .findFirst();
    }

    /** The start of a message: the operation, the status and the request id. */
    static String outcome(String operation, int status, Optional<String> requestId) {
        return operation + " was answered with status " + status
                + requestId.map(id -> " (request " + id + ")").orElse("");
    }
}
