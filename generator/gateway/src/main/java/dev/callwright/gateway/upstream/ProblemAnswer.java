package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers a caller with a problem. It must not block. */
@FunctionalInterface
public interface ProblemAnswer {
    /** Writes the problem as the whole response, of which nothing is written yet, and completes the callback. */
    void write(GatewayProblem problem, Request from, Response to, Callback done);
}
