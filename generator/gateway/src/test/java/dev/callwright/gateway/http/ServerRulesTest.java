package dev.callwright.gateway.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RawHttp;
import dev.callwright.gateway.testing.RawHttp.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses before anything is called: attack cases 10, 11, 19 to 23 and 25. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServerRulesTest {
    private static final String LISTED = "https://docs.example.com";
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private GatewayServer server;

    @BeforeEach
    void reset() {
        calls.set(0);
        pages.set(0);
    }

    @BeforeAll
    void start() {
        HttpSettings settings = new HttpSettings(
                "127.0.0.1",
                0,
                HttpSettings.LOOPBACK.tls(),
                List.of("gateway.example.com"),
                List.of(LISTED),
                HttpSettings.RequestLimits.USUAL);
        CrossOrigin crossOrigin =
                new CrossOrigin(settings.origins(), List.of("Content-Type"), List.of("Callwright-Gateway"));
        Endpoint called = exchange -> {
            calls.incrementAndGet();
            exchange.body(200, "text/plain", "called " + exchange.path());
        };
        Endpoint page = exchange -> {
            pages.incrementAndGet();
            exchange.body(200, "text/plain", "page");
        };
        server = new GatewayServer(settings);
        server.answerWith(
                new Routes.Builder(crossOrigin, page).guarded("api", called).build());
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop(Duration.ofSeconds(1));
    }

    private Answer send(String head) {
        return RawHttp.send(server.port(), head);
    }

    private Answer call(String... headers) {
        return send("GET /api/x HTTP/1.1\nHost: localhost:" + server.port() + "\n" + String.join("\n", headers));
    }

    private void assertNothingCalled() {
        assertThat(calls).hasValue(0);
        assertThat(pages).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:4000", "127.0.0.1", "LOCALHOST:1", "[::1]:80", "gateway.example.com"})
    void answersKnownHosts(String host) {
        assertThat(send("GET /api/x HTTP/1.1\nHost: " + host).status()).isEqualTo(200);
        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.nip.io", "0.0.0.0"})
    void refusesUnknownHostsOnEveryRoute(String host) {
        for (String path : List.of("/", "/index.html", "/api/x", "/health")) {
            Answer answer = send("GET " + path + " HTTP/1.1\nHost: " + host);
            assertThat(answer.status()).as(path).isEqualTo(421);
            assertThat(answer.isProblem()).isTrue();
        }
        assertNothingCalled();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Origin: https://docs.example.com.evil.example",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: unheard-of"
    })
    void refusesPagesOfOtherSites(String header) {
        Answer answer = call(header);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertNothingCalled();
    }

    @Test
    void letsOwnPagesAndProgramsCall() {
        assertThat(call().status()).isEqualTo(200);
        assertThat(call("Sec-Fetch-Site: same-origin").status()).isEqualTo(200);
        assertThat(call("Sec-Fetch-Site: none").status()).isEqualTo(200);
        String own = "Origin: http://localhost:" + server.port();
        assertThat(call(own, "Sec-Fetch-Site: same-origin").status()).isEqualTo(200);
        assertThat(call(own).status()).isEqualTo(200);
        // The header that pages cannot change decides, even if the other one says that it is its own page.
        assertThat(call(own, "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
        assertThat(call(own, "Origin: https://evil.example").status()).isEqualTo(403);
    }

    @Test
    void letsPagesOfListedOriginsCallAndRead() {
        Answer answer = call("Origin: " + LISTED, "Sec-Fetch-Site: cross-site");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).contains(LISTED);
        assertThat(answer.header("Vary")).contains("Origin");
    }

    @Test
    void answersPreflightsOfListedOriginsOnly() {
        String ask = "OPTIONS /api/x HTTP/1.1\nHost: localhost\nAccess-Control-Request-Method: POST\nOrigin: ";
        Answer listed = send(ask + LISTED);
        assertThat(listed.status()).isEqualTo(204);
        assertThat(listed.header("Access-Control-Allow-Origin")).contains(LISTED);
        assertThat(listed.header("Access-Control-Allow-Headers")).contains("Content-Type");
        for (String origin : List.of("https://evil.example", "null", "http://localhost")) {
            Answer other = send(ask + origin);
            assertThat(other.status()).as(origin).isEqualTo(403);
            assertThat(other.header("Access-Control-Allow-Origin")).isEmpty();
        }
        assertNothingCalled();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\nContent-Length: 4",
                "Content-Length: 4\nContent-Length: 5",
                "Content-Length: 4, 5",
                "X-Folded: a\n b",
                "X-Space : a",
                "NoColon",
                "Host: evil.example",
                "Transfer-Encoding: gzip",
                "Content-Length: -1",
                "Content-Length: +4",
                "X-Nul: a\0b"
            })
    void refusesAmbiguousRequests(String headers) {
        Answer answer = RawHttp.send(
                server.port(),
                "POST /api/x HTTP/1.1\nHost: localhost\n" + headers,
                "GET /api/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(answer.status()).isEqualTo(400);
        assertNothingCalled();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/a/../b",
                "/api/%2e%2e/b",
                "/api/a/%2E%2E%2Fb",
                "/api/a/./b",
                "/api/%zz",
                "/api/a;x=1/../b",
                "/api/a\\b",
                "/api/%00"
            })
    void refusesPathsThatLeadElsewhere(String path) {
        Answer answer = send("GET " + path + " HTTP/1.1\nHost: localhost");
        assertThat(answer.status()).isIn(400, 200);
        if (answer.status() == 200) {
            assertThat(answer.body()).isEqualTo("called " + path);
        } else {
            assertNothingCalled();
        }
    }

    @Test
    void keepsAbsoluteTargetsToKnownHosts() {
        assertThat(send("GET http://evil.example/api/x HTTP/1.1\nHost: localhost")
                        .status())
                .isIn(400, 421);
        assertThat(send("GET http://evil.example/api/x HTTP/1.1\nHost: evil.example")
                        .status())
                .isEqualTo(421);
        assertNothingCalled();
    }

    @Test
    void opensNoTunnels() throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            client.getOutputStream()
                    .write("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n".getBytes(US_ASCII));
            // The connection stays open until it is idle for too long.
            BufferedReader answer = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            assertThat(answer.readLine()).matches("HTTP/1.1 4(00|21) .*");
        }
        assertNothingCalled();
    }

    @Test
    void limitsHeads() {
        Answer answer = call("X-Large: " + "a".repeat(1_000_000));
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.isProblem()).isTrue();
        assertNothingCalled();
    }

    @Test
    void hidesWhatItIs() {
        assertThat(call().header("Server")).isEmpty();
        assertThat(call("NoColon").body()).doesNotContain("jetty", "Exception");
    }
}
