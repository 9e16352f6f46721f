package dev.callwright.runtime;

import java.util.List;
import java.util.Optional;

/** A response with a status that is not a success, with its body read. */
record FailedResponse(
        String operation, int status, Headers headers, Optional<String> requestId, Body body, Optional<?> error) {
    private static final int SHOWN = 500;
    // The members in which APIs say what went wrong, the most telling ones first.
    private static final List<String> REASONS =
            List.of("error_description", "message", "detail", "error", "title", "errors");
    private static final int DEPTH = 3;

    /** The body as text; only its beginning, with a mark behind it, when it is cut. */
    record Body(String text, boolean cut) {}

    static FailedResponse of(Answer answer, Answer.ErrorBody body, Optional<?> error) {
        HttpResponse response = answer.response();
        String text = new String(body.bytes(), ResultReader.charset(response.headers()));
        String mark = body.cut() ? "... [cut at the limit of " + body.bytes().length + " bytes]" : "";
        return new FailedResponse(
                answer.operation(),
                response.status(),
                response.headers(),
                answer.requestId(),
                new Body(text + mark, body.cut()),
                error);
    }

    String rawBody() {
        return body.text();
    }

    /** The exception of the status. */
    ApiException exception() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> new RedirectException(this);
            case 400 -> new BadRequestException(this);
            case 401 -> new AuthenticationException(this);
            case 403 -> new PermissionDeniedException(this);
            case 404 -> new NotFoundException(this);
            case 409 -> new ConflictException(this);
            case 422 -> new UnprocessableEntityException(this);
            case 429 -> new RateLimitException(this);
            default -> status / 100 == 5 ? new ServerException(this) : new ApiException(this);
        };
    }

    String message() {
        String reason = reason().orElse(rawBody()).strip();
        String shown = reason.length() > SHOWN ? reason.substring(0, SHOWN) + "..." : reason;
        return answer(operation, status, requestId) + (shown.isEmpty() ? "" : ": " + shown);
    }

    private Optional<String> reason() {
        if (body.cut() || !rawBody().stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try {
            return reason(JsonValue.parse(rawBody()), DEPTH);
        } catch (DecodingException e) {
            return Optional.empty();
        }
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

    static String answer(String operation, int status, Optional<String> requestId) {
        return operation + " was answered with status " + status
                + requestId.map(id -> " (request " + id + ")").orElse("");
    }
}
