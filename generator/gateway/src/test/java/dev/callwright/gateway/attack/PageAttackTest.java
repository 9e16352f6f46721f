package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RunningGateway;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by pages of other sites on all surfaces: cases 19 to 23. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageAttackTest {
    private static final String JSON = "Content-Type: application/json";
    private RunningGateway gateway;

    /** A request that would do something. */
    private record Call(String line, String contentType, String body) {}

    private static final List<Call> CALLS = List.of(
            new Call("POST /tools/things/ListThings HTTP/1.1", JSON, "{\"args\": {}}"),
            new Call("GET /tools HTTP/1.1", "", ""),
            new Call("GET /tools/search?q=thing HTTP/1.1", "", ""),
            new Call("GET /api/things/things HTTP/1.1", "", ""),
            new Call("POST /api/things/things HTTP/1.1", JSON, "{\"name\": \"x\"}"),
            new Call("POST /api/things/forms HTTP/1.1", "Content-Type: application/x-www-form-urlencoded", "name=x"),
            new Call("DELETE /api/things/things/t_1 HTTP/1.1", "", ""),
            new Call("PUT /credentials/things HTTP/1.1", JSON, "{\"bearerAuth\": \"a-key-of-somebody-else\"}"),
            new Call("GET /credentials/things HTTP/1.1", "", ""),
            new Call(
                    "POST /mcp HTTP/1.1",
                    JSON + "\nAccept: application/json, text/event-stream\nMCP-Protocol-Version: 2025-11-25",
                    "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}"));

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

    private Answer send(Call call, String headers) {
        return gateway.send(call.line(), call.contentType() + "\n" + headers, call.body());
    }

    @Test
    void answersPrograms() {
        for (Call call : CALLS) {
            assertThat(send(call, "").status()).as(call.line()).isBetween(200, 204);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://localhost:1\nSec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document"
            })
    void refusesOtherPagesEverywhere(String headers) {
        for (Call call : CALLS) {
            Answer answer = send(call, headers);
            assertThat(answer.status()).as(call.line()).isEqualTo(403);
            assertThat(answer.isProblem()).isTrue();
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }
        assertThat(gateway.upstream().received()).isEmpty();
    }

    @Test
    void refusesUnknownHostsEverywhere() {
        for (Call call : CALLS) {
            Answer answer = gateway.sendTo("evil.example", call.line(), call.contentType(), call.body());
            assertThat(answer.status()).as(call.line()).isEqualTo(421);
        }
        for (String page : List.of("/", "/index.html", "/assets/site.js", "/health", "/metrics")) {
            assertThat(gateway.sendTo("evil.example", "GET " + page + " HTTP/1.1", "", "")
                            .status())
                    .as(page)
                    .isEqualTo(421);
        }
        assertThat(gateway.upstream().received()).isEmpty();
    }

    // What a page can send without asking in advance (Fetch, CORS-safelisted request-header).
    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "none"})
    void takesJsonOnlyAsJson(String type) {
        String header = type.equals("none") ? "" : "Content-Type: " + type;
        for (String line : List.of(
                "POST /tools/things/ListThings HTTP/1.1", "PUT /credentials/things HTTP/1.1", "POST /mcp HTTP/1.1")) {
            assertThat(gateway.send(line, header, "{\"args\": {}}").status())
                    .as(line)
                    .isEqualTo(415);
        }
        assertThat(gateway.send("POST /api/things/things HTTP/1.1", header, "{\"name\": \"x\"}")
                        .status())
                .isEqualTo(415);
        assertThat(gateway.upstream().received()).isEmpty();
    }

    // The gateway would judge one of them, and the API could read the other.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json\nContent-Type: text/plain",
                "Content-Type: text/plain\nContent-Type: application/json",
                "Content-Type: application/json\nContent-Type: application/json"
            })
    void takesOneMediaTypeOnly(String headers) {
        for (Call call : CALLS) {
            if (call.contentType().contains("json")) {
                Answer answer = gateway.send(
                        call.line(), call.contentType().replaceFirst("(?i)content-type: \\S+", headers), call.body());
                assertThat(answer.status()).as(call.line()).isEqualTo(400);
                assertThat(answer.isProblem()).isTrue();
                assertThat(answer.body()).contains("Content-Type");
            }
        }
        assertThat(gateway.upstream().received()).isEmpty();
    }

    @Test
    void takesTheMediaTypesOfTheOperation() {
        String form = "Content-Type: application/x-www-form-urlencoded";
        assertThat(gateway.send("POST /api/things/forms HTTP/1.1", form, "name=x")
                        .status())
                .isEqualTo(200);
        assertThat(gateway.upstream().only().body()).isEqualTo("name=x");
        assertThat(gateway.send("POST /api/things/forms HTTP/1.1", JSON, "{}").status())
                .isEqualTo(415);
        assertThat(gateway.send("POST /api/things/forms HTTP/1.1", "Content-Type: text/plain", "name=x")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void answersNoPreflightOfOthers() {
        for (String path : List.of("/tools/things/ListThings", "/api/things/things", "/credentials/things", "/mcp")) {
            Answer answer = gateway.send(
                    "OPTIONS " + path + " HTTP/1.1",
                    "Origin: https://evil.example\nAccess-Control-Request-Method: POST\n"
                            + "Access-Control-Request-Headers: content-type",
                    "");
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.headers().toString()).doesNotContain("Access-Control");
        }
        assertThat(gateway.upstream().received()).isEmpty();
    }
}
