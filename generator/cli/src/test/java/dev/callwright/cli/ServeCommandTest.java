package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
final class ServeCommandTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: %s, version: 1.0.0}
            servers: [{url: https://example.com}]
            paths:
              /pets/{pet}:
                get:
                  operationId: GetPet
                  parameters: [{name: pet, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: ok}}
            """;

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true)), arguments);
    }

    private String spec(String name) throws IOException {
        return Files.writeString(temp.resolve(name + ".yaml"), SPEC.formatted(name))
                .toString();
    }

    private String config(String yaml) throws IOException {
        return Files.writeString(temp.resolve("callwright.yaml"), yaml).toString();
    }

    // Signals come to this process, as they would come to the command.
    private static void signal(String name) throws IOException, InterruptedException {
        String process = Long.toString(ProcessHandle.current().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, process).start().waitFor())
                .isZero();
    }

    private String awaited(Pattern line, StringWriter text) throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            Matcher matcher = line.matcher(text.toString());
            if (matcher.find()) {
                return matcher.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("no line " + line + " in:\n" + out + "\n" + err);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void servesUntilItIsToldToEnd() throws Exception {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        String pets = spec("Pets");
        String shop = spec("Shop");
        Thread command = new Thread(() -> code.complete(
                run("serve", "--spec", pets, "--spec", shop, "--port", "0", "--token", "generate", "--read-only")));
        command.start();

        String token = awaited(Pattern.compile("(?m)^token (cw_[A-Za-z0-9_-]{43})$"), out);
        String address = awaited(Pattern.compile("(?m)^(http://127\\.0\\.0\\.1:[1-9][0-9]*/)$"), out);

        assertThat(get(address, "").body()).contains("<a href=\"/pets/\">Pets</a>", "<a href=\"/shop/\">Shop</a>");
        assertThat(get(address + "tools", "").statusCode()).isEqualTo(401);
        assertThat(get(address + "tools", token).body()).contains("\"pets\"", "\"shop\"");
        signal("HUP");
        awaited(Pattern.compile("(were read again)"), err);
        signal("TERM");
        assertThat(code.get(60, TimeUnit.SECONDS)).isZero();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(err.toString()).doesNotContain(token);
    }

    private static HttpResponse<String> get(String url, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThat(run("serve", "--spec", spec("Pets"), "--port", Integer.toString(port)))
                    .isEqualTo(2);

            assertThat(err.toString())
                    .contains("callwright: error: cannot listen on 127.0.0.1:" + port
                            + ", which is in use or not an address of this machine; choose another --port");
            assertThat(out.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--host 0.0.0.0|--host: error: other machines could reach the gateway at '0.0.0.0'",
                "--host 0.0.0.0 --token generate|without TLS (gateway.tls, or gateway.behindProxy: true if a proxy in front",
                "--token hunter2hunter2hunter2|--token must be env:NAME, file:PATH, vault:PATH#KEY, sha256:DIGEST or generate",
                "--port x|Invalid value for option '--port'",
                "--port 65536|--port is 65536, but must be a number from 0 to 65535",
                "--upstream file:///etc/passwd|'--upstream' is 'file:///etc/passwd', but must be an http or https URL",
                "--policy no-such-file.yaml|no-such-file.yaml",
                "--operation GetPt|did you mean 'GetPet'?",
                "--token env:CALLWRIGHT_TEST_NONE|CALLWRIGHT_TEST_NONE",
                "--site-color accent=red|'--site-color.accent' is 'red'"
            })
    void badOptionsEndBeforeAnythingListens(String options, String message) throws IOException {
        String[] arguments = ("serve --spec " + spec("Pets") + " " + options).split(" ");

        assertThat(run(arguments)).isEqualTo(2);

        assertThat(err.toString()).contains(message).doesNotContain("hunter2");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void severalApisHaveNoSettingsInCommon() throws IOException {
        assertThat(run("serve", "--spec", spec("Pets"), "--spec", spec("Shop"), "--overlay", "o.yaml"))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(
                        "callwright: error: --overlay is of one API, but there are several; set it in the list 'apis' of the"
                                + " file of settings\n");
    }

    @Test
    void theOnlyUpstreamIsOfOneApi() throws IOException {
        spec("Pets");
        spec("Shop");
        String apis = "apis: [{spec: Pets.yaml}, {spec: Shop.yaml}]\n";

        assertThat(run("serve", "--config", config(apis), "--upstream", "http://127.0.0.1:1"))
                .isEqualTo(2);
        assertThat(run("serve", "--config", config(apis + "gateway: {upstream: 'http://127.0.0.1:1'}")))
                .isEqualTo(2);
        assertThat(run("serve", "--config", config(apis), "--spec", spec("Pets")))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "callwright: error: --upstream is of one API, but there are several; set it in the list 'apis' of the"
                                + " file of settings",
                        "callwright: error: " + temp.resolve("callwright.yaml")
                                + ":2:11 (/gateway/upstream): 'gateway.upstream' is of one API, but there are several; set it in"
                                + " the list 'apis'",
                        "callwright: error: --spec names an API, but the file of settings has a list 'apis'; use one of them");
    }

    @Test
    void otherCommandsTakeOneOfSeveralApis() throws IOException {
        spec("Pets");
        spec("Shop");
        String config = config("apis: [{spec: Pets.yaml, name: animals, out: sdk}, {spec: Shop.yaml}]\n");

        assertThat(run("generate", "--config", config)).isEqualTo(2);
        assertThat(run("inspect", "--config", config, "--api", "anmals", "--operation", "GetPet"))
                .isEqualTo(2);
        assertThat(run("inspect", "--spec", spec("Pets"), "--api", "animals", "--operation", "GetPet"))
                .isEqualTo(2);
        assertThat(run("inspect", "--spec", spec("Pets"), "--spec", spec("Shop"), "--operation", "GetPet"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "callwright: error: the API 'Shop' has no output folder; set 'out' in its entry of the list 'apis'",
                        "callwright: error: " + config
                                + " has no API 'anmals' in the list 'apis'; did you mean 'animals'?",
                        "callwright: error: --api names an API of a file of settings; add the file with --config",
                        "callwright: error: --spec is given 2 times, but the command reads one document");
        assertThat(run("generate", "--config", config, "--api", "animals", "--only", "typescript"))
                .isZero();
        assertThat(temp.resolve("sdk/typescript/package.json")).exists();
        assertThat(temp.resolve("animals.lock.json")).exists();
    }
}
