package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server on this machine that says how Node's parsers, which are not ours, read each request. */
public final class DecodingServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final String url;

    /** Starts it. Needs Node, which the README requires. */
    public DecodingServer() throws IOException {
        this.process = new ProcessBuilder(
                        "node",
                        Path.of("src/test/resources/snippet/decoder.mjs").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String port = output.readLine();
        assertThat(port).as("the decoding server started").isNotNull();
        this.url = "http://127.0.0.1:" + port;
        Thread reader = new Thread(() -> output.lines().forEach(lines::add));
        reader.setDaemon(true);
        reader.start();
    }

    /** Where it listens. */
    public String url() {
        return url;
    }

    /** The next requests that it was asked, as many as that or fewer if no more come. */
    public List<JsonNode> requests(int count) throws IOException, InterruptedException {
        List<JsonNode> requests = new ArrayList<>();
        while (requests.size() < count) {
            String line = lines.poll(10, TimeUnit.SECONDS);
            if (line == null) {
                break;
            }
            requests.add(JSON.readTree(line));
        }
        return requests;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}
