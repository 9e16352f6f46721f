package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.ContractServer;
import dev.callwright.core.testing.ShellCheck;
import dev.callwright.core.testing.SnippetRunner;
import dev.callwright.core.testing.StripeBuild;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every snippet of the whole Stripe API is run, and every request judged by Stripe's own document. */
@ResourceLock("target/stripe")
final class StripeContractTest {
    private static final int SNIPPETS = 2 * 452;
    private static final Pattern CLASS = Pattern.compile("final class (\\S+)");

    private static StripeBuild build;

    @TempDir
    private Path folder;

    private ContractServer server;

    @BeforeAll
    static void generate() throws Exception {
        build = StripeBuild.get();
    }

    @BeforeEach
    void start() throws Exception {
        server = new ContractServer(StripeDocuments.corrected());
        // What the snippets of operations with uploads send.
        Files.writeString(folder.resolve("file.txt"), "content of the file");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private List<GeneratedFile> snippets(String ending) {
        List<GeneratedFile> snippets = build.generation().below("snippets/").stream()
                .filter(file -> file.path().endsWith(ending))
                .toList();
        assertThat(snippets).hasSize(SNIPPETS);
        return snippets;
    }

    private void assertKept(String output) throws Exception {
        ContractServer.Report report = server.report();
        assertThat(report.violations()).isEmpty();
        // The document does not say that the type of an event names its object, so the server answers with an empty
        // one.
        String unexpected = output.replaceAll(".*\\[\\$\\.data\\.object: no alternative fits \\{}]\n", "");
        assertThat(unexpected).isEqualTo("ran " + SNIPPETS + "\n");
        assertThat(report.calls()).isEqualTo(SNIPPETS);
        assertThat(report.operations()).isEqualTo(452);
    }

    @Test
    void everyJavaSnippetKeepsTheContractAndUnderstandsTheAnswer() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                SnippetRunner.class.getName()));
        snippets(".java").forEach(file -> command.add(className(file)));

        assertKept(run(command));
    }

    private static String className(GeneratedFile snippet) {
        Matcher declared = CLASS.matcher(snippet.content());
        assertThat(declared.find()).as(snippet.path()).isTrue();
        return declared.group(1);
    }

    private static String classPath() throws URISyntaxException {
        List<Path> classPath = new ArrayList<>(build.classPath());
        classPath.add(Path.of(SnippetRunner.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        return classPath.stream()
                .map(each -> each.toAbsolutePath().toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    @Test
    void everyTypeScriptSnippetKeepsTheContract() throws Exception {
        build.installTypeScript();
        Path compiled = TypeScriptCompilation.emitSnippets(StripeBuild.OUT);
        Path runner = Files.writeString(folder.resolve("run.mjs"), """
                console.log = () => {};
                const { fetch: send } = globalThis;
                globalThis.fetch = (url, init) => {
                  const { origin, pathname, search } = new URL(url);
                  init.headers.set('X-Contract-Origin', origin);
                  return send(process.env.CONTRACT_URL + pathname + search, init);
                };
                const snippets = process.argv.slice(2);
                for (const snippet of snippets) {
                  try {
                    await import(snippet);
                  } catch (error) {
                    process.stdout.write(`${snippet} failed: ${error}\\n`);
                  }
                }
                process.stdout.write(`ran ${snippets.length}\\n`);
                """);
        List<String> command = new ArrayList<>(List.of("node", runner.toString()));
        snippets(".ts")
                .forEach(file -> command.add(compiled.resolve(file.path().replaceAll("\\.ts$", ".js"))
                        .toUri()
                        .toString()));

        assertKept(run(command));
    }

    @Test
    void everyCurlSnippetKeepsTheContract() throws Exception {
        StringBuilder script = new StringBuilder("n=0\n");
        for (GeneratedFile file : snippets(".sh")) {
            // --globoff would hide what a snippet forgets to encode, so only noise is turned off.
            script.append(file.content()
                    .replaceAll("(https://[a-z]+\\.stripe\\.com)(\\S*)", server.url() + "$2 -H 'X-Contract-Origin: $1'")
                    .replaceFirst("^curl ", "curl -sS -o body "));
            script.append("n=$((n + 1))\n");
        }
        Path all = Files.writeString(folder.resolve("all.sh"), script + "echo ran $n\n");

        assertKept(run(List.of("sh", all.toString())));
    }

    @Test
    void everyCurlSnippetLints() throws Exception {
        List<Path> scripts = snippets(".sh").stream()
                .map(file -> StripeBuild.OUT.resolve("snippets").resolve(file.path()))
                .toList();

        assertThat(ShellCheck.findings(scripts)).isEmpty();
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("STRIPE_API_KEY", "sk_test_123");
        // The program for TypeScript redirects requests itself, so that their servers are known.
        builder.environment().put(command.contains("node") ? "CONTRACT_URL" : "STRIPE_BASE_URL", server.url());
        Path log = Files.createTempFile("run", ".log");
        Process process = builder.redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES))
                .as("the snippets ended")
                .isTrue();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return output;
    }
}
