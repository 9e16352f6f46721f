package dev.callwright.runtime;

import dev.callwright.runtime.internal.http.ClientConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A transport with scripted responses that records the requests. */
final class Script implements HttpTransport {
    final List<HttpRequest> requests = new ArrayList<>();
    final FakeTiming timing = new FakeTiming();
    private final Deque<Turn> turns = new ArrayDeque<>();

    private interface Turn {
        HttpResponse take() throws IOException;
    }

    /** Answers the next request; the headers are names and values in turn. */
    Script answer(int status, String body, String... headers) {
        return answer(status, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), headers);
    }

    Script answer(int status, InputStream body, String... headers) {
        return received(status, body, headers);
    }

    /** Answers with headers that no client could send. */
    Script received(int status, InputStream body, String... headers) {
        Headers.Builder built = Headers.builder();
        for (int index = 0; index < headers.length; index += 2) {
            built.received(headers[index], headers[index + 1]);
        }
        turns.add(() -> new HttpResponse(status, built.build(), body));
        return this;
    }

    /** Leaves out the answers that nobody asked for. */
    Script forget() {
        turns.clear();
        return this;
    }

    /** Fails the next request. */
    Script fail(IOException problem) {
        turns.add(() -> {
            throw problem;
        });
        return this;
    }

    @Override
    public synchronized HttpResponse send(HttpRequest request) throws IOException {
        requests.add(request);
        return turns.remove().take();
    }

    ClientConfig.Builder config() {
        return ClientConfig.builder("https://api.test/v1/").transport(this).timing(timing);
    }

    /** The request lines so far, without the base URL. */
    List<String> lines() {
        return requests.stream()
                .map(request ->
                        request.method() + " " + request.uri().toString().replace("https://api.test/v1/", "/"))
                .toList();
    }

    /** The values of a header in each request so far; null where it is absent. */
    List<String> headers(String name) {
        return requests.stream()
                .map(request -> request.headers().first(name).orElse(null))
                .toList();
    }
}
