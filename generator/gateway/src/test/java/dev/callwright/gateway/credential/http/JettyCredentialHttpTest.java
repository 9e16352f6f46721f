package dev.callwright.gateway.credential.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.callwright.gateway.credential.http.CredentialHttp.Answer;
import dev.callwright.gateway.credential.http.CredentialHttp.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.component.LifeCycle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JettyCredentialHttpTest {
    private final HttpClient client = new HttpClient();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getRawPath();
                requests.add(exchange.getRequestMethod() + " " + path + " "
                        + exchange.getRequestHeaders().getFirst("X-A") + " "
                        + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                boolean isHuge = path.equals("/huge");
                exchange.sendResponseHeaders(path.equals("/moved") ? 307 : 200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write((isHuge ? "x".repeat(300 * 1024) : "hällo").getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        server.start();
        LifeCycle.start(client);
    }

    @AfterEach
    void stop() {
        LifeCycle.stop(client);
        server.stop(0);
    }

    private Answer ask(String path) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new JettyCredentialHttp(client, Duration.ofSeconds(20))
                .ask(new Question("POST", uri, Map.of("X-A", "b", "Content-Type", "text/x"), "ü=1"))
                .join();
    }

    @Test
    void sendsAndReceives() {
        assertThat(ask("/a%20b")).isEqualTo(new Answer(200, "hällo"));
        assertThat(requests).containsExactly("POST /a%20b b text/x ü=1");
    }

    @Test
    void doesNotFollowRedirects() {
        assertThat(ask("/moved").status()).isEqualTo(307);
        assertThat(requests).hasSize(1);
    }

    @Test
    void refusesAnswersThatAreTooLarge() {
        assertThatThrownBy(() -> ask("/huge")).isInstanceOf(CompletionException.class);
    }
}
