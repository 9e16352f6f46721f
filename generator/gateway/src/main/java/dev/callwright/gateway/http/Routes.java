package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Finds the endpoint of a request by the first segment of its path; everything else is the documentation site. */
final class Routes extends Handler.Abstract.NonBlocking {
    private final CrossOrigin crossOrigin;
    private final Map<String, Endpoint> open;
    private final Map<String, Endpoint> guarded;
    private final Endpoint site;

    private Routes(Builder builder) {
        this.crossOrigin = builder.crossOrigin;
        this.open = Map.copyOf(builder.open);
        this.guarded = Map.copyOf(builder.guarded);
        this.site = builder.site;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(request, response, callback);
        try {
            String first = first(exchange.path());
            Endpoint endpoint = guarded.get(first);
            if (endpoint == null) {
                open.getOrDefault(first, site).answer(exchange);
            } else if (crossOrigin.isPreflight(request)) {
                crossOrigin.answerPreflight(exchange);
            } else {
                crossOrigin.check(exchange);
                endpoint.answer(exchange);
            }
        } catch (GatewayProblem problem) {
            exchange.problem(problem);
        }
        return true;
    }

    private static String first(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }

    /** Collects the endpoints. */
    static final class Builder {
        private final CrossOrigin crossOrigin;
        private final Endpoint site;
        private final Map<String, Endpoint> open = new LinkedHashMap<>();
        private final Map<String, Endpoint> guarded = new LinkedHashMap<>();

        /** Routes that lead to the site, so far. */
        Builder(CrossOrigin crossOrigin, Endpoint site) {
            this.crossOrigin = crossOrigin;
            this.site = site;
        }

        /** Adds an endpoint that pages of every site may request. */
        Builder open(String first, Endpoint endpoint) {
            open.put(first, endpoint);
            return this;
        }

        /** Adds an endpoint that only allowed pages may request. */
        Builder guarded(String first, Endpoint endpoint) {
            guarded.put(first, endpoint);
            return this;
        }

        /** The routes. */
        Routes build() {
            return new Routes(this);
        }
    }
}
