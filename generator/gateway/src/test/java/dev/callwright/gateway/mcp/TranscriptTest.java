package dev.callwright.gateway.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole conversations, one for each revision. With {@code -Dtranscript.record=true} the answers are written anew, to be read. */
final class TranscriptTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-28", "2025-11-25"})
    void answersAsRecorded(String revision) throws IOException {
        Transcript transcript = Transcript.of(revision);
        List<String> answers = transcript.replay(server());
        if (Boolean.getBoolean("transcript.record")) {
            Files.writeString(transcript.file(), String.join("\n", answers) + "\n");
        }
        assertThat(answers).hasSizeGreaterThan(20).isEqualTo(transcript.lines());
    }

    private static McpServer server() {
        FakeTools tools = new FakeTools();
        tools.respond(
                "ListOrders", 200, "{\"data\":[{\"id\":\"o1\",\"total\":1250.50},{\"id\":\"o2\"}],\"has_more\":false}");
        tools.respond("CreateOrder", 402, "{\"error\":{\"message\":\"Card \\u202edeclined\"}}");
        tools.fail(
                "GetStatus",
                GatewayProblem.later(429, "Too many calls", "The rate of local is used up.", Duration.ofSeconds(3)));
        tools.fail(
                "UpdateOrder",
                GatewayProblem.invalid(
                        "2 arguments are invalid.",
                        List.of(
                                new ProblemError("$.id", "is required"),
                                new ProblemError("$.limit", "must be an integer"))));
        McpSettings settings = new McpSettings(
                McpEffect.WRITE,
                McpSettings.DEFAULT_LIMIT,
                List.of(new McpName(Optional.of("shop"), "ListOrders"), new McpName(Optional.empty(), "DeleteOrder")));
        return new McpServer(tools, settings, "1.0.0");
    }
}
