package dev.callwright.gateway.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.call.Caller;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class McpStdioTest {
    private static final String META =
            "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}}";
    private static final String INITIALIZE =
            "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\"}}";

    private final FakeTools tools = new FakeTools();
    private final McpServer server = new McpServer(tools, McpSettings.DEFAULT, "1.0.0");

    @Test
    void speaksTheRevisionOfEachRequest() throws IOException {
        List<JsonNode> answers = run(
                "{\"jsonrpc\":\"2.0\",\"id\":\"d\",\"method\":\"server/discover\",\"params\":{" + META + "}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}",
                INITIALIZE,
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
                "\r",
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/list\"}\r",
                "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/list\",\"params\":{" + META + "}}",
                "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/list\",\"params\":{" + META.replace("2026", "1999")
                        + "}}");

        assertThat(answers).hasSize(7);
        assertThat(answers.get(0).path("result").path("resultType").asText()).isEqualTo("complete");
        assertThat(answers.get(1)).hasToString("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
        assertThat(answers.get(2).path("error").path("code").asInt()).isEqualTo(-32602);
        assertThat(answers.get(3).path("result").path("protocolVersion").asText())
                .isEqualTo("2025-11-25");
        assertThat(answers.get(4).path("result").path("tools")).hasSize(3);
        assertThat(answers.get(4).path("result").has("ttlMs")).isFalse();
        assertThat(answers.get(5).path("result").path("ttlMs").asInt()).isEqualTo(60_000);
        assertThat(answers.get(6).path("error").path("code").asInt()).isEqualTo(-32022);
    }

    @Test
    void answersAsResultsComeAndNeverWhatWasCanceled() throws Exception {
        CompletableFuture<McpResult> first = new CompletableFuture<>();
        CompletableFuture<McpResult> second = new CompletableFuture<>();
        CompletableFuture<McpResult> third = new CompletableFuture<>();
        List<CompletableFuture<McpResult>> results = List.of(first, second, third);
        tools.respond(
                "ListOrders", call -> results.get(call.arguments().path("limit").asInt()));
        try (Client client = new Client(server)) {
            client.send(INITIALIZE, call(0), call(1), call(2));
            assertThat(client.receive().path("id").asInt(-1)).isZero();
            third.complete(new McpResult(204, "", "", new McpBody.None()));
            assertThat(client.receive().path("id").asInt()).isEqualTo(12);

            client.send(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":\"10\"}}");
            client.send(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":10,\"reason\":\"x\"}}");
            client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":12}}");
            client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}");
            client.send("{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"ping\"}");
            assertThat(client.receive().path("id").asInt()).isEqualTo(99);
            assertThat(first).isCancelled();
            assertThat(second).isNotDone();

            second.complete(new McpResult(204, "", "", new McpBody.None()));
            assertThat(client.receive().path("id").asInt()).isEqualTo(11);
        }
    }

    @Test
    void waitsForOpenRequestsAtTheEnd() throws Exception {
        CompletableFuture<McpResult> result = new CompletableFuture<>();
        tools.respond("ListOrders", call -> result);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> runUnchecked(out, 20_000, INITIALIZE, call(0)));

        while (tools.calls.isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(run).isNotDone();
        result.complete(new McpResult(204, "", "", new McpBody.None()));
        run.get(20, TimeUnit.SECONDS);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"id\":10,\"result\"");
    }

    @Test
    void cancelsWhatIsOpenWhenItHasWaited() {
        CompletableFuture<McpResult> result = new CompletableFuture<>();
        tools.respond("ListOrders", call -> result);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        runUnchecked(out, 1, INITIALIZE, call(0));

        assertThat(result).isCancelled();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void refusesLinesThatAreNoMessagesAndGoesOn() throws IOException {
        List<JsonNode> answers =
                run("{", "x".repeat(2_000_000), "[]", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");

        assertThat(answers.stream()
                        .map(answer -> answer.path("error").path("code").asInt()))
                .containsExactly(-32700, -32600, -32600, 0);
        assertThat(answers.get(0).has("id")).isFalse();
    }

    @Test
    void boundsRequestsAtOnceAndTakesNoIdTwice() throws IOException {
        tools.respond("ListOrders", call -> new CompletableFuture<>());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] lines = IntStream.range(0, McpStdio.MOST_REQUESTS + 2)
                .mapToObj(i -> i == 0 ? INITIALIZE : call(Math.max(1, i - 1)))
                .toArray(String[]::new);

        runUnchecked(out, 1, lines);
        List<JsonNode> answers = answers(out);
        assertThat(answers).hasSize(2);
        assertThat(answers.get(1).path("error").path("message").asText()).contains("same id");

        lines[2] = call(0);
        out.reset();
        runUnchecked(out, 1, lines);
        assertThat(answers(out).get(1))
                .hasToString(
                        "{\"jsonrpc\":\"2.0\",\"id\":" + (McpStdio.MOST_REQUESTS + 10)
                                + ",\"error\":{\"code\":-32603,\"message\":\"Too many requests are under way; wait for answers first\"}}");
    }

    @Test
    void failsWhenItCannotWrite() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        McpStdio stdio = new McpStdio(server, Caller.LOCAL, broken);

        assertThatThrownBy(() -> stdio.run(
                        new ByteArrayInputStream(INITIALIZE.getBytes(StandardCharsets.UTF_8)), 1_000, Duration.ZERO))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("broken pipe");
    }

    private static String call(int number) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + (10 + number)
                + ",\"method\":\"tools/call\",\"params\":{\"name\":\"call_operation\","
                + "\"arguments\":{\"operation\":\"ListOrders\",\"args\":{\"limit\":" + number + "}}}}";
    }

    private List<JsonNode> run(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runUnchecked(out, 20_000, lines);
        return answers(out);
    }

    private static List<JsonNode> answers(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8).lines().map(FakeTools::json).toList();
    }

    private void runUnchecked(OutputStream out, int graceMillis, String... lines) {
        byte[] in = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            new McpStdio(server, Caller.LOCAL, out)
                    .run(new ByteArrayInputStream(in), 1_000_000, Duration.ofMillis(graceMillis));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client at the other ends of two pipes. */
    private static final class Client implements AutoCloseable {
        private final PipedOutputStream toServer = new PipedOutputStream();
        private final BufferedReader fromServer;
        private final CompletableFuture<Void> run;

        Client(McpServer server) throws IOException {
            PipedInputStream in = new PipedInputStream(toServer, 65_536);
            PipedOutputStream out = new PipedOutputStream();
            fromServer = new BufferedReader(
                    new InputStreamReader(new PipedInputStream(out, 65_536), StandardCharsets.UTF_8));
            run = CompletableFuture.runAsync(() -> {
                try (out) {
                    new McpStdio(server, Caller.LOCAL, out).run(in, 1_000_000, Duration.ofSeconds(10));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        void send(String... lines) throws IOException {
            for (String line : lines) {
                toServer.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            toServer.flush();
        }

        JsonNode receive() throws IOException {
            return FakeTools.json(fromServer.readLine());
        }

        @Override
        public void close() throws IOException {
            toServer.close();
            run.orTimeout(20, TimeUnit.SECONDS).join();
            assertThat(fromServer.readLine())
                    .as("nothing after the last answer")
                    .isNull();
        }
    }
}
