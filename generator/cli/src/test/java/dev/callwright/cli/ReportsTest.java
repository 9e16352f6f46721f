package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.CallwrightVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportsTest {
    private static final String WARNING = "'age' is required but not declared; it is read as any value";

    @TempDir
    private Path temp;

    @Test
    void writesJsonLines() throws IOException {
        CommandRun run = generate(Documents.LOSSY, "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Pets 1.0.0: 1 operations");
        JsonNode problem = new JsonMapper().readTree(run.err());
        assertThat(run.err()).hasLineCount(1);
        assertThat(problem.path("severity").asText()).isEqualTo("warning");
        assertThat(problem.path("kind").asText()).isEqualTo("type");
        assertThat(problem.path("file").asText()).isEqualTo(spec());
        assertThat(problem.path("line").asInt()).isEqualTo(16);
        assertThat(problem.path("column").asInt()).isEqualTo(5);
        assertThat(problem.path("pointer").asText()).isEqualTo("/components/schemas/pet");
        assertThat(problem.path("message").asText()).startsWith(WARNING);
    }

    @Test
    void writesWorkflowCommands() throws IOException {
        CommandRun run = generate(Documents.LOSSY, "github");

        assertThat(run.err())
                .contains("\n::warning file=" + spec() + ",line=16,col=5,title=Callwright%3A type::" + WARNING)
                .endsWith("\n1 warning (types that say less: 1)\n");
    }

    @Test
    void writesSarif() throws IOException {
        CommandRun run = generate(Documents.BROKEN, "sarif");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
        JsonNode log = new JsonMapper().readTree(run.err());
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        JsonNode driver = log.at("/runs/0/tool/driver");
        assertThat(driver.path("name").asText()).isEqualTo("Callwright");
        assertThat(driver.path("version").asText()).isEqualTo(CallwrightVersion.current());
        JsonNode result = log.at("/runs/0/results/0");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(driver.at("/rules/" + result.path("ruleIndex").asInt() + "/id"))
                .isEqualTo(result.path("ruleId"));
        assertThat(result.at("/message/text").asText()).contains("#/components/schemas/cat");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("file://" + spec());
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(13);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .startsWith("/paths/~1pets~1{pet}/get/");
    }

    @Test
    void writesASarifLogAlsoWithoutProblems() throws IOException {
        JsonNode log =
                new JsonMapper().readTree(generate(Documents.PETS, "sarif").err());

        assertThat(log.at("/runs/0/results").isArray()).isTrue();
        assertThat(log.at("/runs/0/results")).isEmpty();
    }

    @Test
    void reportsWrongUsageInTheFormatToo() throws IOException {
        JsonNode problem = new JsonMapper()
                .readTree(CommandRun.of("generate", "--format=json", "--outt", "x")
                        .err());

        assertThat(problem.path("kind").asText()).isEqualTo("usage");
        assertThat(problem.path("message").asText())
                .isEqualTo(
                        "Unknown options: '--outt', 'x'; Possible solutions: --out; Try 'callwright generate --help'.");
        assertThat(new JsonMapper()
                        .readTree(CommandRun.of("generate", "--format", "json").err())
                        .path("kind")
                        .asText())
                .isEqualTo("request");
        assertThat(CommandRun.of("generate", "--format", "xml").err())
                .startsWith(
                        "callwright: error: Invalid value for option '--format': there is no format 'xml'; formats are"
                                + " text, json, github, sarif\n");
    }

    @Test
    void isQuiet() throws IOException {
        CommandRun warned = generate(Documents.LOSSY, "text", "--quiet");
        assertThat(warned.err()).isEmpty();
        assertThat(warned.out()).startsWith("Pets 1.0.0: 1 operations");

        CommandRun failed = generate(Documents.BROKEN, "text", "--quiet");
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.err()).startsWith(spec() + ":13:").hasLineCount(1);

        assertThat(generate(Documents.LOSSY, "json", "--quiet").err()).isEmpty();
    }

    private CommandRun generate(String document, String format, String... more) throws IOException {
        Files.writeString(Path.of(spec()), document);
        String[] arguments = {
            "generate", "--spec", spec(), "--out", temp + "/sdk", "--only", "snippets", "--format", format
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return CommandRun.of(all);
    }

    private String spec() {
        return temp.resolve("api.yaml").toString();
    }
}
