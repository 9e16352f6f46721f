package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.internal.http.Url;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the requests that were sent with those that must be. */
final class AttackRequests {
    static final Set<String> PARTS = Set.of(
            "requests",
            "sent",
            "sentWithout",
            "noRawControls",
            "cookieCount",
            "sentJson",
            "sentBody",
            "sentBodyContains",
            "sentBodyWithout",
            "boundaryNotIn",
            "pause",
            "pauseAtMost");

    private final JsonValue expected;
    private final Script script;

    AttackRequests(JsonValue expected, Script script) {
        this.expected = expected;
        this.script = script;
    }

    void check() {
        expected.get("requests").ifPresent(count -> assertThat(script.lines()).hasSize((int) count.asLong()));
        List<JsonValue> sent = expected.get("sent").map(JsonValue::asList).orElse(List.of());
        for (int index = 0; index < sent.size(); index++) {
            request(sent.get(index), script.requests.get(index));
        }
        script.requests.forEach(this::request);
        expected.get("pause")
                .ifPresent(pause -> assertThat(script.timing.pauses).containsExactly(pause.asLong()));
        expected.get("pauseAtMost")
                .ifPresent(most -> assertThat(script.timing.pauses)
                        .singleElement()
                        .satisfies(pause -> assertThat(pause).isBetween(0L, most.asLong())));
    }

    private static void request(JsonValue wanted, HttpRequest request) {
        Attack.known(wanted, Set.of("method", "url", "headers", "absent"));
        wanted.get("method").ifPresent(method -> assertThat(request.method()).isEqualTo(method.asString()));
        wanted.get("url")
                .ifPresent(url -> assertThat(normal(request.uri())).isEqualTo(normal(URI.create(url.asString()))));
        for (Map.Entry<String, String> header : Attack.texts(wanted, "headers").entrySet()) {
            assertThat(request.headers().all(header.getKey())).containsExactly(header.getValue());
        }
        List<String> absent = Attack.list(wanted, "absent");
        assertThat(request.headers().asMap()).doesNotContainKeys(absent.toArray(String[]::new));
        if (!absent.isEmpty()) {
            assertThat(request.headers().asMap().toString() + request.uri()).doesNotContain("s3cret");
        }
    }

    private static String normal(URI url) {
        String path = url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        return Url.origin(url) + path;
    }

    private void request(HttpRequest request) {
        Map<String, List<String>> headers = request.headers().asMap();
        assertThat(headers)
                .doesNotContainKeys(Attack.list(expected, "sentWithout").toArray(String[]::new));
        expected.get("noRawControls")
                .ifPresent(yes -> headers.values()
                        .forEach(values ->
                                values.forEach(value -> assertThat(value).matches("[\\x20-\\x7e]*"))));
        expected.get("cookieCount")
                .ifPresent(count -> assertThat(
                                request.headers().first("Cookie").orElse("").split("; "))
                        .hasSize((int) count.asLong()));
        if (request.body().isPresent()) {
            body(request, text(request));
        }
    }

    private void body(HttpRequest request, String body) {
        expected.get("sentJson")
                .ifPresent(json -> assertThat(JsonValue.parse(body)).isEqualTo(json));
        expected.get("sentBody").ifPresent(text -> assertThat(body).isEqualTo(text.asString()));
        Attack.list(expected, "sentBodyContains")
                .forEach(text -> assertThat(body).contains(text));
        Attack.list(expected, "sentBodyWithout")
                .forEach(text -> assertThat(body).doesNotContain(text));
        expected.get("boundaryNotIn").ifPresent(content -> {
            String boundary =
                    request.headers().first("Content-Type").orElseThrow().split("boundary=")[1];
            assertThat(body.split("--" + boundary, -1)).hasSize(3);
        });
    }

    private static String text(HttpRequest request) {
        try (InputStream body = request.body().orElseThrow().source().open()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
