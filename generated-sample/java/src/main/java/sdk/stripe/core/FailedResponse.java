package sdk.stripe.core;

import java.util.Optional;

/** A response with a status that is not a success, with its body read. */
record FailedResponse(
        String operation, int status, Headers headers, Optional<String> requestId, String rawBody, Optional<?> error) {
    private static final int SHOWN = 500;

    String message() {
        String shown = rawBody.length() > SHOWN ? rawBody.substring(0, SHOWN) + "..." : rawBody;
        return answer(operation, status, requestId) + (shown.isBlank() ? "" : ": " + shown.strip());
    }

    static String answer(String operation, int status, Optional<String> requestId) {
        return operation + " was answered with status " + status
                + requestId.map(id -> " (request " + id + ")").orElse("");
    }
}
