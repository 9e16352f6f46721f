package dev.callwright.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.StripeDocuments;
import dev.callwright.core.emit.site.plan.PlannedCalls;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SiteDesign;
import dev.callwright.core.emit.site.plan.SitePackages;
import dev.callwright.core.emit.site.script.CallScripts;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.emit.snippet.table.CallTableJson;
import dev.callwright.core.emit.snippet.table.CallTableJson.Sample;
import dev.callwright.core.emit.snippet.table.CallTables;
import dev.callwright.core.fuzz.RandomScalars.Fidelity;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.testing.ContractServer;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.MarkedRunner;
import dev.callwright.core.testing.StripeBuild;
import dev.callwright.core.testing.TypeScriptCompilation;
import dev.callwright.core.text.Descriptions;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Snippets with random arguments compile, and send the same request in all languages, which is also the one that Try it sends: 200
 * calls of Stripe, each of another operation.
 */
@ResourceLock("target/stripe")
final class RandomCallsTest {
    private static final Path OUT = Path.of("target/random-calls").toAbsolutePath();
    private static final Path SEND =
            Path.of("../../templates/site/test/send-calls.mjs").toAbsolutePath().normalize();
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CALLS = 200;
    private static final List<String> FILES =
            List.of("file.txt", "photo.png", "data.csv", "a b.json", "-x.zip", "it's.pdf", "archive.tar.gz");

    private final long seed = FuzzSeed.get();

    @Test
    void everyLanguageSendsTheSameRequest() throws Exception {
        StripeBuild build = StripeBuild.get();
        List<SnippetPlan> plans = plans(build);
        SnippetRenderer renderer = new SnippetRenderer(
                new CallTables(
                        build.generation().api().model(),
                        build.generation().api().names()),
                new TemplateRenderer());
        makeFiles();

        try (ContractServer server = ContractServer.recording(StripeDocuments.corrected())) {
            Map<String, String> java = requests(server, () -> runJava(server, plans, renderer));
            Map<String, String> typeScript = requests(server, () -> runTypeScript(server, build, plans, renderer));
            Map<String, String> curl = requests(server, () -> runCurl(server, plans, renderer));
            Map<String, String> page = requests(server, () -> runPage(server, build, plans));

            System.out.println("Random calls: " + java.size() + " from seed " + seed);
            assertThat(java).hasSize(CALLS);
            assertThat(typeScript).isEqualTo(java);
            assertThat(curl).isEqualTo(java);
            assertThat(page).isEqualTo(java);
        }
    }

    private List<SnippetPlan> plans(StripeBuild build) {
        ApiModel model = build.generation().api().model();
        List<Operation> operations = new ArrayList<>(model.operations());
        Collections.shuffle(operations, new Random(seed));
        Dice dice = new Dice(seed);
        RandomArguments arguments = new RandomArguments(model, dice, new RandomScalars(dice, Fidelity.SAME));
        return operations.subList(0, CALLS).stream().map(arguments::of).toList();
    }

    private static void makeFiles() throws IOException {
        Files.createDirectories(OUT);
        for (String file : FILES) {
            Files.writeString(OUT.resolve(file), "content of the file");
        }
    }

    /** Something that makes the calls. */
    private interface Run {
        void calls() throws Exception;
    }

    private static Map<String, String> requests(ContractServer server, Run run) throws Exception {
        run.calls();
        Map<String, String> requests = new TreeMap<>();
        for (JsonNode request : server.requests()) {
            requests.merge(request.path("mark").asText(), text(request), (one, other) -> one + "\n" + other);
        }
        return requests;
    }

    // The boundary of parts is random.
    private static String text(JsonNode request) {
        String type = request.path("headers").path("content-type").asText();
        String body = new String(Base64.getDecoder().decode(request.path("body").asText()), StandardCharsets.UTF_8);
        int boundary = type.indexOf("boundary=");
        if (boundary >= 0) {
            String random = type.substring(boundary + "boundary=".length());
            type = type.replace(random, "BOUNDARY");
            body = body.replace(random, "BOUNDARY");
        }
        return request.path("method").asText() + " " + request.path("url").asText() + "\n" + type + "\n" + body;
    }

    private static List<GeneratedFile> snippets(
            List<SnippetPlan> plans, SnippetRenderer renderer, SnippetLanguage language, String extension) {
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            String code = renderer.render(plans.get(i), language);
            files.add(new GeneratedFile("snippets/s" + i + "/full" + extension, code));
        }
        return files;
    }

    private static void runJava(ContractServer server, List<SnippetPlan> plans, SnippetRenderer renderer)
            throws Exception {
        List<GeneratedFile> sources = snippets(plans, renderer, SnippetLanguage.JAVA, ".java");
        Path classes = OUT.resolve("classes");
        List<String> messages = JavaCompilation.of(
                        sources, classes, StripeBuild.javaSdk(), "-Xlint:-deprecation", "-XDsuppressNotes")
                .messages();
        assertThat(messages).isEmpty();
        List<Path> classPath = new ArrayList<>(StripeBuild.javaSdk());
        classPath.add(classes);
        classPath.add(Path.of(MarkedRunner.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                MarkedRunner.class.getName(),
                server.url()));
        sources.forEach(file -> command.add(file.content().replaceAll("(?s).*?\nfinal class (\\S+) .*", "$1")));
        assertThat(run(command, Map.of("STRIPE_BASE_URL", server.url()))).isEmpty();
    }

    private static void runTypeScript(
            ContractServer server, StripeBuild build, List<SnippetPlan> plans, SnippetRenderer renderer)
            throws Exception {
        build.installTypeScript();
        Path project = StripeBuild.OUT.resolve("random");
        List<GeneratedFile> sources = snippets(plans, renderer, SnippetLanguage.TYPESCRIPT, ".ts");
        TypeScriptCompilation.write(sources, project);
        Files.writeString(project.resolve("package.json"), "{\"type\": \"module\"}\n");
        Files.writeString(project.resolve("tsconfig.json"), """
                {
                  "extends": "../typescript/tsconfig.json",
                  "compilerOptions": {
                    "rootDir": "snippets", "outDir": "compiled", "declaration": false, "sourceMap": false
                  },
                  "include": ["snippets"]
                }
                """);
        assertThat(TypeScriptCompilation.emit(project)).isEmpty();
        Path runner = Files.writeString(OUT.resolve("run.mjs"), """
                console.log = () => {};
                const [folder, count] = process.argv.slice(2);
                const { fetch: send } = globalThis;
                globalThis.fetch = (url, init) => {
                  const { pathname, search } = new URL(url);
                  return send(process.env.CONTRACT_URL + pathname + search, init);
                };
                for (let i = 0; i < Number(count); i++) {
                  await send(`${process.env.CONTRACT_URL}/__contract__/mark?${i}`);
                  // Most calls are refused, for their arguments only have the right types.
                  await import(`${folder}/s${i}/full.js`).catch(() => undefined);
                }
                """);
        List<String> command = List.of(
                "node",
                runner.toString(),
                project.resolve("compiled").toUri().toString().replaceAll("/$", ""),
                String.valueOf(plans.size()));
        assertThat(run(command, Map.of("CONTRACT_URL", server.url()))).isEmpty();
    }

    private static void runCurl(ContractServer server, List<SnippetPlan> plans, SnippetRenderer renderer)
            throws Exception {
        StringBuilder script = new StringBuilder();
        int mark = 0;
        for (GeneratedFile file : snippets(plans, renderer, SnippetLanguage.CURL, ".sh")) {
            script.append("curl -sS -o body '" + server.url() + "/__contract__/mark?" + mark++ + "'\n");
            script.append(file.content()
                    .replaceAll("https://[a-z]+\\.stripe\\.com", server.url())
                    .replaceAll("(?m)^( *)curl ", "$1curl -sS -o body "));
        }
        Path all = Files.writeString(OUT.resolve("all.sh"), script);
        assertThat(run(List.of("sh", all.toString()), Map.of())).isEmpty();
    }

    private static void runPage(ContractServer server, StripeBuild build, List<SnippetPlan> plans) throws Exception {
        LoadedApi api = build.generation().api();
        SiteContext site = SiteContext.of(
                api.model(),
                api.names(),
                new Descriptions(Optional.empty()),
                new SitePackages("", "", "", "", "1.0.0"),
                SiteDesign.PLAIN);
        CallScripts scripts = new CallScripts(site, new PlannedCalls(api.model(), api.names()));
        CallTableJson tables = new CallTableJson(api.model());
        CallTables rows = new CallTables(api.model(), api.names());
        ObjectNode calls = JSON.createObjectNode().put("url", server.url()).put("api", scripts.api());
        ArrayNode list = calls.putArray("calls");
        for (SnippetPlan plan : plans) {
            JsonNode table = tables.of(rows.of(plan.operation()), List.of(new Sample("random", "", plan)));
            list.addObject()
                    .put("operation", scripts.of(plan.operation()))
                    .set("arguments", table.path("samples").path(0).path("arguments"));
        }
        Path file = OUT.resolve("calls.json");
        JSON.writeValue(file.toFile(), calls);
        assertThat(run(List.of("node", SEND.toString(), file.toString()), Map.of()))
                .isEmpty();
    }

    private static String run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(OUT.toFile()).redirectErrorStream(true);
        builder.environment().put("STRIPE_API_KEY", "sk_test_123");
        builder.environment().putAll(environment);
        Path log = OUT.resolve("run.log");
        Process process = builder.redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
