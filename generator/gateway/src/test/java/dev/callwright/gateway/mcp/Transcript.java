package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.call.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a client and the server said to each other on HTTP: in each pair of lines, a request with its headers, and the answer. */
record Transcript(Path file) {
    /** The file of a revision. */
    static Transcript of(String revision) {
        return new Transcript(Path.of("src/test/resources/mcp/" + revision + ".jsonl"));
    }

    /** The lines as they were recorded. */
    List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    /** The lines as a server answers now. */
    List<String> replay(McpServer server) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> recorded = lines();
        for (int i = 0; i < recorded.size(); i += 2) {
            lines.add(recorded.get(i));
            lines.add(answer(server, FakeTools.json(recorded.get(i))));
        }
        return lines;
    }

    private static String answer(McpServer server, JsonNode request) {
        String body = request.has("text")
                ? request.path("text").asText()
                : request.path("message").toString();
        McpHeaders headers = McpHeaders.of(name -> request.path("headers").has(name)
                ? List.of(request.path("headers").path(name).asText())
                : List.of());
        McpAnswer answer = server.answer(body.getBytes(StandardCharsets.UTF_8), Caller.LOCAL, headers)
                .join();
        // The text as it is sent: what is escaped in it counts.
        return "{\"status\":" + answer.status()
                + answer.body().map(text -> ",\"message\":" + text).orElse("") + "}";
    }
}
