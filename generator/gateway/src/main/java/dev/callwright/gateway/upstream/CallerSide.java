package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The caller's side of a call. */
record CallerSide(Request from, Response to, Callback done, ProblemAnswer problems) {
    void answer(GatewayProblem problem) {
        problems.write(problem, from, to, done);
    }
}
