package dev.callwright.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/** The redis-server of the machine, on a free port of loopback. */
final class RedisServer implements AutoCloseable {
    private final Path folder;
    private final List<String> options;
    private final int port;
    private Process process;

    private RedisServer(Path folder, List<String> options) throws IOException, InterruptedException {
        this.folder = folder;
        this.options = options;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        start();
    }

    /** Starts a server; without one on the machine the test is skipped, and says so. */
    static RedisServer started(Path folder, String... options) throws IOException, InterruptedException {
        boolean installed = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "redis-server")));
        if (!installed) {
            System.err.println(
                    "SKIPPED: rates in Redis are not tested, because redis-server is not installed: apt-get install redis-server");
        }
        assumeThat(installed).as("redis-server is installed").isTrue();
        return new RedisServer(folder, List.of(options));
    }

    /** Starts it, or starts it again, without the keys of before. */
    void start() throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("redis-server", "--bind", "127.0.0.1", "--dir", folder.toString()));
        command.addAll(List.of("--save", "", "--appendonly", "no", "--daemonize", "no"));
        command.addAll(
                options.contains("--tls-port") ? List.of("--port", "0") : List.of("--port", String.valueOf(port)));
        options.forEach(each -> command.add(each.equals("PORT") ? String.valueOf(port) : each));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("redis.log").toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Files.readString(folder.resolve("redis.log")).contains("Ready to accept connections")) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(Files.readString(folder.resolve("redis.log")))
                    .isTrue();
            Thread.sleep(5);
        }
    }

    /** Stops it at once. */
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int port() {
        return port;
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** A connection for looking at what is in it. */
    Jedis connection() {
        return new Jedis(
                new HostAndPort("127.0.0.1", port),
                DefaultJedisClientConfig.builder().build());
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
