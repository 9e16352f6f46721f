package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RawHttp;
import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RecordingUpstream;
import dev.callwright.gateway.testing.RunningGateway;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Attacks by amounts and by time: cases 29 to 33, 35 and 36. */
final class LoadAttackTest {
    private static final String LIST = "GET /api/things/things HTTP/1.1";
    private static final String JSON = "Content-Type: application/json";
    // Only what hangs takes that long, also on a busy machine.
    private static final int PATIENCE_SECONDS = 60;

    @Test
    void refusesLargeBodies() {
        try (RunningGateway gateway =
                RunningGateway.builder().gateway("limits: {requestBody: 100KB}").start()) {
            String large = "{\"name\": \"" + "x".repeat(200_000) + "\"}";
            assertThat(gateway.send("POST /api/things/things HTTP/1.1", JSON, large)
                            .status())
                    .isEqualTo(413);
            assertThat(gateway.send("POST /tools/things/CreateThing HTTP/1.1", JSON, "{\"args\": " + large + "}")
                            .status())
                    .isEqualTo(413);
            assertThat(gateway.send(
                                    "POST /mcp HTTP/1.1",
                                    JSON + "\nAccept: application/json, text/event-stream",
                                    "{\"jsonrpc\": \"2.0\", \"id\": \"" + large + "\"}")
                            .status())
                    .isEqualTo(413);
            assertThat(gateway.upstream().received()).isEmpty();
        }
    }

    @Test
    void refusesEndlessChunkedBodies() throws IOException {
        try (RunningGateway gateway =
                RunningGateway.builder().gateway("limits: {requestBody: 100KB}").start()) {
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(("POST /api/things/things HTTP/1.1\r\nHost: localhost\r\n" + JSON
                            + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] chunk = ("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes(StandardCharsets.UTF_8);
            for (int index = 0; index < 100; index++) {
                request.write(chunk);
            }
            assertThat(RawHttp.sendBytes(gateway.port(), request.toByteArray()).status())
                    .isIn(413, 0);
            // The API never saw a whole request.
            assertThat(gateway.upstream().received()).isEmpty();
        }
    }

    @Test
    void refusesDeepAndLongJson() {
        try (RunningGateway gateway = RunningGateway.builder().start()) {
            String deep = "[".repeat(10_000) + "]".repeat(10_000);
            Answer nested = gateway.tool("CreateThing", "{\"args\": {\"name\": \"x\", \"parts\": " + deep + "}}");
            assertThat(nested.status()).isEqualTo(400);
            // The most rows that are read, each of them wrong, and a million.
            for (int count : new int[] {80_000, 1_000_000}) {
                String rows = "{\"id\":1},".repeat(count);
                Answer many = gateway.tool(
                        "CreateThing", "{\"args\": {\"name\": \"x\", \"parts\": [" + rows + "{\"id\": 1}]}}");
                assertThat(many.status()).isEqualTo(400);
                assertThat(many.body()).contains(count == 80_000 ? "$.parts[0].id" : "250000 values");
                assertThat(many.body().length()).isLessThan(100_000);
            }
            Answer twice = gateway.tool("CreateThing", "{\"args\": {\"name\": \"x\", \"name\": \"y\"}}");
            assertThat(twice.status()).isEqualTo(400);
            assertThat(gateway.upstream().received()).isEmpty();
        }
    }

    @Test
    void refusesBombsOfTheApi() throws IOException {
        try (RunningGateway gateway =
                RunningGateway.builder().gateway("limits: {responseBody: 1MB}").start()) {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(bomb)) {
                byte[] zeros = new byte[1 << 20];
                for (int index = 0; index < 50; index++) {
                    gzip.write(zeros);
                }
            }
            gateway.upstream().answers((request, out) -> {
                out.write(
                        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                                        + bomb.size() + "\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                out.write(bomb.toByteArray());
            });
            Answer answer = gateway.send(LIST, "", "");
            // Either a problem, or a response that is visibly cut, also for callers that close: its last chunk is
            // missing.
            assertThat(answer.status()).isIn(200, 502);
            if (answer.status() == 200) {
                assertThat(answer.header("Transfer-Encoding")).contains("chunked");
                assertThat(answer.body()).doesNotEndWith("0\r\n\r\n");
            }
            assertThat(answer.body().length()).isLessThan(2_000_000);
        }
    }

    @Test
    void timesOutSlowApis() {
        try (RunningGateway gateway = RunningGateway.builder()
                .gateway("limits: {idleTimeout: 300ms, totalTimeout: 1s}")
                .start()) {
            gateway.upstream().answers((request, out) -> {});
            Answer stalled = gateway.send(LIST, "", "");
            assertThat(stalled.status()).isEqualTo(504);
            assertThat(stalled.isProblem()).isTrue();
            gateway.upstream().answers(RecordingUpstream.json(200, "{}"));
            assertThat(gateway.send(LIST, "", "").status()).isEqualTo(200);
        }
    }

    @Test
    void dropsSlowCallers() throws IOException {
        try (RunningGateway gateway = RunningGateway.builder()
                        .gateway("limits: {idleTimeout: 300ms}")
                        .start();
                Socket slow = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            slow.setSoTimeout(10_000);
            slow.getOutputStream()
                    .write("GET /api/things/things HTTP/1.1\r\nHost: local".getBytes(StandardCharsets.UTF_8));
            slow.getOutputStream().flush();
            // The connection is closed, with or without an answer.
            byte[] rest = slow.getInputStream().readAllBytes();
            assertThat(new String(rest, StandardCharsets.UTF_8)).doesNotContain("200 OK");
            assertThat(gateway.upstream().received()).isEmpty();
        }
    }

    @Test
    void boundsCallsThatRunAtOnce() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(200);
        try (RunningGateway gateway =
                RunningGateway.builder().gateway("limits: {concurrency: 50}").start()) {
            gateway.upstream().answers((request, out) -> {
                await(release);
                out.write(RecordingUpstream.json(200, "{}").getBytes(StandardCharsets.UTF_8));
            });
            List<CompletableFuture<Answer>> calls = new ArrayList<>();
            for (int index = 0; index < 200; index++) {
                calls.add(CompletableFuture.supplyAsync(() -> gateway.send(LIST, "", ""), threads));
            }
            // What is over the limit is answered while the others still wait.
            waitFor(() -> calls.stream().filter(CompletableFuture::isDone).count() >= 150);
            assertThat(gateway.upstream().received()).hasSize(50);
            release.countDown();
            List<Answer> answers = calls.stream().map(CompletableFuture::join).toList();
            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(50);
            List<Answer> refused =
                    answers.stream().filter(answer -> answer.status() != 200).toList();
            assertThat(refused).hasSize(150).allSatisfy(answer -> {
                assertThat(answer.status()).isIn(429, 503);
                assertThat(answer.header("Retry-After")).isPresent();
            });
            // Every permit came back.
            assertThat(gateway.send(LIST, "", "").status()).isEqualTo(200);
        } finally {
            release.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void finishesCallsBeforeItStops() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (RunningGateway gateway = RunningGateway.builder().start()) {
            gateway.upstream().answers((request, out) -> {
                // What is let in before the end begins must not wait for it.
                if (!request.target().equals("/v1/events")) {
                    out.write(RecordingUpstream.json(200, "{}").getBytes(StandardCharsets.UTF_8));
                    return;
                }
                out.write(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n"
                                .getBytes(StandardCharsets.UTF_8));
                out.flush();
                started.countDown();
                await(release);
                out.write("4\r\nlast\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            });
            CompletableFuture<Answer> running =
                    CompletableFuture.supplyAsync(() -> gateway.send("GET /api/things/events HTTP/1.1", "", ""));
            assertThat(started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> stopped =
                    CompletableFuture.runAsync(() -> gateway.stop(Duration.ofSeconds(PATIENCE_SECONDS)));
            waitFor(() -> gateway.send(LIST, "", "").status() != 200);
            assertThat(gateway.send(LIST, "", "").status()).isIn(0, 503);
            assertThat(running).isNotDone();
            assertThat(stopped).isNotDone();
            release.countDown();
            assertThat(running.get(PATIENCE_SECONDS, TimeUnit.SECONDS).body())
                    .contains("first")
                    .contains("last")
                    .endsWith("0\r\n\r\n");
            stopped.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            release.countDown();
        }
    }

    @Test
    void sendsNothingTwice() {
        try (RunningGateway gateway = RunningGateway.builder().start()) {
            gateway.upstream().answers((request, out) -> {
                throw new IOException("reset after the request was read");
            });
            for (String key : List.of("", "\nIdempotency-Key: once")) {
                int before = gateway.upstream().received().size();
                Answer answer = gateway.send("POST /api/things/things HTTP/1.1", JSON + key, "{\"name\": \"x\"}");
                assertThat(answer.status()).isEqualTo(502);
                assertThat(gateway.upstream().received()).hasSize(before + 1);
            }
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("nobody released the call");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("still not so after %d s", PATIENCE_SECONDS)
                    .isLessThan(end);
            Thread.sleep(10);
        }
    }
}
