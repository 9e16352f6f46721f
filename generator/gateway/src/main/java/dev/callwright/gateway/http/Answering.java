package dev.callwright.gateway.http;

import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.Causes;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.call.GatewayProblem;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Runs the steps of an answer, and answers with a problem if one of them fails.
 *
 * @param log where bugs are written to
 */
record Answering(GatewayLog log) {
    /** Runs steps that answer; what they fail with is answered instead, and ends the record. */
    void run(Exchange exchange, CallRecord record, Supplier<CompletableFuture<?>> steps) {
        start(steps).whenComplete((done, failure) -> {
            if (failure != null) {
                GatewayProblem problem = problem(failure);
                record.end(problem);
                exchange.problem(problem);
            }
        });
    }

    /** Runs steps of an answer that is no call. */
    void run(Exchange exchange, Supplier<CompletableFuture<?>> steps) {
        start(steps).whenComplete((done, failure) -> {
            if (failure != null) {
                exchange.problem(problem(failure));
            }
        });
    }

    private static CompletableFuture<?> start(Supplier<CompletableFuture<?>> steps) {
        try {
            return steps.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private GatewayProblem problem(Throwable failure) {
        Throwable cause = Causes.of(failure);
        if (cause instanceof GatewayProblem problem) {
            return problem;
        }
        log.warn("a bug", cause);
        return GatewayProblem.of(500, "The gateway failed", "this is a bug of the gateway; its log says where");
    }
}
