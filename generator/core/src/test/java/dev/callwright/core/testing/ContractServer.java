package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server of {@code specs/contract-server}, which judges requests by a document with code that is not ours. */
public final class ContractServer implements AutoCloseable {
    private static final Path FOLDER =
            Path.of("..", "..", "specs", "contract-server").toAbsolutePath().normalize();

    private final Process process;
    private final String url;

    /** Starts the server for a document. */
    public ContractServer(Path document) throws IOException {
        this(document, List.of());
    }

    private ContractServer(Path document, List<String> options) throws IOException {
        assertThat(FOLDER.resolve("node_modules"))
                .as(
                        "the contract server's libraries are missing; run 'npm ci' in specs/contract-server (Node 20 or later)")
                .exists();
        List<String> command = new ArrayList<>(
                List.of("node", FOLDER.resolve("server.mjs").toString(), "--spec", document.toString()));
        command.addAll(options);
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertThat(line).as("the contract server started").isNotNull();
        this.url = "http://127.0.0.1:"
                + new JsonMapper().readTree(line).path("port").intValue();
    }

    /** Starts a server that records the requests. */
    public static ContractServer recording(Path document) throws IOException {
        return new ContractServer(document, List.of("--record"));
    }

    /**
     * The requests since the last time, by the name that was the query of {@code /__contract__/mark} before them; {@code url},
     * {@code method}, {@code headers} and {@code body} in base64.
     */
    public List<JsonNode> requests() throws IOException, InterruptedException {
        List<JsonNode> requests = new ArrayList<>();
        get("/__contract__/requests").forEach(requests::add);
        return requests;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
        return new JsonMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body());
    }

    /** Where it listens. */
    public String url() {
        return url;
    }

    /** What it has seen. */
    public Report report() throws IOException, InterruptedException {
        JsonNode report = get("/__contract__/report");
        List<String> violations = new ArrayList<>();
        int operations = 0;
        for (var operation : report.path("operations").properties()) {
            operations++;
            operation.getValue().path("violations").forEach(each -> violations.add(operation.getKey() + ": " + each));
        }
        return new Report(report.path("calls").intValue(), operations, violations);
    }

    /**
     * What the server has seen.
     *
     * @param calls how many requests
     * @param operations how many different operations they called
     * @param violations what was wrong with them, one line each
     */
    public record Report(int calls, int operations, List<String> violations) {
        public Report {
            violations = List.copyOf(violations);
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}
