package dev.callwright.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contract server of {@code specs}, which judges requests by a document with code that is not ours. */
final class JudgingServer implements AutoCloseable {
    private static final Path PROGRAM = Path.of("..", "..", "specs", "contract-server", "server.mjs");

    private final JsonMapper mapper = new JsonMapper();
    private final Process process;
    private final URI url;

    /** Starts it for a document, of whose requests it keeps all. */
    JudgingServer(Path document) throws IOException {
        process = new ProcessBuilder("node", PROGRAM.toString(), "--record", "--spec", document.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode started = mapper.readTree(process.inputReader().readLine());
        url = URI.create("http://127.0.0.1:" + started.path("port").intValue());
    }

    URI url() {
        return url;
    }

    /** The requests since the last time, with {@code method}, {@code url} and {@code headers}. */
    List<JsonNode> requests() throws IOException {
        List<JsonNode> requests = new ArrayList<>();
        get("requests").forEach(requests::add);
        return requests;
    }

    private JsonNode get(String name) throws IOException {
        try (InputStream in = url.resolve("/__contract__/" + name).toURL().openStream()) {
            return mapper.readTree(in);
        }
    }

    /** How many requests there were, of which each kept to the document. */
    int goodCalls() throws IOException {
        JsonNode report = get("report");
        report.path("operations")
                .properties()
                .forEach(operation -> assertThat(operation.getValue().path("violations"))
                        .as(operation.getKey())
                        .isEmpty());
        return report.path("calls").intValue();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}
