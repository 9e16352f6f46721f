package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RecordingUpstream.Received;
import dev.callwright.gateway.testing.RunningGateway;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks through what is called and with which arguments: cases 1 to 11 and 24. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OperationAttackTest {
    private static final String POLICY = """
            deny:
              - {operations: [WatchEvents]}
              - {tags: [danger]}
            denyHeaders: [Acting-Account]
            """;
    private final JsonMapper json = new JsonMapper();
    private RunningGateway gateway;

    @BeforeAll
    void start() {
        gateway = RunningGateway.builder()
                .document(text -> text.replace(
                        "{name: X-Note, in: header",
                        "{name: X-HTTP-Method-Override, in: header, schema: {type: string}}\n"
                                + "        - {name: X-Note, in: header"))
                .file("policy.yaml", POLICY)
                .gateway("policy: policy.yaml")
                .start();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.upstream().reset();
    }

    private void assertUntouched() {
        assertThat(gateway.upstream().received()).isEmpty();
    }

    private Answer tool(String operation, Map<String, ?> arguments) {
        return gateway.tool(
                operation, json.valueToTree(Map.of("args", arguments)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchOperation",
                "constructor",
                "__proto__",
                "toString",
                "hasOwnProperty",
                "GetThing%00",
                "..%2f..%2fcredentials%2fthings",
                "things.constructor",
                "things.__proto__.retrieve",
                "GetThing/extra"
            })
    void knowsOnlyTheOperationsOfTheDocument(String name) {
        Answer answer = gateway.tool(name, "{\"args\": {\"thing\": \"t_1\"}}");
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.isProblem()).isTrue();
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "constructor", "__proto__", "things%2f..", ""})
    void knowsOnlyTheApisOfTheSettings(String provider) {
        Answer tools =
                gateway.send("POST /tools/" + provider + "/GetThing HTTP/1.1", "Content-Type: application/json", "{}");
        assertThat(tools.status()).isIn(400, 404, 405);
        Answer api = gateway.send("GET /api/" + provider + "/things HTTP/1.1", "", "");
        assertThat(api.status()).isIn(400, 404);
        assertUntouched();
    }

    @Test
    void refusesWhatThePolicyDenies() {
        assertThat(tool("WatchEvents", Map.of()).status()).isEqualTo(403);
        assertThat(tool("DeleteThing", Map.of("thing", "t_1")).status()).isEqualTo(403);
        assertThat(gateway.send("GET /api/things/events HTTP/1.1", "", "").status())
                .isEqualTo(403);
        assertThat(gateway.send("DELETE /api/things/things/t_1 HTTP/1.1", "", "")
                        .status())
                .isEqualTo(403);
        assertUntouched();
    }

    @Test
    void refusesMethodsThatThePathDoesNotHave() {
        Answer answer = gateway.send("PUT /api/things/things HTTP/1.1", "", "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow").orElseThrow()).contains("GET").contains("POST");
        assertThat(gateway.send("GET /api/things/unknown HTTP/1.1", "", "").status())
                .isEqualTo(404);
        assertThat(gateway.send("PUT /tools/things/GetThing HTTP/1.1", "", "").status())
                .isEqualTo(405);
        assertThat(gateway.send("TRACE /api/things/things HTTP/1.1", "", "").status())
                .isIn(405, 501);
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../v1/charges",
                "..",
                ".",
                "%2e%2e%2f",
                "a/b",
                "a\\b",
                "a?x=1#y",
                "a\u0000b",
                "a\r\nX-Injected: 1",
                "a b",
                "ä;x=1",
                "//evil.example/"
            })
    void keepsArgumentsInTheirSegment(String value) {
        Answer answer = tool("GetThing", Map.of("thing", value));
        if (answer.status() == 400) {
            assertUntouched();
            return;
        }
        assertThat(answer.status()).isEqualTo(200);
        Received received = gateway.upstream().only();
        assertThat(received.target()).matches("/v1/things/[A-Za-z0-9._~!$&'()*+,;=:@%-]+");
        assertThat(received.headers()).noneMatch(line -> line.startsWith("X-Injected"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/things/things/..%2f..%2fv1%2fcharges",
                "/api/things/things/%2e%2e",
                "/api/things/things/%2E%2E/charges",
                "/api/things/things/../../charges",
                "/api/things/things/./t_1",
                "/api/things/things//t_1",
                "/api/things//things/t_1",
                "/api/things/things/t_1/",
                "/api/things/things/a%5c..%5cb",
                "/api/things/things/a;x=../b",
                "/api/things/things/%00",
                "/api/things/things/a%0d%0aX-Injected:%201"
            })
    void keepsPathsOnTheirOperation(String path) {
        Answer answer = gateway.send("GET " + path + " HTTP/1.1", "", "");
        if (answer.status() != 200) {
            assertThat(answer.status()).isIn(400, 404);
            assertUntouched();
            return;
        }
        // One encoded segment, as it was sent.
        assertThat(gateway.upstream().only().target()).isEqualTo("/v1" + path.substring("/api/things".length()));
        assertThat(path.substring("/api/things/things/".length())).doesNotContain("/");
    }

    @Test
    void refusesLineBreaksInHeaders() {
        for (String value : List.of("a\r\nX-Injected: 1", "a\nb", "a\u0000b", "a\rb")) {
            Answer answer = tool("GetThing", Map.of("thing", "t_1", "X-Note", value));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("X-Note");
        }
        assertUntouched();
    }

    // Dropped, it would leave the caller with another call than the one it meant.
    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "x-http-method", "X-Method-Override"})
    void refusesHeadersThatMakeAnotherMethodOfIt(String header) {
        String json = "Content-Type: application/json\n" + header + ": DELETE";
        for (String line :
                List.of("PATCH /api/things/things/t_1 HTTP/1.1", "POST /tools/things/UpdateThing HTTP/1.1")) {
            Answer answer = gateway.send(line, json, "{}");
            assertThat(answer.status()).as(line).isEqualTo(400);
            assertThat(answer.body()).contains(header);
        }
        assertThat(tool("GetThing", Map.of("thing", "t_1", header, "DELETE")).status())
                .isEqualTo(400);
        assertUntouched();
    }

    @Test
    void takesNoHostFromCallers() {
        for (String name : List.of("url", "baseUrl", "host", "server", "__proto__", "Authorization")) {
            Answer answer = tool("GetThing", Map.of("thing", "t_1", name, "http://evil.example"));
            assertThat(answer.status()).as(name).isEqualTo(400);
        }
        assertUntouched();
        for (String header : List.of(
                "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example", "X-Original-URL: /v1/charges")) {
            gateway.upstream().reset();
            assertThat(gateway.send("GET /api/things/things HTTP/1.1", header, "")
                            .status())
                    .isEqualTo(200);
            Received received = gateway.upstream().only();
            assertThat(received.header("Host"))
                    .contains("127.0.0.1:" + gateway.upstream().port());
            assertThat(received.headers().toString()).doesNotContain("evil").doesNotContain("charges");
        }
    }

    @Test
    void neverMergesCredentialsOfCallers() {
        Answer answer =
                gateway.send("GET /api/things/things HTTP/1.1", "Authorization: Bearer mine\nCookie: session=mine", "");
        assertThat(answer.status()).isEqualTo(200);
        Received received = gateway.upstream().only();
        assertThat(received.header("Authorization")).contains("Bearer " + RunningGateway.KEY);
        assertThat(received.header("Cookie")).isEmpty();
    }

    @Test
    void refusesHeadersThatThePolicyDenies() {
        Answer answer = gateway.send("GET /api/things/things HTTP/1.1", "Acting-Account: acct_1", "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Acting-Account");
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "a=%2", "a=%u0041"})
    void refusesQueriesThatAreNotEncoded(String query) {
        Answer answer = gateway.send("GET /api/things/things?" + query + " HTTP/1.1", "", "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("hexadecimal");
        assertUntouched();
    }

    @Test
    void replacesKeysThatCallersPutIntoTheQuery() {
        Answer answer = gateway.send("GET /api/things/key?api_key=mine&x=1&api%5fkey=mine HTTP/1.1", "", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(gateway.upstream().only().target())
                .doesNotContain("mine")
                .contains("x=1")
                .contains("api_key=" + RunningGateway.KEY);
    }
}
