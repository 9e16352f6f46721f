package dev.callwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

/** Only a gateway that answers with 200 is well. */
final class HealthCheckTest {
    @Test
    void aGatewayIsWellThatSaysSo() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean isWell = exchange.getRequestURI().getPath().equals("/health");
            exchange.getResponseHeaders().add("Location", "/health");
            exchange.sendResponseHeaders(isWell ? 200 : 302, -1);
            exchange.close();
        });
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            assertThat(HealthCheck.isWell(base + "/health")).isTrue();
            assertThat(HealthCheck.isWell(base + "/moved")).isFalse();
        } finally {
            server.stop(0);
        }
        assertThat(HealthCheck.isWell(base + "/health")).isFalse();
        assertThat(HealthCheck.isWell("file:/etc/hostname")).isFalse();
        assertThat(HealthCheck.isWell("not a url")).isFalse();
    }
}
