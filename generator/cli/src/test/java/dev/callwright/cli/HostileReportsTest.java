package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.text.Invisible;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a document cannot leave the problem in which a report for programs has it. */
final class HostileReportsTest {
    private static final String PLACES = """
            {"openapi": "3.0.3", "info": {"title": "@", "version": "@"}, "paths": {"/a@": {"get": {"operationId": "o@",
             "responses": {"200": {"$ref": "#/components/responses/r"}}, "unknown@": 1}}},
             "components": {"responses": {"r": {"description": "d", "content": {"application/json": {"schema": {
             "type": "object", "required": ["m@"], "properties": {"a": {"type": "t@"}}}}}}}}}
            """;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harmless",
                "\n::error::fake",
                "::error file=x::fake",
                "  ::stop-commands::token",
                "##[error]fake",
                "x ##[add-mask]y",
                "%0A::set-output name=a::b",
                "a,line=1::b",
                "\",\"level\":\"none\",\"x\":\"",
                "\r\u001B[2K\u2028\u202E\u0085"
            })
    void staysInItsProblem(String payload) throws IOException {
        String quoted = new JsonMapper().writeValueAsString(payload);
        Path spec = Files.writeString(
                temp.resolve("api.json"), PLACES.replace("@", quoted.substring(1, quoted.length() - 1)));
        String[] run = {
            "generate", "--only", "snippets", "--spec", spec.toString(), "--out", temp + "/out", "--verbose", "--format"
        };
        checkJson(lines(CommandRun.of(with(run, "json")).err()), spec);
        checkSarif(lines(CommandRun.of(with(run, "sarif")).err()));
        CommandRun github = CommandRun.of(with(run, "github"));
        checkGithub(lines(github.err()), spec);
        assertThat(lines(github.out())).noneMatch(HostileReportsTest::isCommand);
    }

    private static void checkJson(List<String> lines, Path spec) throws IOException {
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode problem = new JsonMapper().readTree(line);
            assertThat(problem.path("severity").asText()).isIn("warning", "error");
            assertThat(problem.path("file").asText()).isIn(spec.toString(), "");
            assertThat(problem.fieldNames())
                    .toIterable()
                    .isSubsetOf("severity", "kind", "file", "line", "column", "pointer", "message");
        }
    }

    private static void checkSarif(List<String> lines) throws IOException {
        JsonNode log = new JsonMapper().readTree(lines.get(0));
        assertThat(lines).hasSize(1);
        assertThat(log.at("/runs/0/results")).isNotEmpty();
        for (JsonNode result : log.at("/runs/0/results")) {
            assertThat(result.path("level").asText()).isIn("warning", "error");
            assertThat(result.at("/message/text").asText()).isNotEmpty();
            assertThat(log.at("/runs/0/tool/driver/rules")
                            .path(result.path("ruleIndex").asInt())
                            .path("id"))
                    .isEqualTo(result.path("ruleId"));
            for (JsonNode location : result.path("locations")) {
                assertThat(URI.create(location.at("/physicalLocation/artifactLocation/uri")
                                .asText()))
                        .hasScheme("file");
                assertThat(location.at("/physicalLocation/region/startLine").asInt(1))
                        .isPositive();
            }
        }
    }

    private static void checkGithub(List<String> lines, Path spec) {
        List<String> commands =
                lines.stream().filter(HostileReportsTest::isCommand).toList();
        assertThat(commands)
                .isNotEmpty()
                .allMatch(line -> line.matches("::(warning|error) (file=" + spec
                        + "(,line=\\d+,col=\\d+)?,)?title=Callwright%3A [a-z]+::[^\\r\\n]+"));
        assertThat(lines).allMatch(line -> line.codePoints().noneMatch(Invisible::is));
    }

    // As the runner of GitHub Actions recognizes them.
    private static boolean isCommand(String line) {
        return line.stripLeading().startsWith("::") || line.contains("##[");
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n")).toList();
    }

    private static String[] with(String[] run, String format) {
        return Stream.concat(Stream.of(run), Stream.of(format)).toArray(String[]::new);
    }
}
