package dev.callwright.core.source.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.refs.ExternalReferences;
import dev.callwright.core.source.tree.SpecSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests the access rules for referenced files and servers. */
final class AccessPolicyTest {
    private static final String FILES_ONLY = "cannot be followed: references may only name files below ";

    @TempDir
    private Path temp;

    private HttpServer server;
    private ExecutorService threads;
    private String origin;

    @BeforeEach
    void start() throws IOException {
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> problems(SpecSource document, ReferenceRules rules) {
        Diagnostics diagnostics = new Diagnostics();
        new ExternalReferences(rules, diagnostics).bundle(new SpecReader(diagnostics).load(document));
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private List<String> problems(Path document, String... allowed) {
        return problems(
                SpecSource.of(document), new ReferenceRules(RemoteReferences.REFUSED, List.of(), List.of(allowed)));
    }

    private Path referring(String to) throws IOException {
        return write("project/api/api.yaml", "a: {$ref: '" + to + "'}\n");
    }

    @Test
    void allowsFilesBelowTheFolderOfTheDocument() throws IOException {
        write("project/api/a.yaml", "a: 1");
        Path secret = write("project/secret.yaml", "a: 1");

        assertThat(problems(referring("a.yaml"))).isEmpty();
        assertThat(problems(referring("x/../a.yaml"))).isEmpty();
        for (String outside : List.of(
                "../secret.yaml",
                secret.toString(),
                "..%2Fsecret.yaml",
                "../api/../secret.yaml",
                "../none.yaml",
                "/proc/version")) {
            assertThat(problems(referring(outside)))
                    .singleElement()
                    .asString()
                    .contains("api.yaml:1:5 (/a/$ref): error: ", FILES_ONLY, "add it to the setting 'allowRefs'");
        }
        assertThat(problems(referring("../secret.yaml"), temp.resolve("project").toString()))
                .isEmpty();
    }

    @Test
    void allowsFilesOfTheRepositoryAndTheProject() throws IOException {
        write("project/secret.yaml", "a: 1");
        Path api = referring("../secret.yaml");
        assertThat(problems(
                        SpecSource.of(api),
                        new ReferenceRules(RemoteReferences.REFUSED, List.of(temp.resolve("project")), List.of())))
                .isEmpty();
        Files.createDirectories(temp.resolve("project/.git"));
        assertThat(problems(api)).isEmpty();
        write("outside.yaml", "a: 1");
        assertThat(problems(referring("../../outside.yaml")))
                .singleElement()
                .asString()
                .contains(FILES_ONLY);
    }

    @Test
    void checksTheTargetsOfSymbolicLinks() throws IOException {
        write("outside/secret.yaml", "a: 1");
        Files.createDirectories(temp.resolve("project/api"));
        Files.createSymbolicLink(temp.resolve("project/api/link.yaml"), temp.resolve("outside/secret.yaml"));
        Files.createSymbolicLink(temp.resolve("project/api/folder"), temp.resolve("outside"));
        for (String link : List.of("link.yaml", "folder/secret.yaml", "folder/none.yaml")) {
            assertThat(problems(referring(link))).singleElement().asString().contains(FILES_ONLY);
        }
        Files.createSymbolicLink(temp.resolve("linked"), temp.resolve("project"));
        write("project/api/b.yaml", "a: 1");
        referring("b.yaml");
        assertThat(problems(temp.resolve("linked/api/api.yaml"))).isEmpty();
    }

    @Test
    @Timeout(60)
    void opensRegularFilesOnly() throws Exception {
        Files.createDirectories(temp.resolve("project/api/folder.yaml"));
        Path pipe = temp.resolve("project/api/pipe.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(problems(referring("pipe.yaml")))
                .singleElement()
                .asString()
                .endsWith("the reference to pipe.yaml cannot be followed: it is not a regular file; refer to a file");
        assertThat(problems(referring("folder.yaml")))
                .singleElement()
                .asString()
                .contains("this is a directory");
        assertThat(problems(referring("/dev/zero"), "/dev"))
                .singleElement()
                .asString()
                .contains("it is not a regular file");
    }

    @Test
    void rejectsNetworkSharesAndOtherSchemes() throws IOException {
        for (String other : List.of(
                "//server/share/a.yaml", "\\\\\\\\server\\\\share", "file:a.yaml", "jar:file:/a.jar", "ftp://a/b")) {
            assertThat(problems(referring(other)))
                    .singleElement()
                    .asString()
                    .contains("it is neither a path nor an http");
        }
    }

    @Test
    void allowsOnlyTheServerOfTheDocument() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> answer(exchange, "a: 1"));
        other.start();
        try {
            String foreign = "http://127.0.0.1:" + other.getAddress().getPort();
            serve("/same.yaml", "a: 1");
            redirect("/there.yaml", foreign + "/a.yaml");
            redirect("/here.yaml", "/same.yaml");
            redirect("/circle.yaml", "/circle.yaml");
            serve(
                    "/api.yaml",
                    "a: {$ref: same.yaml}\nb: {$ref: here.yaml}\nc: {$ref: '" + foreign + "/a.yaml'}\n"
                            + "d: {$ref: there.yaml}\ne: {$ref: circle.yaml}\nf: {$ref: '//localhost/x'}\n");
            SpecSource api = SpecSource.of(origin + "/api.yaml");
            assertThat(problems(api, ReferenceRules.of(RemoteReferences.SAME_ORIGIN)))
                    .hasSize(4)
                    .satisfiesExactly(
                            problem -> assertThat(problem).contains("(/c/$ref)", "it is on another server"),
                            problem -> assertThat(problem).contains("(/d/$ref)", "it is on another server"),
                            problem -> assertThat(problem).contains("(/e/$ref)", "redirects more than 5 times"),
                            problem -> assertThat(problem).contains("(/f/$ref)", "it is on another server"));
            assertThat(problems(api, ReferenceRules.of(RemoteReferences.ALLOWED)))
                    .hasSize(4)
                    .first()
                    .asString()
                    .contains("its address 127.0.0.1 is not public");
            assertThat(problems(api, new ReferenceRules(RemoteReferences.SAME_ORIGIN, List.of(), List.of(foreign))))
                    .hasSize(2);
        } finally {
            other.stop(0);
        }
    }

    @Test
    void rejectsRedirectsToPrivateAddresses() {
        redirect("/api.yaml", "http://localhost:1/admin");
        assertThatThrownBy(() -> new SpecReader(new Diagnostics()).load(SpecSource.of(origin + "/api.yaml")))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("http://localhost:1/admin is not fetched: its address ");
    }

    @Test
    @Timeout(60)
    void stopsAtTheTimeLimit() {
        server.createContext("/slow.yaml", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 600; i++) {
                    out.write('a');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException | IOException e) {
                // The client closed the connection, or the test has ended.
            }
        });
        URI slow = URI.create(origin + "/slow.yaml");
        SpecSource source = SpecSource.of(slow.toString());
        AccessPolicy policy = AccessPolicy.forUserInput(source, UrlCache.none(), Duration.ofMillis(500));
        assertThatThrownBy(() -> new UrlBytes(slow, 1 << 20, policy, message -> aborted(message)).read())
                .hasMessageContaining("limit reading-seconds");
        assertThat(policy.exceeded()).isPresent();
    }

    @Test
    void stopsAtTheSizeLimit() {
        serve("/big.yaml", "a".repeat(3_000_000));
        URI big = URI.create(origin + "/big.yaml");
        AccessPolicy policy = AccessPolicy.forUserInput(SpecSource.of(big.toString()), UrlCache.none());
        assertThatThrownBy(() -> new UrlBytes(big, 1 << 20, policy, message -> aborted(message)).read())
                .hasMessageContaining("larger than 1 MB");
    }

    private static SpecException aborted(String message) {
        return new Diagnostics().abort(SourceLocation.of("x"), message);
    }

    private void serve(String path, String text) {
        server.createContext(path, exchange -> answer(exchange, text));
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(text.getBytes(UTF_8));
        }
    }
}
