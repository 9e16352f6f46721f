package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.text.Invisible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document says: every printed line is one of Callwright, and nothing in it is invisible. */
final class HostileMessagesTest {
    private static final List<String> PAYLOADS = List.of(
            "\nfake.yaml:1:1: error: all is lost",
            "\r\u001B[2Kfake.yaml:1:1: error: all is lost",
            "\u001B]0;title\u0007",
            "\u001B]8;;http://evil.example\u001B\\link\u001B]8;;\u001B\\",
            "\u009B31m",
            "\u0085next",
            "\u2028next",
            "\u2029next",
            "\u202Egpj.exe",
            "\u2066a\u2069\u200Bb\uFEFF",
            "\u0008\u0008\u0008\u007F",
            "\uDB40\uDC41\uDB40\uDC42",
            "word " + "x".repeat(40_000),
            "y z ".repeat(10_000));

    /** Where a document holds a text that a message repeats; {@code @} is the text, as JSON writes it. */
    private static final List<String> PLACES = List.of(
            "{\"openapi\": \"3.0.@\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {}}",
            "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"t@\", \"version\": \"1@\"}, \"paths\": {}}",
            "{\"a@\": 1, \"a@\": 2}",
            "{\"openapi\": \"3.0.3\", \"@\": tru}",
            document(
                    "\"/a\": {\"get\": {\"operationId\": \"o@\", \"responses\": {}}, \"put\": {\"operationId\": \"o@\","
                            + " \"responses\": {}}}"),
            document("\"/a@\": {\"get\": {\"operationId\": \"o\", \"responses\": {\"200\": {\"$ref\":"
                    + " \"#/components/responses/@\"}}}}"),
            document("\"/a\": {\"$ref\": \"no@.yaml\"}"),
            document("\"/a\": {\"$ref\": \"http://localhost/@\"}"),
            document("\"/a\": {\"$ref\": \"file:///@\"}"),
            document("\"/a@\": {\"get\": {\"parameters\": [{\"name\": \"p@\", \"in\": \"nowhere@\"}], \"responses\":"
                    + " {\"x@\": {}}, \"unknown@\": 1}}"),
            document("\"/a\": {\"get\": {\"responses\": {\"200\": {\"content\": {\"application/json\": {\"schema\":"
                    + " {\"type\": \"t@\", \"x@\": {\"$ref\": \"@\"}}}}}}}}"),
            document("\"/a\": {\"get\": {\"responses\": {\"200\": {\"content\": {\"application/json\": {\"schema\":"
                    + " {\"type\": \"object\", \"properties\": {\"p@\": {\"type\": [\"t@\", 1]}}}}}}}}}"),
            document("\"/a\": {\"get\": {\"tags\": [\"t@\"], \"operationId\": \"ask@\", \"responses\": {}}}"),
            document("\"/a\": {\"get\": {\"x-callwright\": {\"pagination\": {\"kind\": \"k@\", \"items\": \"i@\"}},"
                    + " \"responses\": {}}}"));

    /** How lines begin that say no problem of the document. */
    private static final List<String> STARTS = List.of(
            "reading ",
            "normalizing",
            "naming ",
            "emitting",
            "writing ",
            "callwright: error: ",
            "snippets ",
            "{",
            "}",
            "  ");

    @TempDir
    private Path temp;

    private static String document(String paths) {
        return "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {" + paths + "}}";
    }

    static List<String> places() {
        return PLACES;
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyProblemIsOneVisibleLine(String place) throws IOException {
        assertThat(lines(place, "harmless")).allMatch(this::isOurs);
        for (String payload : PAYLOADS) {
            assertThat(lines(place, payload)).isNotEmpty().allSatisfy(line -> {
                assertThat(isOurs(line)).as(line).isTrue();
                assertThat(line.codePoints().noneMatch(Invisible::is)).as(line).isTrue();
                assertThat(line.length()).isLessThan(5_000 * 8);
            });
        }
    }

    private boolean isOurs(String line) {
        return STARTS.stream().anyMatch(line::startsWith)
                || line.startsWith(temp + "/api.json")
                || line.startsWith(temp + "/out/callwright.lock.json: warning: the published name ")
                || line.matches(
                        "(t|API).*: \\d operations, \\d types|\\d+ created, \\d+ updated, .*|\\d+ warnings? \\([a-z ]+: \\d+(, [a-z ]+: \\d+)*\\)");
    }

    private List<String> lines(String place, String payload) throws IOException {
        String quoted = new JsonMapper().writeValueAsString(payload);
        Path spec = temp.resolve("api.json");
        Files.writeString(spec, place.replace("@", quoted.substring(1, quoted.length() - 1)));
        List<String> lines = new ArrayList<>();
        String out = temp.resolve("out").toString();
        lines.addAll(run("generate", "--verbose", "--only", "snippets", "--spec", spec.toString(), "--out", out));
        lines.addAll(run("generate", "--tag", "other", "--spec", spec.toString(), "--out", out));
        lines.addAll(run("inspect", "--operation", "ask" + payload.strip() + "x", "--spec", spec.toString()));
        return lines;
    }

    // Split where a terminal goes to the next line, not where Java does.
    private static List<String> run(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text, true);
        Main.run(new Console(writer, writer), arguments);
        return List.of(text.toString().split(System.lineSeparator()));
    }
}
