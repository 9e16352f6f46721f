package sdk.stripe.core.internal.http;

import sdk.stripe.core.ApiException;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.ScalarText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The members of error bodies by which the kinds of errors are told apart, and the exceptions of some kinds. */
public final class ErrorKinds {
    /** Nothing is known about the bodies. */
    public static final ErrorKinds NONE = of("", "", "");

    private static final int ANY_STATUS = 0;

    private final String typePath;
    private final String codePath;
    private final String messagePath;
    private final Map<String, Kind> byType = new HashMap<>();

    private ErrorKinds(String typePath, String codePath, String messagePath) {
        this.typePath = typePath;
        this.codePath = codePath;
        this.messagePath = messagePath;
    }

    private record Kind(int status, BiFunction<String, ApiException.Response, ApiException> exception) {}

    /** The paths of the members, such as {@code error.type}; the empty path is none. */
    public static ErrorKinds of(String typePath, String codePath, String messagePath) {
        return new ErrorKinds(typePath, codePath, messagePath);
    }

    /** Sets the exception of errors of a type. */
    public ErrorKinds exception(String type, BiFunction<String, ApiException.Response, ApiException> exception) {
        return exception(type, ANY_STATUS, exception);
    }

    /** Sets the exception of errors of a type that come with a status. */
    public ErrorKinds exception(
            String type, int status, BiFunction<String, ApiException.Response, ApiException> exception) {
        byType.put(type, new Kind(status, exception));
        return this;
    }

    /** The exception for a response: that of its type, or else that of its status. */
    ApiException exception(String message, ApiException.Response response) {
        return response.kind()
                .type()
                .flatMap(type -> Optional.ofNullable(byType.get(type)))
                .filter(kind -> kind.status() == ANY_STATUS || kind.status() == response.status())
                .map(kind -> kind.exception().apply(message, response))
                .orElseGet(() -> ApiExceptions.of(message, response));
    }

    /** What a body says about the kind of its error. */
    ApiException.Kind kind(Optional<JsonValue> body) {
        return new ApiException.Kind(text(body, typePath), text(body, codePath));
    }

    /** The message of a body. */
    Optional<String> message(Optional<JsonValue> body) {
        return text(body, messagePath);
    }

    private static Optional<String> text(Optional<JsonValue> body, String path) {
        Optional<JsonValue> at = path.isEmpty() ? Optional.empty() : body;
        for (String name : List.of(path.split("\\."))) {
            at = at.filter(value -> value.kind() == JsonKind.OBJECT).flatMap(value -> value.get(name));
        }
        return at.filter(value -> value.kind() == JsonKind.STRING || value.kind() == JsonKind.NUMBER)
                .map(ScalarText::of)
                .filter(text -> !text.isBlank());
    }

    /** The JSON of a body; empty if it is cut or not an object. */
    static Optional<JsonValue> json(ApiException.RawBody body) {
        if (body.cut() || !body.text().stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonValue.parse(body.text()));
        } catch (DecodingException e) {
            return Optional.empty();
        }
    }
}
