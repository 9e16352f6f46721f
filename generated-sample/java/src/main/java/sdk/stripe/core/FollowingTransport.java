package sdk.stripe.core;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Follows redirects as {@link Redirects#FOLLOW} says; the response to one that must not be followed is the last one. */
final class FollowingTransport implements HttpTransport {
    private static final int MOST = 5;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    // What servers must at least take (RFC 9110, section 4.1).
    private static final int LONGEST_LOCATION = 8_000;
    private static final String ACCEPT = "Accept";

    private final HttpTransport transport;

    FollowingTransport(HttpTransport transport) {
        this.transport = transport;
    }

    @Override
    public HttpResponse send(HttpRequest request) throws IOException, InterruptedException {
        Journey journey = new Journey(request);
        HttpResponse response = transport.send(request);
        for (Optional<HttpRequest> next = journey.next(response); next.isPresent(); next = journey.next(response)) {
            response = transport.send(next.get());
        }
        return response;
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        CompletableFuture<HttpResponse> result = new CompletableFuture<>();
        go(request, new Journey(request), result);
        return result;
    }

    private void go(HttpRequest request, Journey journey, CompletableFuture<HttpResponse> result) {
        CompletableFuture<HttpResponse> pending = transport.sendAsync(request);
        result.whenComplete((response, problem) -> pending.cancel(true));
        pending.whenComplete((response, problem) -> {
            if (problem != null) {
                result.completeExceptionally(problem);
                return;
            }
            try {
                Optional<HttpRequest> next = journey.next(response);
                if (next.isPresent()) {
                    go(next.get(), journey, result);
                } else if (!result.complete(response)) {
                    response.close();
                }
            } catch (IOException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
    }

    /** Whether a status is a redirect. Of the others in the 300s, none says where the client should go on its own. */
    static boolean isRedirect(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** The requests of one attempt. */
    private static final class Journey {
        private final long start = System.nanoTime();
        private final Duration timeout;
        private HttpRequest last;
        private int followed;

        Journey(HttpRequest first) {
            this.last = first;
            this.timeout = first.timeout();
        }

        /** The request that follows a response; empty when the response is the end. */
        Optional<HttpRequest> next(HttpResponse response) throws IOException {
            if (!isRedirect(response.status())
                    || followed == MOST
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
            last = last.to(target.get(), sameOrigin ? last.headers() : accept(last.headers()), timeLeft());
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
                    || locations.get(0).length() > LONGEST_LOCATION) {
                return Optional.empty();
            }
            try {
                URI target = Url.resolve(last.uri(), locations.get(0).strip());
                return mayLeadTo(target) ? Optional.of(target) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private boolean mayLeadTo(URI target) {
            boolean secure = "https".equalsIgnoreCase(target.getScheme());
            boolean sameOrigin = Url.origin(target).equals(Url.origin(last.uri()));
            return target.getHost() != null
                    && target.getUserInfo() == null
                    && target.getPort() <= 65_535
                    && (secure || sameOrigin);
        }
    }
}
