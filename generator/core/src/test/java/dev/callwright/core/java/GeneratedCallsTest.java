package dev.callwright.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.LocalApi;
import dev.callwright.core.testing.LocalApi.Answer;
import dev.callwright.core.testing.LocalApi.Call;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls a server through what is generated, as {@code src/test/calls} says. */
@Timeout(120)
final class GeneratedCallsTest {
    private static final String JSON = "application/json";
    private static final Answer NOTHING = new Answer(JSON, "");
    private static final String EVENTS = "text/event-stream";

    @TempDir
    private Path classes;

    @Test
    void readsStreams() throws Exception {
        Map<String, Answer> answers = Map.of(
                "/chats", new Answer(EVENTS, "data: {\"text\":\"be\"}\n\ndata: {\"text\":\"cause\"}\n\ndata: [DONE]\n\n"),
                "/events", new Answer(EVENTS, "event: x\ndata: {\"kind\":\"made\"}\n\n"),
                "/exports/e", new Answer("application/x-ndjson", "{\"id\":1}\n{\"id\":2}\n"),
                "/logs", new Answer(EVENTS, "data: hello\n\ndata: bye\n\ndata: more\n\n"));
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(call("streams", api))
                    .containsExactly("chunk be", "chunk cause", "event made", "row 1", "row 2", "log hello");
            assertThat(api.calls().get(0).body()).isEqualTo("{\"question\":\"why\"}");
        }
    }

    @Test
    void choosesTheServer() throws Exception {
        try (LocalApi api = new LocalApi(Map.of("/fast/things", new Answer(JSON, "[\"a\"]")))) {
            assertThat(call("servers", api)).containsExactly("[a]", "[a]", "region must be one of eu, us, not mars");
            assertThat(api.calls()).extracting(call -> call.header("User-Agent")).containsExactly("servers-sdk/0.1.0", "mine");
        }
    }

    @Test
    void getsATokenForAllCalls() throws Exception {
        Map<String, Answer> answers = Map.of(
                "/oauth/token", new Answer(JSON, "{\"access_token\":\"t1\",\"token_type\":\"bearer\",\"expires_in\":3600}"),
                "/v1/things", new Answer(JSON, "[\"a\"]"),
                "/v1/things/t", new Answer(JSON, ""));
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(call("oauth", api)).containsExactly("[a]");
            assertThat(api.calls())
                    .extracting(Call::line)
                    .containsExactly("POST /oauth/token", "DELETE /v1/things/t", "GET /v1/things");
            assertThat(api.calls())
                    .extracting(call -> call.header("Authorization"))
                    .containsExactly("Basic bWU6c2VjcmV0", "Bearer t1", "Bearer t1");
            assertThat(api.calls().get(0).body()).isEqualTo("grant_type=client_credentials&scope=read");
            assertThat(api.calls()).extracting(call -> call.header("User-Agent")).containsOnly("oauth-sdk/0.1.0");
        }
    }

    @Test
    void provesWhoCallsAsTheDocumentSays() throws Exception {
        Map<String, Answer> answers = Map.of("/mixed", NOTHING, "/both", NOTHING, "/open", NOTHING, "/optional", NOTHING, "/either", NOTHING);
        try (LocalApi api = new LocalApi(answers)) {
            assertThat(call("security", api))
                    .containsExactly("both needs a credential for key and tenant, but the client has none");
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

    /** What {@code call(url)} of the class in {@code src/test/calls} returns for a golden case. */
    private List<Object> call(String goldenCase, LocalApi api) throws Exception {
        String name = goldenCase.substring(0, 1).toUpperCase(Locale.ROOT) + goldenCase.substring(1) + "Calls";
        List<GeneratedFile> files = new ArrayList<>(Generation.of(Path.of("src/test/golden/good", goldenCase, "spec.yaml"))
                .javaSources());
        files.add(new GeneratedFile(
                "java/src/main/java/calls/" + name + ".java", Files.readString(Path.of("src/test/calls", name + ".java"))));
        assertThat(JavaCompilation.of(files, classes, JavaCompilation.runtimeClassPath()).messages()).isEmpty();
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            return List.copyOf((List<?>) loader.loadClass("calls." + name).getMethod("call", String.class).invoke(null, api.url()));
        }
    }
}
