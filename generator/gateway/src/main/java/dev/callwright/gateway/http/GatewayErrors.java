package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that the server refuses or fails on. Its pages would show texts of the request and of exceptions. */
final class GatewayErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String reason = HttpStatus.getMessage(status);
        new Exchange(request, response, callback).problem(GatewayProblem.of(status, reason, detail(status)));
        return true;
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "the request is not well-formed HTTP, or its path is ambiguous";
            case 408 -> "the request did not arrive in time";
            case 413 -> "the body of the request is too large";
            case 414 -> "the address of the request is too long";
            case 431 -> "the headers of the request are too large";
            case 503 -> "the gateway is stopping, or is overloaded";
            default -> "the gateway cannot answer this request";
        };
    }
}
