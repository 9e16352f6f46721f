package dev.callwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RecordingUpstream.Received;
import dev.callwright.gateway.testing.RunningGateway;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Policy and credentials are read again while calls run: by {@code reload()}, and because their files change. */
final class ReloadTest {
    private static final String LIMITS = "limits: {concurrency: 300, perCaller: {concurrency: 300, rate: 1000000/1s}}";
    private static final String LIST = "GET /api/things/things HTTP/1.1";
    private static final String DELETE = "DELETE /api/things/things/1 HTTP/1.1";
    // As long as each other, so that only their content and their file differ.
    private static final String OPEN = "deny: [{operations: [GetPublic]}]\n";
    private static final String SHUT = "deny: [{methods: [DELETE]}]      \n";
    private static final int STREAMS = 15;

    private final RunningGateway gateway = RunningGateway.builder()
            .gateway(LIMITS)
            .gateway("policy: mount/policy.yaml")
            .file("mount/policy.yaml", OPEN)
            .start();
    private final Path policy = gateway.folder().resolve("mount/policy.yaml");
    private final CountDownLatch release = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        release.countDown();
        threads.shutdownNow();
        gateway.close();
    }

    @Test
    void callsThatRunKeepWhatTheyStartedWith() throws Exception {
        gateway.upstream().answers(this::answer);
        List<CompletableFuture<Answer>> running = new ArrayList<>();
        for (int index = 0; index < STREAMS; index++) {
            running.add(CompletableFuture.supplyAsync(
                    () -> gateway.send("GET /api/things/events HTTP/1.1", "", ""), threads));
            running.add(CompletableFuture.supplyAsync(
                    () -> gateway.send("DELETE /api/things/things/slow HTTP/1.1", "", ""), threads));
            running.add(CompletableFuture.supplyAsync(this::slowUpload, threads));
        }
        waitFor(() -> calls() == 3L * STREAMS);
        AtomicBoolean ends = new AtomicBoolean();
        CompletableFuture<List<Answer>> arriving = CompletableFuture.supplyAsync(() -> callsUntil(ends), threads);

        for (int round = 1; round <= 6; round++) {
            reloadAndCheck(round);
        }
        assertThat(running).noneMatch(CompletableFuture::isDone);
        ends.set(true);
        release.countDown();

        assertThat(arriving.get(20, TimeUnit.SECONDS))
                .hasSizeGreaterThan(6)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        for (CompletableFuture<Answer> call : running) {
            Answer answer = call.get(20, TimeUnit.SECONDS);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("last");
        }
        assertThat(received("/v1/things/slow", "/v1/events", "/v1/uploads"))
                .hasSize(3 * STREAMS)
                .allSatisfy(request ->
                        assertThat(request.header("Authorization")).contains("Bearer " + RunningGateway.KEY));
        assertThat(received("/v1/uploads"))
                .allSatisfy(request -> assertThat(request.body()).endsWith("end\r\n--b--\r\n"));
        assertThat(calls()).isZero();
    }

    private void reloadAndCheck(int round) throws IOException {
        boolean isOpen = round % 2 == 0;
        String key = "canary_key_of_round_" + round;
        Files.writeString(gateway.folder().resolve("key"), key);
        replace(policy, isOpen ? OPEN : SHUT);
        gateway.reload();

        assertThat(gateway.send(DELETE, "", "").status()).isEqualTo(isOpen ? 200 : 403);
        assertThat(gateway.send("GET /api/things/public HTTP/1.1", "", "").status())
                .isEqualTo(isOpen ? 403 : 200);
        assertThat(gateway.send("GET /api/things/things/" + round + " HTTP/1.1", "", "")
                        .status())
                .isEqualTo(200);
        assertThat(received("/v1/things/" + round).stream()
                        .filter(request -> request.line().startsWith("GET")))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.header("Authorization")).contains("Bearer " + key));
    }

    private List<Answer> callsUntil(AtomicBoolean ends) {
        List<Answer> answers = new ArrayList<>();
        while (!ends.get()) {
            answers.add(gateway.send(LIST, "", ""));
        }
        return answers;
    }

    private void answer(Received request, OutputStream out) throws IOException {
        boolean isSlow = List.of("/v1/events", "/v1/things/slow", "/v1/uploads").contains(request.target());
        out.write(
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        out.flush();
        if (isSlow) {
            awaitRelease();
        }
        out.write("4\r\nlast\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private void awaitRelease() throws IOException {
        try {
            if (!release.await(20, TimeUnit.SECONDS)) {
                throw new IOException("nobody released the call");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Answer slowUpload() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/things/uploads HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            chunk(out, "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n");
            awaitRelease();
            chunk(out, "end\r\n--b--\r\n");
            out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(Integer.parseInt(text.substring(9, 12)), List.of(), text);
        } catch (IOException e) {
            return new Answer(0, List.of(), e.toString());
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Test
    void noticesFilesThatChangeInAnyWay() throws Exception {
        AtomicBoolean ends = new AtomicBoolean();
        CompletableFuture<List<Answer>> arriving = CompletableFuture.supplyAsync(() -> callsUntil(ends), threads);
        assertThat(gateway.send(DELETE, "", "").status()).isEqualTo(200);

        replace(policy, SHUT);
        waitForStatus(403);
        // What is invalid or gone changes nothing, and is told.
        Files.writeString(policy, "deny: [{operations: [NoSuchOperation]}]\n");
        waitFor(() -> gateway.log().contains("NoSuchOperation"));
        assertThat(gateway.send(DELETE, "", "").status()).isEqualTo(403);
        Files.delete(policy);
        waitFor(() -> told("nothing was changed") == 2);
        assertThat(gateway.send(DELETE, "", "").status()).isEqualTo(403);
        Files.writeString(policy, OPEN);
        waitForStatus(200);

        ends.set(true);
        assertThat(arriving.get(20, TimeUnit.SECONDS))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
    }

    @Test
    void noticesThatKubernetesSwitchesItsLink() throws Exception {
        Path mount = gateway.folder().resolve("mount");
        version(mount, "..v1", OPEN);
        link(mount, "..v1");
        Files.delete(policy);
        Files.createSymbolicLink(policy, Path.of("..data", "policy.yaml"));
        gateway.reload();
        assertThat(gateway.send(DELETE, "", "").status()).isEqualTo(200);

        version(mount, "..v2", SHUT);
        link(mount, "..v2");
        waitForStatus(403);
        version(mount, "..v3", OPEN);
        link(mount, "..v3");
        waitForStatus(200);
    }

    // Every version has the same time and size.
    private static void version(Path mount, String name, String content) throws IOException {
        Path folder = Files.createDirectory(mount.resolve(name));
        Path file = Files.writeString(folder.resolve("policy.yaml"), content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
    }

    private static void link(Path mount, String version) throws IOException {
        Path next = mount.resolve("..data_tmp");
        Files.createSymbolicLink(next, Path.of(version));
        Files.move(next, mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
    }

    // Another file with the same time and size takes its place.
    private static void replace(Path file, String content) throws IOException {
        Path next = Files.writeString(file.resolveSibling("next"), content);
        Files.setLastModifiedTime(next, Files.getLastModifiedTime(file));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private long told(String words) {
        return gateway.log().lines().filter(line -> line.contains(words)).count();
    }

    private long calls() {
        return gateway.send("GET /metrics HTTP/1.1", "", "")
                .body()
                .lines()
                .filter(line -> line.startsWith("callwright_limits_calls "))
                .mapToLong(line -> (long) Double.parseDouble(line.split(" ")[1]))
                .sum();
    }

    private List<Received> received(String... targets) {
        return gateway.upstream().received().stream()
                .filter(request -> List.of(targets).contains(request.target()))
                .toList();
    }

    private void waitForStatus(int status) throws InterruptedException {
        waitFor(() -> gateway.send(DELETE, "", "").status() == status);
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after 20 s").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
