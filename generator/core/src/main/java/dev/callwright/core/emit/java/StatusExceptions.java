package dev.callwright.core.emit.java;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exceptions of the Java runtime for statuses of responses. Each is an {@code ApiException}. */
public final class StatusExceptions {
    private static final String SERVER = "ServerException";
    private static final Map<Integer, String> CLIENT = Map.of(
            400, "BadRequestException",
            401, "AuthenticationException",
            402, "PaymentRequiredException",
            403, "PermissionDeniedException",
            404, "NotFoundException",
            409, "ConflictException",
            422, "UnprocessableEntityException",
            429, "RateLimitException");

    private StatusExceptions() {}

    /** The name of the exception for a status; {@code ApiException} if it has none of its own. */
    static String of(int status) {
        return CLIENT.getOrDefault(status, status >= 500 ? SERVER : "ApiException");
    }

    /** The names of all but {@code ApiException}. */
    public static Set<String> names() {
        return Stream.concat(CLIENT.values().stream(), Stream.of(SERVER)).collect(Collectors.toUnmodifiableSet());
    }
}
