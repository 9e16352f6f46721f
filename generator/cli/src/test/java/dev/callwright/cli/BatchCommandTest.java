package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.cli.report.ProgressLine;
import dev.callwright.core.batch.run.BatchProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class BatchCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path temp;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(temp.resolve("apis/cats"));
        Files.writeString(temp.resolve("apis/pets.yaml"), Documents.PETS);
        Files.writeString(temp.resolve("apis/cats/cats.yaml"), Documents.PETS.replace("title: Pets", "title: Cats"));
        Files.writeString(
                temp.resolve("batch.yaml"), "defaults: {only: snippets}\ndocuments: [{specs: 'apis/**/*.yaml'}]\n");
    }

    private CommandRun batch(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "batch",
                "--manifest",
                temp.resolve("batch.yaml").toString(),
                "--out",
                temp.resolve("sdks").toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static List<JsonNode> lines(String log) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : log.lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static Map<String, String> statuses(List<JsonNode> lines) {
        Map<String, String> statuses = new HashMap<>();
        lines.stream()
                .filter(line -> line.path("event").asText().equals("document"))
                .forEach(line -> statuses.put(
                        line.path("id").asText(), line.path("status").asText()));
        return statuses;
    }

    @Test
    void generatesAllAndSaysSoInALog() throws IOException {
        CommandRun run = batch("--jobs", "2");

        assertThat(run.code()).isZero();
        assertThat(run.err()).endsWith("2/2 documents\n2 of 2 documents have output\n");
        List<JsonNode> lines = lines(run.out());
        assertThat(statuses(lines)).isEqualTo(Map.of("pets", "generated", "cats/cats", "generated"));
        JsonNode summary = lines.get(lines.size() - 1);
        assertThat(summary.path("event").asText()).isEqualTo("summary");
        assertThat(summary.path("generated").asInt()).isEqualTo(2);
        assertThat(temp.resolve("sdks/pets/snippets/snippets.json")).exists();
        assertThat(temp.resolve("sdks/cats/cats/snippets/snippets.json")).exists();
        assertThat(statuses(lines(batch().out()))).isEqualTo(Map.of("pets", "unchanged", "cats/cats", "unchanged"));
    }

    @Test
    void aDocumentWithoutOutputIsAFinding() throws IOException {
        Files.writeString(temp.resolve("apis/broken.yaml"), Documents.BROKEN);

        CommandRun run = batch();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(temp.resolve("apis/broken.yaml") + ":13:")
                .contains("error: document 'broken': ")
                .endsWith("2 of 3 documents have output\n");
        List<JsonNode> lines = lines(run.out());
        assertThat(statuses(lines))
                .isEqualTo(Map.of("pets", "generated", "cats/cats", "generated", "broken", "refused"));
        JsonNode broken = lines.stream()
                .filter(line -> line.path("id").asText().equals("broken"))
                .findFirst()
                .orElseThrow();
        assertThat(broken.path("line").asInt()).isEqualTo(13);
        assertThat(broken.path("reason").asText()).isEqualTo("reading");
        assertThat(temp.resolve("sdks/broken")).doesNotExist();
    }

    @Test
    void takesOutputsFromTheCache() throws IOException {
        String cache = temp.resolve("cache").toString();
        Path log = temp.resolve("log.jsonl");
        batch("--cache", cache);
        CommandRun again = CommandRun.of(
                "batch",
                "--manifest",
                temp.resolve("batch.yaml").toString(),
                "--out",
                temp.resolve("more").toString(),
                "--cache",
                cache,
                "--log",
                log.toString());

        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).endsWith("2 of 2 documents have output, 2 of them from the cache\n");
        assertThat(lines(Files.readString(log)).get(0).path("source").asText()).isEqualTo("cached");
        assertThat(temp.resolve("more/pets/snippets/snippets.json"))
                .hasSameTextualContentAs(temp.resolve("sdks/pets/snippets/snippets.json"));
    }

    // A device that is as a full disk.
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatLinesAreMissingInTheLog() {
        CommandRun run = batch("--log", "/dev/full");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("2 of 2 documents have output\n")
                .contains("error: --log: cannot write /dev/full, so lines are missing");
    }

    @Test
    void generatesAShard() throws IOException {
        Map<String, String> first = statuses(lines(batch("--shard", "1/2").out()));
        CommandRun second = batch("--shard", "2/2");

        assertThat(second.err()).endsWith("1 of 1 documents have output in shard 2/2\n");
        Map<String, String> both = new HashMap<>(statuses(lines(second.out())));
        assertThat(both).hasSize(1).doesNotContainKeys(first.keySet().toArray(String[]::new));
        both.putAll(first);
        assertThat(both).containsOnlyKeys("pets", "cats/cats");
        CommandRun third = batch("--shard", "3/3");
        assertThat(third.code()).isZero();
        assertThat(lines(third.out()))
                .singleElement()
                .satisfies(line -> assertThat(line.path("documents").asInt()).isZero());
    }

    @Test
    void refusesWhatIsWrongBeforeItWrites() throws IOException {
        assertRefused(batch("--jobs", "0"), "--jobs is 0; it is a number from 1");
        assertRefused(batch("--timeout", "soon"), "--timeout is 'soon'; it is a time such as 90s, 5m or 1h");
        assertRefused(batch("--allocation", "4"), "--allocation is '4'; it is a size such as 512m or 40g");
        assertRefused(batch("--shard", "3"), "the shard is '3'; it is a number and how many there are");
        assertRefused(batch("--log", temp.resolve("no/log").toString()), "--log: cannot write ");
        assertRefused(batch("--only", "jawa"), "'--only' is 'jawa', but must be one of java");
        Files.writeString(temp.resolve("batch.yaml"), "documents: [{spec: apis/pets.yaml}, {spec: apis/pets.yaml}]\n");
        assertRefused(batch(), temp.resolve("batch.yaml") + ":1:37 (/documents/1): error: the documents 'pets'");
        assertRefused(CommandRun.of("batch"), "Missing required option: '--manifest=FILE'");
    }

    private void assertRefused(CommandRun run, String message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(temp.resolve("sdks")).doesNotExist();
    }

    @Test
    void endsADocumentThatAllocatesMoreThanItMay() throws IOException {
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            paths.append("  /p").append(i).append(": {get: {operationId: o").append(i);
            paths.append(", responses: {'200': {description: ok}}}}\n");
        }
        Files.writeString(
                temp.resolve("apis/large.yaml"), "openapi: 3.0.3\ninfo: {title: L, version: '1'}\npaths:\n" + paths);

        // The smallest limit is passed before the first look, and the large document is the first.
        CommandRun run = batch("--allocation", "1k", "--jobs", "1");

        assertThat(run.code()).isEqualTo(1);
        assertThat(statuses(lines(run.out())).get("large")).isEqualTo("out-of-memory");
        assertThat(run.err()).contains("document 'large': it allocated more than 1024 bytes");
    }

    @Test
    void readsAmounts() {
        assertThat(Amounts.time("x", "90s")).hasSeconds(90);
        assertThat(Amounts.time("x", "5M")).hasMinutes(5);
        assertThat(Amounts.time("x", "1h")).hasHours(1);
        assertThat(Amounts.bytes("x", "1k")).isEqualTo(1024);
        assertThat(Amounts.bytes("x", "40g")).isEqualTo(40L << 30);
    }

    @Test
    void aTerminalShowsWhatIsRunning() {
        StringWriter err = new StringWriter();
        PrintWriter terminal = new PrintWriter(err, true);
        Console console = new Console(
                new PrintWriter(PrintWriter.nullWriter()),
                terminal,
                Optional.of(new ProgressLine(terminal, 100, () -> 0)));
        BatchView view = new BatchView(console, LogFile.of(Optional.empty(), console));

        view.progress(new BatchProgress(40, 12, 1, List.of("shop", "pets\u001b[2J"), 180_000_000_000L));

        assertThat(err)
                .hasToString(
                        "\r\u001b[K12/40 documents, 1 without output, about 3 min left; shop, pets\\u{1b}[2J, 0.0 s");
    }

    @Test
    void aFileShowsLinesNowAndThen() {
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(PrintWriter.nullWriter()), new PrintWriter(err, true));
        BatchView view = new BatchView(console, LogFile.of(Optional.empty(), console));

        for (int done = 0; done <= 1_000; done++) {
            view.progress(new BatchProgress(1_000, done, 0, List.of("x"), 0));
            view.progress(new BatchProgress(1_000, done, 0, List.of("y"), 0));
        }

        assertThat(err.toString().lines())
                .hasSize(20)
                .startsWith("50/1000 documents")
                .endsWith("1000/1000 documents");
    }
}
