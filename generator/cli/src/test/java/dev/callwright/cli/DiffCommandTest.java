package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiffCommandTest {
    private static final String OLD = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            servers: [{url: https://shop.example}]
            paths:
              /orders:
                get:
                  operationId: ListOrders
                  responses: {'204': {description: ok}}
              /orders/{id}:
                delete:
                  operationId: DeleteOrder
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: ok}}
            """;
    private static final String NEW =
            OLD.substring(0, OLD.indexOf("  /orders/{id}:")).replace("version: 1.0.0", "version: 1.1.0") + """
              /customers:
                get:
                  operationId: ListCustomers
                  responses: {'204': {description: ok}}
            """;

    @TempDir
    private Path temp;

    private Path old;
    private Path young;

    @BeforeEach
    void write() throws IOException {
        old = Files.writeString(temp.resolve("old.yaml"), OLD);
        young = Files.writeString(temp.resolve("new.yaml"), NEW);
    }

    private CommandRun diff(String... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("diff", "--from", old.toString(), "--to", young.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void findsWhatBreaks() {
        CommandRun run = diff();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Shop 1.0.0 -> Shop 1.1.0: 1 source-breaking, 1 additive\n")
                .contains("  The operation DELETE /orders/{id} is gone.\n")
                .contains("    old: " + old + ":10:5 (/paths/~1orders~1{id}/delete)\n")
                .contains("    new: " + young + ":10:5 (/paths/~1customers/get)\n");
    }

    @ParameterizedTest
    @CsvSource({"source-breaking, 1", "Binary-Breaking, 1", "behavior, 1", "none, 0"})
    void failsAsAsked(String impact, int code) {
        assertThat(diff("--fail-on", impact).code()).isEqualTo(code);
    }

    @Test
    void endsWithZeroIfNothingBreaks() throws IOException {
        Files.writeString(young, OLD + NEW.substring(NEW.indexOf("  /customers:")));

        CommandRun run = diff();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(": 1 additive\n").contains("Java: minor\n");
    }

    @Test
    void writesAllReportsOfOneRunAndNothingElse() throws IOException {
        Path config = Files.writeString(
                temp.resolve("callwright.yaml"),
                "spec: other.yaml\nout: out\njava: {package: com.example.shop, version: 1.2.3}\n");
        Path reports = temp.resolve("reports");

        CommandRun run = diff(
                "--config=" + config,
                "--report=markdown=" + reports.resolve("pull-request.md"),
                "--report=json=" + reports.resolve("diff.json"),
                "--report=changelog=" + reports.resolve("changelog.md"),
                "--report=summary=" + reports.resolve("summary.txt"),
                "--report=github=" + reports.resolve("annotations.txt"),
                "--format=json",
                "--quiet");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(reports.resolve("diff.json")));
        assertThat(new JsonMapper().readTree(run.out()).at("/sdks/java/next").asText())
                .isEqualTo("2.0.0");
        assertThat(Files.readString(reports.resolve("pull-request.md")))
                .startsWith("## Shop\n")
                .contains("```java\nimport com.example.shop.ShopClient;\n");
        assertThat(Files.readString(reports.resolve("changelog.md"))).startsWith("# Java\n\n## [2.0.0]\n");
        assertThat(Files.readAllLines(reports.resolve("summary.txt")))
                .containsExactly(
                        "breaking=true",
                        "changes=2",
                        "snippets=1",
                        "java.bump=major",
                        "java.version=2.0.0",
                        "typescript.bump=major",
                        "title=Shop 1.1.0: 1 breaking change, 1 other change");
        assertThat(Files.readString(reports.resolve("annotations.txt")))
                .startsWith("::error file=" + young + ",title=Callwright%3A source-breaking::The operation DELETE")
                .contains(
                        "\n::notice file=" + young + ",line=10,col=5,title=Callwright%3A additive::The operation GET");
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactlyInAnyOrder(old, young, config, reports);
        }
    }

    @Test
    void readsTheStandardInputAndCompressedFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(OLD.getBytes(StandardCharsets.UTF_8));
        }
        Path compressed = Files.write(temp.resolve("old.yaml.gz"), bytes.toByteArray());

        CommandRun run = CommandRun.with(
                NEW.getBytes(StandardCharsets.UTF_8), "diff", "--from", compressed.toString(), "--to", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(compressed + ":10:5").contains("<stdin>:10:5");
    }

    @Test
    void comparesTheOperationsThatAreSelectedInOneOfThem() {
        CommandRun run = diff("--operation=deleteorder,listcustomers");

        assertThat(run.out()).contains(": 1 source-breaking, 1 additive\n");
        assertThat(diff("--operation=ListOrders").code()).isZero();
        CommandRun unknown = diff("--operation=ListOrder");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no operation 'ListOrder'").contains("did you mean 'ListOrders'?");
    }

    @Test
    void saysWhichDocumentIsBroken() throws IOException {
        Files.writeString(old, "openapi: 3.0.3\ninfo: [");
        CommandRun ofOld = diff();
        assertThat(ofOld.code()).isEqualTo(2);
        assertThat(ofOld.err()).contains(old + ":").contains("error: in the old document: ");

        Files.writeString(old, OLD);
        Files.writeString(young, "openapi: 3.0.3\ninfo: [");
        CommandRun ofNew = diff("--report=json=" + temp.resolve("diff.json"));
        assertThat(ofNew.code()).isEqualTo(2);
        assertThat(ofNew.err()).contains(young + ":").contains("error: ").doesNotContain("in the old document");
        assertThat(temp.resolve("diff.json")).doesNotExist();
    }

    @Test
    void refusesWhatCannotBeCompared() throws IOException {
        Path other = Files.writeString(
                temp.resolve("other.yaml"),
                NEW.replace("Shop", "Weather").replace("Orders", "Winds").replace("orders", "winds"));
        String same = "the old and the new document are both ";

        assertThat(failure("--from=" + old, "--to=" + old)).contains(same + old + "; name two versions");
        assertThat(failure("--from=" + old, "--to=" + temp.resolve("x/../old.yaml")))
                .contains(same);
        assertThat(failure("--from=-", "--to=-")).contains(same + "<stdin>");
        assertThat(failure("--from=" + old, "--to=" + other))
                .contains("and no operation is in both, so they are not two versions of one API");
        assertThat(failure("--to=" + young))
                .contains("--from is missing; ")
                .contains("git show HEAD:./api.yaml > old.yaml");
        assertThat(failure("--from=" + old)).contains("--to is missing; ");
        assertThat(failure("--from=" + old, "--to=" + temp.resolve("gone.yaml")))
                .contains("gone.yaml");
        Path lock = Files.writeString(temp.resolve("names.json"), "<<<<<<< HEAD\n");
        assertThat(failure("--from=" + old, "--to=" + young, "--lock=" + lock)).contains(lock.toString());
        assertThat(Files.readString(lock)).isEqualTo("<<<<<<< HEAD\n");
    }

    @Test
    void refusesReportsThatItCannotWrite() throws IOException {
        String file = temp.resolve("report.txt").toString();
        List<String> documents = List.of("--from=" + old, "--to=" + young);

        assertThat(failure(documents, "--report=" + file))
                .contains("it takes a format and a file, such as markdown=diff.md");
        assertThat(failure(documents, "--report=yaml=" + file))
                .contains("formats are text, json, markdown, github, changelog, summary");
        assertThat(failure(documents, "--report=json=-")).contains("--report json has no file");
        assertThat(failure(documents, "--report=json=" + file, "--report=text=" + file))
                .contains("two reports go to " + file);
        assertThat(failure(documents, "--report=text=" + old))
                .contains(old + " is read as " + old + " and is not overwritten");
        assertThat(failure(documents, "--report=json=" + file, "--report=text=" + old + "/x"))
                .contains("cannot write");
        assertThat(failure(documents, "--format=summary")).contains("it takes text, json, markdown, github");
        assertThat(failure(documents, "--fail-on=major"))
                .contains("impacts are source-breaking, binary-breaking, behavior, none");
        assertThat(Files.readString(old)).isEqualTo(OLD);
    }

    private static String failure(List<String> documents, String... more) {
        return failure(Stream.concat(documents.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static String failure(String... arguments) {
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("diff"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    @Test
    void takesTheNewDocumentOfTheSettings() throws IOException {
        Path config = Files.writeString(temp.resolve("callwright.yaml"), "spec: new.yaml\nout: out\n");

        CommandRun run = CommandRun.of("diff", "--from=" + old, "--config=" + config);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("/new.yaml:10:5");
    }

    @Test
    void keepsTheNameOfAnApiWhoseTitleChangesAsTheNextRunDoes() throws IOException {
        Files.writeString(young, OLD.replace("title: Shop", "title: Super Store"));
        Path lock = temp.resolve("names.json");

        CommandRun before = diff("--lock=" + lock);
        Files.writeString(lock, "{\"lockVersion\": 2, \"errors\": {\"Card\": \"CardError\"}}");
        CommandRun withoutName = diff("--lock=" + lock);
        CommandRun.of("generate", "--spec=" + old, "--out=" + temp.resolve("out"), "--lock=" + lock);
        CommandRun withName = diff("--lock=" + lock);

        assertThat(before.out())
                .startsWith("Shop 1.0.0 -> Super Store 1.0.0: 1 docs")
                .contains("  The API 'Shop' is called 'Super Store' now.\n");
        assertThat(withoutName.out()).startsWith("Shop 1.0.0 -> Super Store 1.0.0: 1 source-breaking\n");
        assertThat(withName.out()).isEqualTo(before.out());
        assertThat(Stream.of(before, withoutName, withName).map(CommandRun::code))
                .containsExactly(0, 1, 0);
    }
}
