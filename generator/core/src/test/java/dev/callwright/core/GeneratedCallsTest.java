package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.testing.Calls;
import dev.callwright.core.testing.LocalApi;
import dev.callwright.core.testing.LocalApi.Answer;
import dev.callwright.core.testing.LocalApi.Call;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated does over HTTP what the document says. */
@Timeout(120)
final class GeneratedCallsTest {
    private static final String EVENTS = "text/event-stream";
    private static final Answer LIST = new Answer("application/json", "[\"a\"]");
    private static final Answer NOTHING = new Answer("application/json", "");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void readsStreams(Calls language) throws Exception {
        Map<String, Answer> answers = Map.of(
                "/chats",
                        new Answer(EVENTS, "data: {\"text\":\"be\"}\n\ndata: {\"text\":\"cause\"}\n\ndata: [DONE]\n\n"),
                "/events", new Answer(EVENTS, "event: x\ndata: {\"kind\":\"made\"}\n\n"),
                "/exports/e", new Answer("application/x-ndjson", "{\"id\":1}\n{\"id\":2}\n"),
                "/logs", new Answer(EVENTS, "data: hello\n\ndata: bye\n\ndata: more\n\n"));
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(language.of("streams", api.url(), folder))
                    .containsExactly("chunk be", "chunk cause", "event made", "row 1", "row 2", "log hello");
            assertThat(api.calls().get(0).body()).isEqualTo("{\"question\":\"why\"}");
            assertThat(api.calls())
                    .extracting(call -> call.header("Accept"))
                    .containsExactly(EVENTS, EVENTS, "application/x-ndjson", EVENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void choosesTheServer(Calls language) throws Exception {
        boolean isJava = language == Calls.JAVA;
        String refused = isJava
                ? "region must be one of eu, us, not mars"
                : "listThings: the base URL 'http://localhost:{port}/slow' must be like https://host/path, without ?, # and user";
        try (LocalApi api = new LocalApi(Map.of("/fast/things", LIST))) {
            String things = isJava ? "[a]" : "a";
            assertThat(language.of("servers", api.url(), folder)).containsExactly(things, things, refused);
            assertThat(api.calls())
                    .extracting(call -> call.header("User-Agent"))
                    .containsExactly(isJava ? "servers-sdk/0.1.0" : "servers/0.1.0", "mine");
        }
    }

    @ParameterizedTest
    @EnumSource
    void getsATokenForAllCalls(Calls language) throws Exception {
        Map<String, Answer> answers = Map.of(
                "/oauth/token",
                new Answer(
                        "application/json", "{\"access_token\":\"t1\",\"token_type\":\"bearer\",\"expires_in\":3600}"),
                "/v1/things",
                LIST,
                "/v1/things/t",
                NOTHING);
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(language.of("oauth", api.url(), folder)).hasSize(1);
            assertThat(api.calls())
                    .extracting(Call::line)
                    .containsExactly("POST /oauth/token", "DELETE /v1/things/t", "GET /v1/things");
            assertThat(api.calls())
                    .extracting(call -> call.header("Authorization"))
                    .containsExactly("Basic bWU6c2VjcmV0", "Bearer t1", "Bearer t1");
            assertThat(api.calls().get(0).body()).isEqualTo("grant_type=client_credentials&scope=read");
            assertThat(api.calls())
                    .extracting(call -> call.header("User-Agent"))
                    .containsOnly(language == Calls.JAVA ? "oauth-sdk/0.1.0" : "o-auth/0.1.0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void provesWhoCallsAsTheDocumentSays(Calls language) throws Exception {
        Map<String, Answer> answers =
                Map.of("/mixed", NOTHING, "/both", NOTHING, "/open", NOTHING, "/optional", NOTHING, "/either", NOTHING);
        List<String> refused = List.of(
                language == Calls.JAVA
                        ? "both needs a credential for key and tenant, but the client has none;"
                                + " set credential(\"key\", ...) and credential(\"tenant\", ...)"
                        : "both: no credential; give credentials: { key, tenant }");
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(language.of("security", api.url(), folder)).isEqualTo(refused);
            assertThat(api.calls())
                    .extracting(each -> each.line() + " " + each.header("Authorization") + each.header("X-Api-Key"))
                    .containsExactly(
                            "GET /either Bearer token",
                            "GET /mixed Bearer token",
                            "GET /optional Bearer token",
                            "GET /open ",
                            "GET /either Basic dTpw",
                            "GET /optional ",
                            "GET /both?tenant=t k",
                            "GET /mixed?tenant=t k");
        }
    }
}
