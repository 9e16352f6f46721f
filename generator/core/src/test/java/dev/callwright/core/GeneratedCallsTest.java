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
                "/logs", new Answer(EVENTS, "data: hello\n\ndata: bye\n\ndata: more\n\n"),
                "/news",
                        new Answer(
                                EVENTS,
                                "event: row\ndata: {\"id\":3}\n\nevent: title\ndata: {}\n\nevent: new\ndata: x\n\n"),
                "/records", new Answer("application/json-seq", "\u001e{\n\"id\":4}\n\u001e{\"id\":5}\n"));
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(language.of("streams", api.url(), folder))
                    .containsExactly(
                            "chunk be",
                            "chunk cause",
                            "event made",
                            "row 1",
                            "row 2",
                            "log hello",
                            "news row 3",
                            "news title {}",
                            "news {\"event\":\"new\",\"data\":\"x\"}",
                            "record 4",
                            "record 5");
            assertThat(api.calls().get(0).body()).isEqualTo("{\"question\":\"why\"}");
            assertThat(api.calls())
                    .extracting(call -> call.header("Accept"))
                    .containsExactly(EVENTS, EVENTS, "application/x-ndjson", EVENTS, EVENTS, "application/json-seq");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsAnswersByStatus(Calls language) throws Exception {
        String json = "application/json";
        Map<String, Answer> answers = Map.of(
                "/locks/front#1", new Answer(json, "{\"owner\":\"jane\"}"),
                "/locks/front", new Answer("text/plain", "front door"),
                "/locks/none", new Answer(204, json, ""),
                "/locks/same", new Answer(304, json, ""),
                "/jobs#1", new Answer("application/json; v=2", "[{\"owner\":\"joe\"}]"),
                "/jobs#2", new Answer(202, json, "{\"id\":\"j1\",\"owner\":\"jim\"}"),
                "/jobs#3", new Answer(204, json, ""));
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(language.of("answers", api.url(), folder))
                    .containsExactly(
                            "front jane",
                            "none -",
                            "same -",
                            "none -",
                            "name front door",
                            "job done joe",
                            "job later j1",
                            "job -");
            assertThat(api.calls().get(5).header("Accept")).isEqualTo("application/json; v=2, application/json");
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
                        ? "both needs a credential for key and tenant, but the client has none"
                        : "both: no credential for key and tenant; give an apiKey or set the variable SECURITY_API_KEY");
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
