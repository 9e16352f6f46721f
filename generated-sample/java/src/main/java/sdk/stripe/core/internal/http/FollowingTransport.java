package sdk.stripe.core.internal.http;

import sdk.stripe.core.Headers;
import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.HttpRequest.ResponseHandling;
import sdk.stripe.core.HttpResponse;
import sdk.stripe.core.HttpTransport;
import sdk.stripe.core.Redirects;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Follows the redirects that {@link Redirects#FOLLOW} allows, and returns the response to all others. */
final class FollowingTransport implements HttpTransport {
    private static final int MAX_REDIRECTS = 5;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    // The length that servers must support at least (RFC 9110, section 4.1).
    private static final int MAX_LOCATION = 8_000;
    private static final String ACCEPT = "Accept";

    private final HttpTransport transport;

    FollowingTransport(HttpTransport transport) {
        this.transport = transport;
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException, InterruptedException {
        RedirectChain chain = new RedirectChain(request);
        HttpResponse response = transport.send(request);
        for (Optional<HttpRequest> next = chain.next(response); next.isPresent(); next = chain.next(response)) {
            response = transport.send(next.get());
        }
        return response;
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        CompletableFuture<HttpResponse> result = new CompletableFuture<>();
        follow(request, new RedirectChain(request), result);
        return result;
    }

    private void follow(HttpRequest request, RedirectChain chain, CompletableFuture<HttpResponse> result) {
        CompletableFuture<HttpResponse> pending = transport.sendAsync(request);
        result.whenComplete((response, problem) -> pending.cancel(true));
        pending.whenComplete((response, problem) -> {
            if (problem != null) {
                result.completeExceptionally(problem);
                return;
            }
            try {
                Optional<HttpRequest> next = chain.next(response);
                if (next.isPresent()) {
                    follow(next.get(), chain, result);
                } else if (!result.complete(response)) {
                    response.close();
                }
            } catch (IOException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
    }

    /** Whether a status is a redirect that a client may follow; the other statuses in the 300s are not. */
    static boolean isRedirect(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** The requests of one attempt. */
    private static final class RedirectChain {
        private final long start = System.nanoTime();
        private final Duration timeout;
        private HttpRequest last;
        private int followed;

        RedirectChain(HttpRequest first) {
            this.last = first;
            this.timeout = first.timeout();
        }

        /** The request that follows a response; empty when the response is the end. */
        Optional<HttpRequest> next(HttpResponse response) throws IOException {
            if (!isRedirect(response.status())
                    || followed == MAX_REDIRECTS
                    || !METHODS.contains(last.method())
                    || last.body().isPresent()) {
                return Optional.empty();
            }
            Optional<URI> target = target(response.headers().all("Location"));
            if (target.isEmpty()) {
                return Optional.empty();
            }
            response.close();
            followed++;
            boolean sameOrigin = Url.origin(target.get()).equals(Url.origin(last.uri()));
            last = new HttpRequest(
                    last.method(),
                    target.get(),
                    sameOrigin ? last.headers() : accept(last.headers()),
                    last.body(),
                    new ResponseHandling(timeLeft(), last.responseMode(), last.limits()));
            return Optional.of(last);
        }

        // One attempt has one timeout, however many requests it takes.
        private Duration timeLeft() throws HttpTimeoutException {
            Duration left = timeout.minusNanos(System.nanoTime() - start);
            if (left.toMillis() < 1) {
                throw new HttpTimeoutException("no end of the redirects within " + timeout);
            }
            return left;
        }

        private static Headers accept(Headers headers) {
            Headers.Builder kept = Headers.builder();
            headers.first(ACCEPT).ifPresent(types -> kept.set(ACCEPT, types));
            return kept.build();
        }

        private Optional<URI> target(List<String> locations) {
            if (locations.size() != 1
                    || locations.get(0).isBlank()
                    || locations.get(0).length() > MAX_LOCATION) {
                return Optional.empty();
            }
            try {
                URI target = Url.resolve(last.uri(), locations.get(0).strip());
                return isAllowed(target) ? Optional.of(target) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private boolean isAllowed(URI target) {
            boolean secure = "https".equalsIgnoreCase(target.getScheme());
            boolean sameOrigin = Url.origin(target).equals(Url.origin(last.uri()));
            return target.getHost() != null
                    && target.getUserInfo() == null
                    && target.getPort() <= 65_535
                    && (secure || sameOrigin);
        }
    }
}
