package dev.callwright.gateway.testing;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.gateway.Gateway;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.GatewayFlags;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.settings.SettingsReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A whole gateway on loopback, with a recording API behind it, a key for it, and a folder for its files. */
public final class RunningGateway implements AutoCloseable {
    /** The key with which it calls. */
    public static final String KEY = "canary_key_4242_of_things";

    private final Path folder;
    private final RecordingUpstream upstream;
    private final StringWriter log = new StringWriter();
    private final Gateway gateway;
    private final int port;

    private RunningGateway(Builder builder) throws IOException {
        this.folder = builder.folder;
        this.upstream = new RecordingUpstream();
        String document = builder.document.apply(resource("things.yaml"));
        Files.writeString(folder.resolve("things.yaml"), document);
        Files.writeString(
                folder.resolve("callwright.yaml"),
                "spec: things.yaml\ngateway:\n  port: 0\n  audit: audit.jsonl\n"
                        + builder.settings.toString().indent(2));
        ConfigFile config = ConfigFile.read(folder.resolve("callwright.yaml"));
        GatewaySettings settings = SettingsReader.read(config.root().member("gateway"), GatewayFlags.NONE);
        Settings api = Settings.builder()
                .set(Setting.SPEC, Optional.of(folder.resolve("things.yaml").toString()))
                .build();
        ApiSource source = new ApiSource(
                GenerationRequest.of(api),
                Optional.of("things"),
                new ApiSource.OwnServer(Optional.of(URI.create(upstream.url() + "/v1")), Map.of(), builder.rate));
        this.gateway = started(settings, source);
        this.port = gateway.port();
    }

    private Gateway started(GatewaySettings settings, ApiSource source) throws IOException {
        try {
            return Gateway.start(
                    settings, List.of(source), GatewayLog.lines(new PrintWriter(log, true), Clock.systemUTC()));
        } catch (RuntimeException e) {
            upstream.close();
            throw e;
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = RunningGateway.class.getResourceAsStream("/dev/callwright/gateway/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A gateway to start. */
    public static Builder builder() {
        return new Builder();
    }

    /** The port. */
    public int port() {
        return port;
    }

    /** The folder of its files. */
    public Path folder() {
        return folder;
    }

    /** The API. */
    public RecordingUpstream upstream() {
        return upstream;
    }

    /** Reads files again. */
    public void reload() {
        gateway.reload();
    }

    /** Stops the gateway, with some seconds for running calls. */
    public void stop() {
        stop(Duration.ofSeconds(10));
    }

    /** Stops the gateway, with some time for running calls. */
    public void stop(Duration drain) {
        gateway.stop(drain);
    }

    /** What the operator has read so far. */
    public String log() {
        return log.toString();
    }

    /** The lines of the audit, when one of them has a text; they are written in the background. */
    public String audit(String awaited) {
        Path file = folder.resolve("audit.jsonl");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try {
            String lines = Files.readString(file);
            while (!lines.contains(awaited) && System.nanoTime() < end) {
                Thread.sleep(10);
                lines = Files.readString(file);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a request: its request line, further header lines, and a body. */
    public RawHttp.Answer send(String line, String headers, String body) {
        return sendTo("localhost:" + port(), line, headers, body);
    }

    /** The answer to a request to a host. */
    public RawHttp.Answer sendTo(String host, String line, String headers, String body) {
        String length = body.isEmpty() ? "" : "\nContent-Length: " + body.getBytes(StandardCharsets.ISO_8859_1).length;
        String more = headers.isBlank() ? "" : "\n" + headers.strip();
        return RawHttp.send(port(), line + "\nHost: " + host + more + length, body);
    }

    /** The answer to a call of an operation by name; the body is JSON of ASCII characters. */
    public RawHttp.Answer tool(String operation, String body) {
        return send("POST /tools/things/" + operation + " HTTP/1.1", "Content-Type: application/json", body);
    }

    @Override
    public void close() {
        try {
            gateway.stop(Duration.ofMillis(200));
        } catch (IllegalStateException e) {
            // Tests leave calls behind on purpose.
            log.append(e.getMessage());
        }
        try {
            upstream.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects the files and settings of a gateway. */
    public static final class Builder {
        private final Path folder;
        private final StringBuilder settings = new StringBuilder();
        private UnaryOperator<String> document = text -> text;
        private boolean hasCredentials;
        private Optional<String> rate = Optional.empty();

        private Builder() {
            try {
                folder = Files.createTempDirectory("gateway");
                file("key", KEY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Writes a file, which only its owner may read. */
        public Builder file(String name, String content) {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Adds lines to the section {@code gateway} of the settings. */
        public Builder gateway(String yaml) {
            settings.append(yaml.stripTrailing()).append('\n');
            hasCredentials |= yaml.startsWith("credentials:");
            return this;
        }

        /** Changes the document. */
        public Builder document(UnaryOperator<String> change) {
            document = change;
            return this;
        }

        /** Sets the rate of the API, for all callers together. */
        public Builder rate(String ofApi) {
            rate = Optional.of(ofApi);
            return this;
        }

        /** The gateway, which listens. */
        public RunningGateway start() {
            if (!hasCredentials) {
                settings.append("credentials: {things: {bearerAuth: 'file:key', queryKey: 'file:key'}}\n");
            }
            try {
                return new RunningGateway(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
