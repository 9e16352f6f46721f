package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RecordingUpstream;
import dev.callwright.gateway.testing.RunningGateway;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by what an API answers: cases 12 to 14, and 26. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResponseAttackTest {
    private static final String CALL = "GET /api/things/things HTTP/1.1";
    private RunningGateway gateway;

    @BeforeAll
    void start() {
        gateway = RunningGateway.builder().start();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.upstream().reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/steal",
                "http://127.0.0.1:1/",
                "http://169.254.169.254/latest/meta-data/",
                "//evil.example",
                "/v1/elsewhere"
            })
    void followsNoRedirect(String location) {
        for (int status : List.of(301, 302, 303, 307, 308)) {
            gateway.upstream().reset();
            gateway.upstream()
                    .answers(
                            "HTTP/1.1 " + status + " Moved\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
            Answer answer = gateway.send(CALL, "", "");
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("Location")).contains(location);
            assertThat(gateway.upstream().received()).hasSize(1);
        }
    }

    @Test
    void passesStatusBodyAndRequestIdAsTheyAre() {
        gateway.upstream()
                .answers("HTTP/1.1 402 Payment Required\r\nContent-Type: application/json\r\nRequest-Id: req_9\r\n"
                        + "Content-Length: 14\r\n\r\n{\"error\":\"no\"}");
        Answer answer = gateway.send(CALL, "", "");
        assertThat(answer.status()).isEqualTo(402);
        assertThat(answer.isProblem()).isFalse();
        assertThat(answer.header("Request-Id")).contains("req_9");
        assertThat(answer.body()).isEqualTo("{\"error\":\"no\"}");
    }

    @Test
    void dropsHeadersThatWouldActOnTheGateway() {
        gateway.upstream()
                .answers(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nSet-Cookie: a=b\r\nAccess-Control-Allow-Origin: *\r\n"
                                + "Strict-Transport-Security: max-age=1\r\nClear-Site-Data: \"*\"\r\nCallwright-Gateway: problem\r\n"
                                + "Server-Timing: callwright-gateway\r\nAlt-Svc: h2=\":1\"\r\nRefresh: 0;url=http://evil.example\r\n"
                                + "Connection: X-Secret\r\nX-Secret: 1\r\nKeep-Alive: timeout=1\r\nX-Kept: 2\r\nContent-Length: 2\r\n\r\nhi");
        Answer answer = gateway.send(CALL, "", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("X-Kept")).contains("2");
        for (String name : List.of(
                "Set-Cookie",
                "Access-Control-Allow-Origin",
                "Strict-Transport-Security",
                "Clear-Site-Data",
                "Callwright-Gateway",
                "Server-Timing",
                "Alt-Svc",
                "Refresh",
                "X-Secret",
                "Keep-Alive")) {
            assertThat(answer.header(name)).as(name).isEmpty();
        }
        // A page of the API does nothing in the origin of the gateway.
        assertThat(answer.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void masksTheKeyWhereverItIsEchoed() {
        String key = RunningGateway.KEY;
        String body = "{\"key\":\"" + key + "\",\"header\":\"Bearer " + key + "\",\"url\":\"?k=" + key + "\"}";
        gateway.upstream().answers((request, out) -> {
            String head = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nX-Echo: Bearer " + key
                    + "\r\nRequest-Id: " + key + "\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            // In chunks of seven bytes, so that the key is never in one of them.
            for (int start = 0; start < body.length(); start += 7) {
                String chunk = body.substring(start, Math.min(body.length(), start + 7));
                out.write((Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        });
        Answer answer = gateway.send(CALL, "", "");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().toString()).doesNotContain(key);
        assertThat(answer.body()).doesNotContain(key).contains("*".repeat(key.length()));
        assertThat(gateway.log()).doesNotContain(key);
        assertThat(gateway.audit("\"status\":401")).doesNotContain(key).contains("\"status\":401");
    }

    @Test
    void masksTheKeyInErrors() {
        gateway.upstream().answers("HTTP/1.1 BROKEN " + RunningGateway.KEY + "\r\n\r\n");
        Answer answer = gateway.send(CALL, "", "");
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.body()).doesNotContain(RunningGateway.KEY);
        assertThat(gateway.log()).doesNotContain(RunningGateway.KEY);
    }

    @Test
    void masksBase64OfBasicCredentials() {
        String pair = Base64.getEncoder().encodeToString("user:password-of-user".getBytes(StandardCharsets.UTF_8));
        try (RunningGateway basic = RunningGateway.builder()
                .document(text -> text.replace("scheme: bearer", "scheme: basic"))
                .file("user", "user")
                .file("password", "password-of-user")
                .gateway("credentials: {things: {bearerAuth: {username: 'file:user', password: 'file:password'}}}")
                .start()) {
            basic.upstream().answers(RecordingUpstream.json(200, "[\"" + pair + "\",\"password-of-user\"]"));
            Answer answer = basic.send(CALL, "", "");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(basic.upstream().only().header("Authorization")).contains("Basic " + pair);
            assertThat(answer.body()).doesNotContain(pair).doesNotContain("password-of-user");
        }
    }
}
