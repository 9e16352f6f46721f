package sdk.stripe.core.internal.http;

import sdk.stripe.core.LimitException;

/** Makes the exceptions for responses that exceed a limit. */
final class LimitExceptions {
    private LimitExceptions() {}

    static LimitException body(String operation, int bytes) {
        return exceeded("body", operation + " was answered with a body", bytes);
    }

    static LimitException eventLine(String operation, int bytes) {
        return exceeded("eventLine", operation + " sent a line or an event", bytes);
    }

    static LimitException memory(String operation, Throwable cause) {
        return new LimitException(
                "body",
                operation + " was answered with a body that is below the limit, but does not fit into the memory",
                cause);
    }

    private static LimitException exceeded(String limit, String subject, int bytes) {
        String setter = "with" + Character.toUpperCase(limit.charAt(0)) + limit.substring(1);
        return new LimitException(
                limit,
                subject + " of more than " + bytes + " bytes, which is the limit; raise it with"
                        + " limits(ResponseLimits.defaults()." + setter + "(bytes)) of the client or the call",
                null);
    }
}
