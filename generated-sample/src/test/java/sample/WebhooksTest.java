package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import sdk.stripe.StripeWebhooks;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.WebhookException;

/** Receives webhooks as Stripe signs them. This part of its API has no events, so they are any JSON. */
final class WebhooksTest {
    private static final String BODY = "{\"id\":\"evt_1\",\"type\":\"identity.verification_session.verified\"}";
    // printf '1700000000.{...}' | openssl dgst -sha256 -hmac whsec_test
    private static final String SIGNATURE = "b9caa32071e54241e3a5a9ddd0050744fd95ca780a7ff2a5b1032fdf47f6d5ba";

    private static StripeWebhooks webhooks() {
        return StripeWebhooks.of("whsec_test")
                .withClock(Clock.fixed(Instant.ofEpochSecond(1_700_000_100), ZoneOffset.UTC));
    }

    @Test
    void readsWhatStripeSigned() {
        JsonValue event = webhooks().parse(BODY, "t=1700000000,v1=" + SIGNATURE + ",v0=ab");

        assertThat(event.get("id").map(JsonValue::asString)).contains("evt_1");
        assertThatThrownBy(() -> webhooks().parse(BODY + "\n", "t=1700000000,v1=" + SIGNATURE))
                .isInstanceOf(WebhookException.class)
                .hasMessageStartingWith("no signature in the header Stripe-Signature matches");
    }

    @Test
    void aServerReceivesThem() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hooks", exchange -> {
            int status = 204;
            try (exchange) {
                try {
                    webhooks().parse(exchange.getRequestBody().readAllBytes(), exchange.getRequestHeaders());
                } catch (WebhookException e) {
                    status = 400;
                }
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
        try {
            assertThat(send(server, BODY)).isEqualTo(204);
            assertThat(send(server, "{}")).isEqualTo(400);
        } finally {
            server.stop(0);
        }
    }

    private static int send(HttpServer server, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks"))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        webhooks().sign(BODY).forEach(request::header);
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
