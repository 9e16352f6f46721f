package dev.callwright.core.source.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UrlCacheTest {
    @TempDir
    private Path folder;

    private final List<String> answers = new ArrayList<>();
    private String document = "openapi: 3.1.0";
    private String control = "";
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String tag = "\"" + document.hashCode() + "\"";
            boolean isKnown = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Cache-Control", control);
            byte[] body = document.getBytes(StandardCharsets.UTF_8);
            answers.add(isKnown ? "304" : "200");
            exchange.sendResponseHeaders(isKnown ? 304 : 200, isKnown ? -1 : body.length);
            if (!isKnown) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void transfersADocumentAgainOnlyIfItChanged() {
        UrlCache cache = UrlCache.in(folder);

        assertThat(read(cache)).isEqualTo("openapi: 3.1.0");
        assertThat(read(cache)).isEqualTo("openapi: 3.1.0");
        document = "openapi: 3.2.0";
        assertThat(read(cache)).isEqualTo("openapi: 3.2.0");

        assertThat(answers).containsExactly("200", "304", "200");
    }

    @Test
    void usesTheCopyOfflineAndSaysHowOldItIs() {
        List<String> notes = new ArrayList<>();
        UrlCache offline = UrlCache.in(folder).offline(notes::add);
        assertThatThrownBy(() -> read(offline))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining(
                        "there is no copy of this document, and this run is offline; run once with the network");
        read(UrlCache.in(folder));
        server.stop(0);

        assertThat(read(offline)).isEqualTo("openapi: 3.1.0");

        assertThat(notes).containsExactly("offline: " + url() + " is the copy that was fetched less than a minute ago");
        assertThat(answers).hasSize(1);
    }

    @Test
    void tellsAgesInTheLargestUnit() {
        assertThat(Stream.of(Duration.ofMinutes(1), Duration.ofHours(5), Duration.ofDays(3))
                        .map(age -> new CachedDocument("", "", "", Instant.now().minus(age), new byte[0]))
                        .map(UrlCache::age))
                .containsExactly("1 minute", "5 hours", "3 days");
    }

    @Test
    void keepsNothingThatTheServerForbidsToKeep() {
        control = "private, no-store";
        read(UrlCache.in(folder));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void ignoresADamagedCopy() throws IOException {
        read(UrlCache.in(folder));
        try (Stream<Path> files = Files.list(folder)) {
            Path copy = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(copy);
            bytes[bytes.length - 40] ^= 1;
            Files.write(copy, bytes);
        }

        assertThat(read(UrlCache.in(folder))).isEqualTo("openapi: 3.1.0");
        assertThat(answers).containsExactly("200", "200");
    }

    @Test
    void isInTheFolderForCopiesOfTheUser() {
        read(UrlCache.ofUser(Map.of("XDG_CACHE_HOME", folder.toString())));

        assertThat(folder.resolve("callwright")).isNotEmptyDirectory();
    }

    private String read(UrlCache cache) {
        SpecSource source = SpecSource.of(url().toString());
        return new SourceText(source, 1000, AccessPolicy.forUserInput(source, cache), new Diagnostics()).read();
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api.yaml");
    }
}
