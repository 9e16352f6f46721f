package dev.callwright.core.source.access;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Fetches the content of a URL, or takes the copy in the cache. Follows redirects itself, because the access rules apply to
 * each of them.
 */
final class UrlBytes {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(60);
    private static final int NOT_MODIFIED = 304;
    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final URI url;
    private final int maxBytes;
    private final AccessPolicy policy;
    private final UrlCache cache;
    private final Function<String, SpecException> abort;

    /** @param abort creates an exception with a message */
    UrlBytes(URI url, int maxBytes, AccessPolicy policy, Function<String, SpecException> abort) {
        this.url = url;
        this.maxBytes = maxBytes;
        this.policy = policy;
        this.cache = policy.urls();
        this.abort = abort;
    }

    /** The content. */
    byte[] read() {
        Optional<CachedDocument> copy = cache.copy(url);
        if (cache.isOffline()) {
            return offline(copy);
        }
        return fetched(copy);
    }

    private byte[] offline(Optional<CachedDocument> copy) {
        policy.check(url, abort);
        CachedDocument kept = copy.orElseThrow(() -> abort.apply(
                "there is no copy of this document, and this run is offline; run once with the network, or download the"
                        + " document and name the file"));
        cache.tell(url, kept);
        return checked(kept.bytes());
    }

    private byte[] fetched(Optional<CachedDocument> copy) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI at = url;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            policy.check(at, abort);
            URI asked = at;
            Optional<CachedDocument> sameUrl = copy.filter(kept -> kept.from().equals(asked.toString()));
            HttpResponse<byte[]> answer = answer(client, request(at, sameUrl));
            if (answer.statusCode() == NOT_MODIFIED && sameUrl.isPresent()) {
                return kept(sameUrl.get().confirmed());
            }
            if (!REDIRECTS.contains(answer.statusCode())) {
                byte[] body = body(answer);
                CachedDocument.of(at, answer).ifPresent(document -> cache.keep(url, document));
                return body;
            }
            at = redirected(at, answer);
        }
        throw abort.apply("the server redirects more than " + MAX_REDIRECTS + " times; check the URL");
    }

    private byte[] kept(CachedDocument copy) {
        cache.keep(url, copy);
        return checked(copy.bytes());
    }

    private byte[] checked(byte[] body) {
        if (body.length > maxBytes) {
            throw abort.apply(ReadErrors.tooLarge(maxBytes));
        }
        return body;
    }

    private byte[] body(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw abort.apply("the server answered with status " + answer.statusCode() + "; check the URL"
                    + (answer.statusCode() == 401 || answer.statusCode() == 403
                            ? ", or download the document with your credentials and name the file"
                            : ""));
        }
        return checked(answer.body());
    }

    private URI redirected(URI from, HttpResponse<byte[]> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            URI to = from.resolve(location);
            boolean isDowngrade =
                    "https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme());
            if (location.isEmpty() || isDowngrade) {
                throw abort.apply("the server redirects from https to '" + location + "'; check the URL");
            }
            return to;
        } catch (IllegalArgumentException e) {
            throw abort.apply("the server redirects to '" + location + "', which is not a URL; check the URL");
        }
    }

    private HttpResponse<byte[]> answer(HttpClient client, HttpRequest request) {
        Duration left = policy.timeLeft();
        try {
            CompletableFuture<HttpResponse<byte[]>> answer =
                    client.sendAsync(request, info -> new LimitedBody(maxBytes));
            try {
                return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
            } finally {
                // Closes the connection after a timeout.
                answer.cancel(true);
            }
        } catch (TimeoutException e) {
            throw tooSlow();
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (IllegalArgumentException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abort.apply("fetching the document was interrupted; run it again");
        }
    }

    private SpecException tooSlow() {
        return abort.apply(
                "reading takes " + Limit.READING_SECONDS.exceeded() + "; download the document and name the file");
    }

    private SpecException failure(Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return abort.apply(
                    "the server did not answer in time; try again, or download the document and name the file");
        }
        if (cause instanceof ConnectException) {
            return abort.apply(
                    "the server cannot be reached; check the URL and the network, or download the document and"
                            + " name the file");
        }
        if (cause instanceof IOException || cause instanceof IllegalArgumentException) {
            return abort.apply(
                    "the document cannot be fetched: " + ReadErrors.reason(cause) + "; check the URL and the network");
        }
        throw new IllegalStateException("fetching " + url.toString().toLowerCase(Locale.ROOT) + " failed", cause);
    }

    private HttpRequest request(URI at, Optional<CachedDocument> copy) {
        Duration left = policy.timeLeft();
        if (left.isZero()) {
            throw tooSlow();
        }
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(at)
                    .timeout(left.compareTo(RESPONSE_TIMEOUT) < 0 ? left : RESPONSE_TIMEOUT)
                    .header("Accept", "application/json, application/yaml, text/yaml, */*;q=0.5");
            copy.map(CachedDocument::tag)
                    .filter(tag -> !tag.isEmpty())
                    .ifPresent(tag -> request.header("If-None-Match", tag));
            copy.map(CachedDocument::modified)
                    .filter(date -> !date.isEmpty())
                    .ifPresent(date -> request.header("If-Modified-Since", date));
            return request.build();
        } catch (IllegalArgumentException e) {
            throw failure(e);
        }
    }
}
