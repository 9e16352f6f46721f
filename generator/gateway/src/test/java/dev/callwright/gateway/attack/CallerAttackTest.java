package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RunningGateway;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attacks of callers on each other and on what the gateway tells: cases 27, 34 and 40. */
final class CallerAttackTest {
    private static final String LIST = "GET /api/things/things HTTP/1.1";
    private static final String ALICE = "Authorization: Bearer alice-token-1234567890";
    private static final String BOB = "Authorization: Bearer bob-token-12345678901234";
    private static final String CALLERS = """
            callers:
              tokens:
                - {name: alice, token: 'file:alice', scopes: [read, write], credentials: {things: {bearerAuth: 'file:key-of-alice'}}}
                - {name: bob, token: 'file:bob', scopes: [read], providers: [things]}
            limits: {perCaller: {rate: 2/1m}}
            """;

    private static RunningGateway twoCallers() {
        return RunningGateway.builder()
                .file("alice", "alice-token-1234567890")
                .file("bob", "bob-token-12345678901234")
                .file("key-of-alice", "key-of-alice-1234")
                .gateway(CALLERS)
                .start();
    }

    @Test
    void keepsCallersApart() {
        try (RunningGateway gateway = twoCallers()) {
            assertThat(gateway.send(LIST, ALICE, "").status()).isEqualTo(200);
            assertThat(gateway.upstream().only().header("Authorization")).contains("Bearer key-of-alice-1234");
            gateway.upstream().reset();
            assertThat(gateway.send(LIST, BOB, "").status()).isEqualTo(200);
            assertThat(gateway.upstream().only().header("Authorization")).contains("Bearer " + RunningGateway.KEY);
            // Alice's rate is used up, and Bob's is not.
            assertThat(gateway.send(LIST, ALICE, "").status()).isEqualTo(200);
            Answer limited = gateway.send(LIST, ALICE, "");
            assertThat(limited.status()).isEqualTo(429);
            assertThat(limited.header("Retry-After")).isPresent();
            assertThat(gateway.send(LIST, BOB, "").status()).isEqualTo(200);
        }
    }

    @Test
    void asksWhoCalls() {
        try (RunningGateway gateway = twoCallers()) {
            for (String header : List.of(
                    "", "Authorization: Bearer wrong-token-1234567890", "Authorization: Basic YTpi", ALICE + "x")) {
                for (String line : List.of(
                        LIST, "GET /tools HTTP/1.1", "GET /credentials/things HTTP/1.1", "GET /metrics HTTP/1.1")) {
                    Answer answer = gateway.send(line, header, "");
                    assertThat(answer.status()).as(line + header).isEqualTo(401);
                    assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
                }
            }
            assertThat(gateway.upstream().received()).isEmpty();
        }
    }

    @Test
    void asksForScopes() {
        try (RunningGateway gateway = twoCallers()) {
            String json = "\nContent-Type: application/json";
            assertThat(gateway.send("POST /api/things/things HTTP/1.1", BOB + json, "{\"name\": \"x\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(gateway.send(
                                    "POST /tools/things/CreateThing HTTP/1.1",
                                    BOB + json,
                                    "{\"args\": {\"name\": \"x\"}}")
                            .status())
                    .isEqualTo(403);
            assertThat(gateway.send(
                                    "PUT /credentials/things HTTP/1.1",
                                    BOB + json,
                                    "{\"bearerAuth\": \"other-key-12345\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(gateway.send("GET /metrics HTTP/1.1", BOB, "").status()).isEqualTo(403);
            assertThat(gateway.upstream().received()).isEmpty();
        }
    }

    @Test
    void tellsNothingSecret() {
        try (RunningGateway gateway = RunningGateway.builder().start()) {
            gateway.send(LIST, "", "");
            String put = "{\"bearerAuth\": \"canary-key-of-the-page-9876\"}";
            assertThat(gateway.send("PUT /credentials/things HTTP/1.1", "Content-Type: application/json", put)
                            .status())
                    .isBetween(200, 204);
            for (String path : List.of(
                    "/credentials/things",
                    "/credentials/things/bearerAuth",
                    "/credentials",
                    "/metrics",
                    "/config",
                    "/health",
                    "/ready",
                    "/callwright.yaml",
                    "/tools",
                    "/tools/things/GetThing")) {
                Answer answer = gateway.send("GET " + path + " HTTP/1.1", "", "");
                assertThat(answer.body())
                        .as(path)
                        .doesNotContain("canary-key")
                        .doesNotContain(RunningGateway.KEY)
                        .doesNotContain(gateway.folder().toString());
            }
            assertThat(gateway.send("GET /credentials/things HTTP/1.1", "", "").body())
                    .contains("\"end\":\"9876\"");
            assertThat(gateway.log() + gateway.audit("\"surface\":\"credentials\""))
                    .doesNotContain("canary-key");
        }
    }

    @Test
    void notesWhoChangesCredentials() {
        try (RunningGateway gateway = RunningGateway.builder().start()) {
            String json = "Content-Type: application/json";
            gateway.send("GET /credentials/things HTTP/1.1", "", "");
            gateway.send("PUT /credentials/things HTTP/1.1", json, "{\"queryKey\": \"key-of-the-page-9876\"}");
            gateway.send("PUT /credentials/things HTTP/1.1", json, "{\"invented\": \"key-of-the-page-9876\"}");
            gateway.send("DELETE /credentials/things/queryKey HTTP/1.1", "", "");
            List<String> lines =
                    gateway.audit("\"operation\":\"delete\"").lines().toList();
            assertThat(lines)
                    .hasSize(4)
                    .allMatch(line -> line.contains("\"surface\":\"credentials\",\"caller\":\"local\""));
            assertThat(lines.get(0))
                    .contains("\"operation\":\"list\",\"status\":200")
                    .doesNotContain("queryKey");
            assertThat(lines.get(1)).contains("\"operation\":\"set\",\"credential\":\"queryKey\",\"status\":200");
            assertThat(lines.get(2))
                    .contains("\"operation\":\"set\",\"status\":400")
                    .doesNotContain("invented");
            assertThat(lines.get(3)).contains("\"operation\":\"delete\",\"credential\":\"queryKey\",\"status\":204");
            assertThat(gateway.send("GET /metrics HTTP/1.1", "", "").body())
                    .contains("operation=\"delete\"")
                    .doesNotContain("invented");
        }
    }

    @Test
    void writesOneAuditLinePerCall() {
        try (RunningGateway gateway = RunningGateway.builder().start()) {
            gateway.upstream()
                    .answers("HTTP/1.1 200 OK\r\nRequest-Id: req\"},{\"status\":1,\u009b\r\nContent-Length: 0\r\n\r\n");
            gateway.send(LIST, "traceparent: 00-zz", "");
            gateway.send("GET /api/things/things%22%7d%7b%22status%22%3a1,%7d HTTP/1.1", "", "");
            gateway.tool("NoSuch%22%7d%7b%22status%22%3a1,%7d", "{}");
            gateway.send("DELETE /api/things/things/t_1 HTTP/1.1", "", "");
            List<String> lines = gateway.audit("DeleteThing").lines().toList();
            assertThat(lines).allSatisfy(line -> assertThat(line).matches("\\{[ -~]*}"));
            // Calls of nothing are lines, too, without what they named.
            assertThat(lines).hasSize(4).noneMatch(line -> line.contains("\"status\":1,"));
            assertThat(lines.get(0)).contains("\"operation\":\"ListThings\"").contains("req\\\"},{\\\"status\\\":1,");
        }
    }
}
