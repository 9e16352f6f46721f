package dev.callwright.gateway.mcp;

import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import dev.callwright.gateway.mcp.result.LimitedJson;
import java.util.List;

/** Tells a model of a problem in such a way that it can mend the call, or knows that it cannot. */
final class ProblemText {
    private static final int MOST_ERRORS = 30;
    private static final int LONGEST = 300;

    private ProblemText() {}

    /** The text about a problem: what is wrong, every place in the arguments, and what to do next. */
    static String of(GatewayProblem problem) {
        StringBuilder text = new StringBuilder(problem.title())
                .append(" (")
                .append(problem.status())
                .append("). ");
        text.append(LimitedJson.start(problem.detail(), 2 * LONGEST));
        List<ProblemError> errors = problem.errors();
        for (ProblemError error : errors.subList(0, Math.min(errors.size(), MOST_ERRORS))) {
            text.append("\n- ")
                    .append(LimitedJson.start(error.path(), LONGEST))
                    .append(": ")
                    .append(LimitedJson.start(error.message(), LONGEST));
        }
        if (errors.size() > MOST_ERRORS) {
            text.append("\n- and ").append(errors.size() - MOST_ERRORS).append(" more");
        }
        return text.append('\n').append(advice(problem)).toString();
    }

    private static String advice(GatewayProblem problem) {
        return switch (problem.status()) {
            case 400 -> "Nothing was sent. Mend these arguments and call again; describe_operation has their schema.";
            case 401, 403 -> "Nothing was sent. Do not try again: only the operator of the gateway can allow it.";
            case 404 -> "Nothing was sent. Use search_operations to find the name.";
            case 413 -> "Nothing was sent. Send less.";
            case 424 ->
                "Nothing was sent. Do not try again, and do not ask the user for the secret: it is set at the gateway.";
            case 429, 503 -> "Nothing was sent. Try again " + after(problem) + ".";
            case 502, 504 ->
                "It is not known whether the API carried the call out: find out before you send a change again.";
            default -> "Tell the user about it.";
        };
    }

    private static String after(GatewayProblem problem) {
        String seconds = problem.headers().get("Retry-After");
        return seconds == null ? "later" : "after " + seconds + " seconds";
    }
}
