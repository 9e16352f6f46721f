package dev.callwright.gateway.testing;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.gateway.Gateway;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.GatewayFlags;
import dev.callwright.gateway.settings.SettingsReader;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gateway in a process of its own, whose memory has nothing but what the gateway puts there. It takes orders on its input. */
public final class GatewayProcess implements AutoCloseable {
    private final Path folder;
    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;
    private final int port;

    /** Starts the gateway of the files {@code callwright.yaml} and {@code things.yaml} in a folder. */
    public GatewayProcess(Path folder) throws IOException {
        this.folder = folder;
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        GatewayProcess.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("stderr.txt").toFile())
                .start();
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.port = Integer.parseInt(answer());
    }

    private static String classPath() {
        ClassLoader loader = GatewayProcess.class.getClassLoader();
        return loader instanceof URLClassLoader urls
                ? Stream.of(urls.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the gateway has ended: " + Files.readString(folder.resolve("stderr.txt")));
        }
        return line;
    }

    /** The port on which it listens. */
    public int port() {
        return port;
    }

    /** Writes its live objects to {@code heap.hprof} and its threads to {@code threads.txt}, in the folder. */
    public void dump() throws IOException {
        order("dump");
    }

    /** Has it read its files again. */
    public void reload() throws IOException {
        order("reload");
    }

    private void order(String word) throws IOException {
        orders.write(word + "\n");
        orders.flush();
        if (!answer().equals(word)) {
            throw new IOException("no answer to " + word);
        }
    }

    /** Ends it; fails if it does not end by itself. */
    @Override
    public void close() throws IOException {
        try {
            orders.close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException("the gateway does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    /** The process. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ConfigFile config = ConfigFile.read(folder.resolve("callwright.yaml"));
        Settings api = Settings.builder()
                .set(Setting.SPEC, Optional.of(folder.resolve("things.yaml").toString()))
                .build();
        PrintWriter log = new PrintWriter(Files.newBufferedWriter(folder.resolve("log.txt")), true);
        Gateway gateway = Gateway.start(
                SettingsReader.read(config.root().member("gateway"), GatewayFlags.NONE),
                List.of(new ApiSource(
                        GenerationRequest.of(api),
                        Optional.of("things"),
                        ApiSource.OwnServer.of(config.root().member("gateway")))),
                GatewayLog.lines(log, Clock.systemUTC()));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(gateway.port());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        orders.lines().forEach(order -> {
            obey(order, gateway, folder);
            out.println(order);
        });
        gateway.stop(Duration.ofMillis(500));
    }

    private static void obey(String order, Gateway gateway, Path folder) {
        try {
            switch (order) {
                case "reload" -> gateway.reload();
                case "dump" -> {
                    Files.writeString(folder.resolve("threads.txt"), threads());
                    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                            .dumpHeap(folder.resolve("heap.hprof").toString(), true);
                }
                default -> throw new IllegalArgumentException(order);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String threads() {
        return Stream.of(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                .map(ThreadInfo::toString)
                .collect(Collectors.joining("\n"));
    }
}
