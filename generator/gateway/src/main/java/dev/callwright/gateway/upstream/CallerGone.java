package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import org.eclipse.jetty.io.QuietException;

/** How a call ends whose caller does not wait for the response. */
final class CallerGone {
    /** No caller sees it; the status, which nginx also uses, is for audit lines. */
    private static final int STATUS = 499;

    private CallerGone() {}

    static GatewayProblem problem() {
        return GatewayProblem.of(
                STATUS, "The caller went away", "The caller closed the connection before the response was complete.");
    }

    /** What fails the exchange with the caller. Jetty would warn the operator of any other failure, as of an error of the gateway. */
    static Throwable failure() {
        return new QuietException.Exception("the caller went away");
    }

    static boolean is(GatewayProblem problem) {
        return problem.status() == STATUS;
    }
}
