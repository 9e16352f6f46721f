package dev.callwright.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.LoadedApi;
import dev.callwright.core.StripeDocuments;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.emit.snippet.table.CallTable;
import dev.callwright.core.emit.snippet.table.CallTableJson;
import dev.callwright.core.emit.snippet.table.CallTableJson.Sample;
import dev.callwright.core.emit.snippet.table.CallTables;
import dev.callwright.core.fuzz.RandomScalars.Fidelity;
import dev.callwright.core.model.Operation;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.template.TemplateRenderer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The documentation page renders the same snippets as the generator: random arguments go through both, the generator's renderer
 * here and the page's bundled script in Node. The build tries the same arguments each time, {@code -Plong} more of them and of
 * more documents, from a new seed.
 */
final class SnippetDifferentialTest {
    private static final Path OUT = Path.of("target/differential");
    private static final Path SITE = Path.of("../../templates/site");
    private static final int CALLS = Integer.getInteger("differential.calls", 5);
    private static final int EVERY = Integer.getInteger("differential.every", 12);
    private static final int DOCUMENTS = Integer.getInteger("differential.documents", 40);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final long seed = FuzzSeed.get();

    @BeforeAll
    static void makeFolder() throws IOException {
        Files.createDirectories(OUT);
    }

    @Test
    void thePageRendersStripesCallsAsTheGeneratorDoes() throws Exception {
        Settings settings = Settings.builder()
                .set(Setting.OVERLAYS, List.of(StripeDocuments.overlay().toString()))
                .build();

        assertEqual("stripe", List.of(load(StripeDocuments.full(), settings)), CALLS, 2_000);
    }

    @Test
    void thePageRendersCallsOfEveryConstructAsTheGeneratorDoes() throws Exception {
        try (Stream<Path> cases = Files.list(Path.of("src/test/golden/good"))) {
            List<LoadedApi> apis = cases.sorted()
                    .map(each ->
                            load(each.resolve("spec.yaml"), Settings.builder().build()))
                    .toList();

            assertEqual("constructs", apis, 4 * CALLS, 50);
        }
    }

    @Test
    void thePageRendersCallsOfTheCatalogueAsTheGeneratorDoes() throws Exception {
        List<String> sample = StripeDocuments.catalogue();
        List<LoadedApi> apis = new ArrayList<>();
        for (int i = 0; i < sample.size(); i += EVERY) {
            apis.add(load(
                    StripeDocuments.published(sample.get(i)), Settings.builder().build()));
        }

        assertEqual("catalogue", apis, CALLS, 100);
    }

    @Test
    void thePageRendersCallsOfRandomDocumentsAsTheGeneratorDoes() throws Exception {
        List<LoadedApi> apis = new ArrayList<>();
        for (long each = seed; each < seed + DOCUMENTS; each++) {
            Path spec = Files.writeString(OUT.resolve("random.json"), JSON.writeValueAsString(RandomDocument.of(each)));
            try {
                apis.add(load(spec, Settings.builder().build()));
            } catch (SpecException e) {
                System.out.println("Differential: the document of seed " + each + " is refused");
            }
        }

        assertEqual("random", apis, CALLS, 50);
    }

    private static LoadedApi load(Path spec, Settings settings) {
        Settings all = Settings.builder()
                .set(Setting.SPEC, List.of(spec.toString()))
                .build()
                .orElse(settings);
        return new Generator(step -> {}).load(GenerationRequest.of(all));
    }

    private void assertEqual(String name, List<LoadedApi> apis, int calls, int least) throws Exception {
        Path cases = OUT.resolve(name + ".jsonl");
        int count = 0;
        try (BufferedWriter out = Files.newBufferedWriter(cases, StandardCharsets.UTF_8)) {
            for (LoadedApi api : apis) {
                count += write(api, calls, out);
            }
        }
        System.out.println("Differential, " + name + ": " + count + " calls from seed " + seed);
        assertThat(count).isGreaterThanOrEqualTo(least);
        Process process = new ProcessBuilder(
                        "node", SITE.resolve("test/differential.mjs").toString(), cases.toString())
                .redirectErrorStream(true)
                .redirectOutput(OUT.resolve(name + ".log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(OUT.resolve(name + ".log")))
                .isZero();
    }

    private int write(LoadedApi api, int calls, BufferedWriter out) throws IOException {
        CallTables tables = new CallTables(api.model(), api.names());
        CallTableJson json = new CallTableJson(api.model());
        SnippetRenderer renderer = new SnippetRenderer(tables, new TemplateRenderer());
        Dice dice = new Dice(seed);
        RandomArguments random = new RandomArguments(api.model(), dice, new RandomScalars(dice, Fidelity.ALL));
        int count = 0;
        for (Operation operation : api.model().operations()) {
            CallTable table = tables.of(operation);
            for (int i = 0; i < calls; i++) {
                SnippetPlan plan = random.of(operation);
                ObjectNode written = (ObjectNode) json.of(table, List.of(new Sample("random", "", plan)));
                if (!hasCutTypes(written)) {
                    out.write(JSON.writeValueAsString(line(written, plan, renderer)) + "\n");
                    count++;
                }
            }
        }
        return count;
    }

    // Values of types that the table does not hold are given as JSON there, but not in the random arguments.
    private static boolean hasCutTypes(JsonNode table) {
        for (JsonNode type : table.path("types")) {
            if (type.path("kind").asText().equals("json")) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode line(ObjectNode table, SnippetPlan plan, SnippetRenderer renderer) {
        ObjectNode line = JSON.createObjectNode();
        line.set("arguments", table.path("samples").path(0).path("arguments"));
        table.putArray("samples");
        line.set("table", table);
        line.put("suffix", "Full");
        ObjectNode expected = line.putObject("expected");
        for (SnippetLanguage language : SnippetLanguage.values()) {
            expected.put(language.key(), renderer.render(plan, language));
        }
        return line;
    }
}
