package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.ShellCheck;
import dev.callwright.core.testing.TypeScriptCompilation;
import dev.callwright.core.testing.UntypedAnswers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A fixed random sample of published documents of all sizes and versions goes through the same pipeline. The test prints
 * what does not compile and why. Every shell snippet is linted.
 */
final class CatalogueTest {
    private static final Path OUT = Path.of("target/catalogue");
    private static final Path SOURCES = OUT.resolve("sources");
    private static final int SAMPLE = 40;
    private static final int COMPILING = 36;

    private final Map<String, String> java = new TreeMap<>();
    private final Map<String, String> typeScript = new TreeMap<>();
    private final List<String> shell = new ArrayList<>();

    @Test
    void sampleGeneratesAndCompiles() throws Exception {
        List<String> sample = sample();
        assertThat(sample).hasSize(SAMPLE);
        List<String> crashes = new ArrayList<>();
        List<String> untyped = new ArrayList<>();
        for (String path : sample) {
            try {
                Generation generation = Generation.of(StripeDocuments.published(path));
                compile(path, generation);
                JsonNode document = new JsonMapper()
                        .readTree(StripeDocuments.published(path).toFile());
                UntypedAnswers.of(generation.api().model(), document).forEach(id -> untyped.add(path + ": " + id));
            } catch (RuntimeException e) {
                crashes.add(path + ": " + e);
            }
        }
        assertThat(shell).as("what shellcheck says of the snippets").isEmpty();
        assertThat(TypeScriptCompilation.checkComments(List.of(SOURCES))).isEmpty();
        report("Java", java);
        report("TypeScript", typeScript);
        assertThat(crashes).isEmpty();
        assertThat(untyped)
                .as("operations without a type though the document has a schema")
                .isEmpty();
        assertThat(java.size()).as("documents whose Java does not compile").isLessThanOrEqualTo(SAMPLE - COMPILING);
        assertThat(typeScript.size())
                .as("documents whose TypeScript does not compile")
                .isLessThanOrEqualTo(SAMPLE - COMPILING);
    }

    private void compile(String path, Generation generation) throws Exception {
        // Snippets of discouraged operations say so themselves.
        List<String> messages = JavaCompilation.of(
                        generation.javaSources(),
                        OUT.resolve("classes"),
                        JavaCompilation.runtimeClassPath(),
                        "-Xlint:-deprecation",
                        "-XDsuppressNotes")
                .messages();
        messages.stream().findFirst().ifPresent(message -> java.put(path, message));
        TypeScriptCompilation.write(generation.below("typescript/src/"), SOURCES.resolve(path.replace('/', '-')));
        TypeScriptCompilation.write(generation.files(), OUT.resolve("output"));
        List<Path> scripts = generation.files().stream()
                .filter(file -> file.path().endsWith(".sh"))
                .map(file -> OUT.resolve("output").resolve(file.path()))
                .toList();
        ShellCheck.findings(scripts).forEach(finding -> shell.add(path + ": " + finding));
        String packageName = generation.api().names().typeScript().packageName();
        TypeScriptCompilation.checkWithSnippets("ts70", OUT.resolve("output"), packageName).stream()
                .findFirst()
                .ifPresent(message -> typeScript.put(path, message));
    }

    private static List<String> sample() throws Exception {
        List<String> sample = new ArrayList<>();
        new JsonMapper()
                .readTree(StripeDocuments.pin().toFile())
                .path("sha256")
                .fieldNames()
                .forEachRemaining(sample::add);
        sample.remove("api/stripe.com.json");
        return sample;
    }

    private static void report(String language, Map<String, String> failures) {
        System.out.println(
                "Catalogue sample, " + language + ": " + (SAMPLE - failures.size()) + " of " + SAMPLE + " compile");
        failures.forEach((path, message) -> System.out.println("  " + path + ": " + message));
    }
}
