package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.testing.Calls;
import dev.callwright.core.testing.LocalApi;
import dev.callwright.core.testing.LocalApi.Answer;
import dev.callwright.core.testing.LocalApi.Call;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
                : "listThings: the base URL 'http://localhost:{port}/slow' must be like https://host/path";
        try (LocalApi api = new LocalApi(Map.of("/fast/things", LIST))) {
            String things = isJava ? "[a]" : "a";
            assertThat(language.of("servers", api.url(), folder)).containsExactly(things, things, refused);
            assertThat(api.calls())
                    .extracting(call -> call.header("User-Agent"))
                    .containsExactly(isJava ? "servers-sdk/0.1.0" : "local-servers/0.1.0", "mine");
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsAsSwagger2Says(Calls language) throws Exception {
        Map<String, Answer> answers = Map.of("/pets", new Answer("application/json", "[]"), "/pets/p 1/words", NOTHING);
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(language.of("swagger", api.url(), folder)).containsExactly("0 pets");
            assertThat(api.calls())
                    .extracting(Call::line)
                    .containsExactly("GET /pets?kinds=cat,dog&tags=a&tags=b", "POST /pets/p%201/words");
            assertThat(api.calls().get(0).header("X-Rows")).isEqualTo("5");
            assertThat(api.calls()).extracting(call -> call.header("X-Key")).containsExactly("k", "k");
            assertThat(api.calls().get(1).body().split("&")).containsExactlyInAnyOrder("words=be%7Cloud", "loud=true");
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsTheServerOfTheOperationUnlessABaseUrlIsGiven(Calls language) throws Exception {
        List<String> paths = List.of(
                "/v3/users",
                "/sandbox/users",
                "/reports/reports",
                "/mine/pets",
                "/once/pets",
                "/derived/pets",
                "/v2/pets",
                "/v2-sandbox/pets");
        Map<String, Answer> answers = paths.stream().collect(Collectors.toMap(path -> path, path -> LIST));
        try (LocalApi api = new LocalApi(answers);
                LocalApi pets = new LocalApi(answers)) {
            // Another server of the document, but not the one that was called with these credentials.
            pets.header("Link", "<" + api.url() + "/v3/users>; rel=\"next\"");
            List<String> seen = language.of("hosts", api.url() + " " + pets.url(), folder);
            List<String> expected = new ArrayList<>(Collections.nCopies(9, "[a]"));
            expected.addAll(List.of("a", "refused"));
            assertThat(seen).isEqualTo(expected);
            assertThat(api.calls())
                    .extracting(call -> call.line() + " " + call.header("Hosts-Version") + " "
                            + call.header("Hosts-Account") + " " + call.header("Authorization"))
                    .containsExactly(
                            "GET /v3/users 2022-11-15 client Bearer key",
                            "GET /reports/reports 2022-11-15 client Bearer key",
                            "GET /sandbox/users 2024-01-01  Bearer key",
                            "DELETE /mine/pets mine  Bearer key",
                            "GET /once/pets 2022-11-15 client Bearer key",
                            "POST /derived/pets 2022-11-15 client Bearer key");
            assertThat(pets.calls())
                    .extracting(call ->
                            call.line().replace("%5B", "[").replace("%5D", "]") + " " + call.header("Hosts-Version")
                                    + " " + call.header("Hosts-Account") + " " + call.header("Authorization"))
                    .containsExactly(
                            "GET /v2/pets 2022-11-15 client Bearer key",
                            "DELETE /v2/pets?reason[comment]=a%20b&ids[0]=1&kind=cat 2023-08-16 call Bearer key",
                            "GET /v2-sandbox/pets 2022-11-15  Bearer key",
                            "GET /v2/pets 2022-11-15 client Bearer key");
            assertThat(pets.calls().get(1).header("Hosts-Beta")).isEqualTo("a; b=\"c\"");
            assertThat(pets.calls().get(1).body()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTypeInTheBodyDecidesAboutTheError(Calls language) throws Exception {
        String json = "application/json";
        Map<String, Answer> answers = Map.of(
                "/card/payments",
                new Answer(
                        402,
                        json,
                        "{\"error\":{\"type\":\"card_error\",\"code\":\"declined\",\"decline\":\"funds\",\"message\":\"No.\"}}"),
                "/key/payments",
                new Answer(400, json, "{\"error\":{\"type\":\"other_key_error\"}}"),
                "/card400/payments",
                new Answer(400, json, "{\"error\":{\"type\":\"card_error\",\"code\":\"late\"}}"),
                "/payment/payments",
                new Answer(402, json, "{}"));
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(language.of("errors", api.url(), folder))
                    .containsExactly(
                            "card declined funds: " + (language == Calls.JAVA ? "pay was answered with" : "pay:")
                                    + " status 402: No.",
                            "key other_key_error",
                            "bad request late",
                            "payment required");
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
                    .containsOnly(language == Calls.JAVA ? "oauth-sdk/0.1.0" : "local-o-auth/0.1.0");
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
                            "GET /mixed?tenant=t k",
                            "GET /both ",
                            "GET /either ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsAndReadsUnions(Calls language) throws Exception {
        String pets = "[{\"petType\":\"Siamese\",\"voice\":\"low\"},{\"name\":\"Tom\",\"petType\":\"Cat\",\"lives\":9},"
                + "{\"petType\":\"Dog\",\"packSize\":2},{\"petType\":\"Bird\",\"wings\":2}]";
        Map<String, Answer> answers = Map.of(
                "/pets", new Answer("application/json", pets),
                "/sources", new Answer("application/json", "{\"type\":\"HTTP\",\"url\":\"u\"}"),
                "/shapes", new Answer("application/json", "{\"id\":\"a\",\"answer\":true}"));
        try (LocalApi api = new LocalApi(
                answers,
                Map.of("POST /pets", new Answer("application/json", "{\"petType\":\"Siamese\",\"voice\":\"loud\"}")))) {
            assertThat(language.of("polymorphism", api.url(), folder))
                    .startsWith(
                            "cat siamese low",
                            "cat itself 9",
                            "dog 2",
                            "unknown {\"petType\":\"Bird\",\"wings\":2}",
                            "cat siamese loud",
                            "http u",
                            "a true");
            assertThat(api.calls())
                    .extracting(Call::body)
                    .containsExactly(
                            "",
                            "{\"petType\":\"Siamese\",\"name\":\"Tao\",\"voice\":\"loud\"}",
                            "{\"petType\":\"Dog\",\"packSize\":3}",
                            "{\"type\":\"HTTP\",\"url\":\"u\"}",
                            "{\"kind\":\"ellipse\"}");
        }
    }

    @Test
    void refusesOtherDiscriminators() throws Exception {
        Answer pet = new Answer("application/json", "[]");
        Answer cat = new Answer("application/json", "{\"petType\":\"Cat\"}");
        try (LocalApi api =
                new LocalApi(Map.of("/pets", pet, "/sources", cat, "/shapes", cat), Map.of("POST /pets", cat))) {
            assertThat(Calls.JAVA.of("polymorphism", api.url(), folder))
                    .endsWith("Round.kind is circle or ellipse, not square", "Http.type is HTTP here, not \"FTP\"");
        }
    }
}
