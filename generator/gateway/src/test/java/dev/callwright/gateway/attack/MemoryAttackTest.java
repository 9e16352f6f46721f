package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.GatewayProcess;
import dev.callwright.gateway.testing.RawHttp;
import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RecordingUpstream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Attacks on the memory by bodies within all limits of a single one, on a gateway with 128 MB of heap: cases 29 to 31 and 33. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MemoryAttackTest {
    private static final int CALLS = 6;
    private static final int BODY_BYTES = 5_000_000;
    private static final String TYPES = "\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Accept: application/json, text/event-stream\r\nMCP-Protocol-Version: 2025-11-25\r\n";

    private final ExecutorService threads = Executors.newFixedThreadPool(CALLS);

    private Path folder;
    private RecordingUpstream api;
    private GatewayProcess gateway;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        api = new RecordingUpstream();
        Path key = Files.writeString(folder.resolve("key"), "key-of-the-test");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        try (var in = MemoryAttackTest.class.getResourceAsStream("/dev/callwright/gateway/things.yaml")) {
            Files.write(folder.resolve("things.yaml"), in.readAllBytes());
        }
        Files.writeString(folder.resolve("callwright.yaml"), """
                spec: things.yaml
                gateway:
                  port: 0
                  site: false
                  mcp: {write: true}
                  upstream: %s/v1
                  credentials: {things: {bearerAuth: 'file:key'}}
                """.formatted(api.url()));
        gateway = new GatewayProcess(folder);
    }

    @AfterAll
    void stop() throws IOException {
        threads.shutdownNow();
        gateway.close();
        api.close();
    }

    private static byte[] request(String line, String start, String unit, String end) {
        String body = start + unit.repeat((BODY_BYTES - start.length()) / unit.length()) + end;
        return (line + TYPES + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @BeforeEach
    void reset() {
        api.reset();
    }

    private List<Answer> atOnce(byte[] request) {
        return IntStream.range(0, CALLS)
                .mapToObj(index ->
                        CompletableFuture.supplyAsync(() -> RawHttp.sendBytes(gateway.port(), request), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private void assertAlive() throws IOException {
        assertThat(RawHttp.send(gateway.port(), "GET /api/things/things HTTP/1.1\nHost: localhost")
                        .status())
                .isEqualTo(200);
        assertThat(Files.readString(folder.resolve("stderr.txt"))).doesNotContain("OutOfMemory");
        assertThat(Files.readString(folder.resolve("log.txt"))).doesNotContain("OutOfMemory");
    }

    @Test
    void survivesBodiesOfManyValues() throws IOException {
        for (String unit : List.of("{\"\":0},", "[],")) {
            for (byte[] request : List.of(
                    request(
                            "POST /tools/things/CreateThing HTTP/1.1",
                            "{\"args\": {\"name\": \"x\", \"parts\": [",
                            unit,
                            "0]}}"),
                    request(
                            "POST /mcp HTTP/1.1",
                            "{\"jsonrpc\": \"2.0\", \"id\": 1, \"params\": {\"x\": [",
                            unit,
                            "0]}}"),
                    request("PUT /credentials/things HTTP/1.1", "{\"bearerAuth\": [", unit, "0]}"))) {
                assertThat(atOnce(request))
                        .extracting(Answer::status)
                        .allMatch(status -> status == 400 || status == 413 || status == 503);
                assertAlive();
            }
        }
        assertThat(api.received()).hasSize(6).noneMatch(call -> call.line().startsWith("POST"));
    }

    @Test
    void survivesLongTextsForASlowApi() throws IOException {
        api.answers((request, out) -> {
            pause();
            out.write(RecordingUpstream.json(200, "{}").getBytes(StandardCharsets.UTF_8));
        });
        byte[] request = request(
                "POST /tools/things/UpdateThing HTTP/1.1", "{\"args\": {\"thing\": \"t\", \"name\": \"", "x", "\"}}");
        List<Answer> answers = atOnce(request);
        assertThat(answers).extracting(Answer::status).contains(200).allMatch(status -> status == 200 || status == 503);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 503)
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).contains("1"));
        assertAlive();
    }

    @Test
    void survivesBodiesThatDoNotEnd() throws IOException {
        byte[] request = request("POST /mcp HTTP/1.1", "{\"x\": \"", "x", "\"}");
        List<Socket> callers = new ArrayList<>();
        try {
            for (int index = 0; index < CALLS; index++) {
                Socket caller = new Socket(InetAddress.getLoopbackAddress(), gateway.port());
                callers.add(caller);
                write(caller, request);
            }
            assertAlive();
        } finally {
            for (Socket caller : callers) {
                caller.close();
            }
        }
        assertAlive();
    }

    private static void write(Socket caller, byte[] request) {
        try {
            caller.getOutputStream().write(request, 0, request.length - 10);
        } catch (IOException e) {
            // It was refused before it was read to its end.
            assertThat(caller.isConnected()).isTrue();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
