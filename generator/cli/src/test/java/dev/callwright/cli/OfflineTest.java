package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Documents that are URLs, with and without a network. */
final class OfflineTest {
    private static final String OVERLAY =
            "{overlay: 1.0.0, info: {title: o, version: '1'}, actions: [{target: $.info, update: {x-a: 'yes'}}]}";

    @TempDir
    private Path temp;

    private HttpServer server;
    private String url;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/pets.yaml", Documents.PETS);
        serve("/zoo.yaml", Documents.PETS.replaceFirst("title: \\w+", "title: Zoo"));
        serve("/overlay.yaml", OVERLAY);
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(String path, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    static List<List<String>> commands() {
        return List.of(
                List.of("generate", "--spec", "URL/pets.yaml", "--out", "DIR/sdk", "--only", "snippets"),
                List.of("check", "--spec", "URL/pets.yaml", "--out", "DIR/checked"),
                List.of("site", "--spec", "URL/pets.yaml", "--out", "DIR/docs"),
                List.of("inspect", "--spec", "URL/pets.yaml", "--operation", "getpet"),
                List.of("snippet", "--spec", "URL/pets.yaml", "--operation", "getpet", "--lang", "curl"),
                List.of("diff", "--from", "URL/pets.yaml", "--to", "DIR/pets.yaml"),
                List.of("overlay", "--spec", "DIR/pets.yaml", "--overlay", "URL/overlay.yaml", "--out", "-"),
                List.of("init", "--spec", "URL/pets.yaml", "--config", "DIR/init-NEW/callwright.yaml", "--yes"),
                List.of(
                        "import",
                        "--from",
                        "stainless",
                        "DIR/stainless.yml",
                        "--spec",
                        "URL/pets.yaml",
                        "--out",
                        "DIR/NEW"),
                List.of("batch", "--manifest", "DIR/batch.yaml", "--only", "snippets"),
                List.of("mcp", "--spec", "URL/pets.yaml"),
                List.of("mcp", "--spec", "URL/pets.yaml", "--spec", "URL/zoo.yaml"),
                List.of("mcp", "--config", "DIR/several.yaml"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void takesTheCopyAndSaysHowOldItIs(List<String> command) throws IOException {
        Files.writeString(temp.resolve("pets.yaml"), Documents.PETS);
        Files.writeString(
                temp.resolve("stainless.yml"), "organization: {name: acme}\ntargets: {java: {package_name: x.y}}\n");
        Files.writeString(
                temp.resolve("batch.yaml"),
                "out: " + temp.resolve("batch") + "\ndocuments: [{spec: '" + url + "/pets.yaml'}]\n");
        Files.writeString(temp.resolve("several.yaml"), "apis: [{name: pets, spec: '" + url + "/pets.yaml'}]\n");

        CommandRun online = run(command, "1");
        server.stop(0);

        CommandRun offline = run(command, "2", "--offline");
        assertThat(offline.err())
                .containsPattern("offline: \\S+ is the copy that was fetched less than a minute ago\\n");
        assertThat(offline.err().lines().filter(line -> line.startsWith("offline: ")))
                .doesNotHaveDuplicates();
        assertThat(offline.code()).as(online.err() + offline.err()).isEqualTo(online.code());
        assertThat(online.code()).as(online.err()).isLessThan(2);
        // Otherwise the server is asked.
        CommandRun failed = run(command, "3");
        assertThat(failed.err() + failed.out()).contains("the server cannot be reached");
    }

    @Test
    void saysThatThereIsNoCopy() {
        CommandRun run =
                CommandRun.of("inspect", "--spec", url + "/pets.yaml?never", "--operation", "getpet", "--offline");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        url + "/pets.yaml?never: error: there is no copy of this document, and this run is offline; run"
                                + " once with the network, or download the document and name the file\n");
    }

    @Test
    void isAnOptionOfEveryCommandThatReadsDocuments() {
        for (CommandLine command : HelpTextsTest.commandLine().getSubcommands().values()) {
            boolean reads = Stream.of("--spec", "--from", "--manifest")
                    .anyMatch(name -> command.getCommandSpec().optionsMap().containsKey(name));
            assertThat(command.getCommandSpec().optionsMap().containsKey("--offline"))
                    .as(command.getCommandName())
                    .isEqualTo(reads);
        }
    }

    private CommandRun run(List<String> command, String number, String... more) {
        List<String> words = new ArrayList<>();
        for (String word : command) {
            words.add(word.replace("URL", url).replace("DIR", temp.toString()).replace("NEW", number));
        }
        words.addAll(Arrays.asList(more));
        return CommandRun.with(new byte[0], words.toArray(String[]::new));
    }
}
