package dev.callwright.gateway.http;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.dispatch.Serving;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpHeader;

/** Finds out who sends a request. */
final class Authentication {
    private Authentication() {}

    /** Who sends a request; fails with a problem with status 401 if that is not proved. */
    static CompletableFuture<Caller> of(Exchange exchange, Serving serving) {
        List<String> sent = exchange.request().getHeaders().getValuesList(HttpHeader.AUTHORIZATION);
        if (sent.size() > 1) {
            throw GatewayProblem.unauthenticated("the header Authorization is there twice");
        }
        return serving.callers().authenticate(sent.stream().findFirst());
    }

    /** Who sends a request; fails with a problem with status 403 if the caller lacks a scope. */
    static CompletableFuture<Caller> of(Exchange exchange, Serving serving, Scope scope) {
        return of(exchange, serving).thenApply(caller -> {
            serving.policy().checkScope(caller, scope);
            return caller;
        });
    }
}
