package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.ShellCheck;
import dev.callwright.core.testing.TypeScriptCompilation;
import dev.callwright.core.testing.UntypedAnswers;
import dev.callwright.core.testing.UntypedMembers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Published documents go through the same pipeline: 40 are a random sample of the catalogue; 80 were drawn at random, with at
 * most two of a provider in all, from strata that the sample has too few of (OpenAPI 3.1, unions, discriminators, multipart
 * bodies, forms, nullable members, allOf, a hundred operations, sizes from 1 KB to 2 MB). The test generates all and prints
 * what became of each. Some are compiled too, of which every shell snippet is linted: the build compiles the same ones each
 * time, {@code -Plong} compiles all in a new order.
 */
final class CatalogueTest {
    private static final Path OUT = Path.of("target/catalogue");
    private static final Path SOURCES = OUT.resolve("sources");
    private static final int SAMPLE = 120;
    private static final int COMPILED = Integer.getInteger("catalogue.compiled", 10);

    private final Map<String, String> failures = new TreeMap<>();
    private final List<String> shell = new ArrayList<>();
    private final List<String> untyped = new ArrayList<>();

    @Test
    void sampleGeneratesAndCompiles() throws Exception {
        List<String> sample = StripeDocuments.catalogue();
        assertThat(sample).hasSize(SAMPLE);
        long seed = seed();
        Set<String> compiled = chosen(sample, seed);
        System.out.printf(
                "Catalogue: %d documents, %d of them compiled, chosen by seed %d%n%-55s %-5s %-10s %7s %7s %8s%n",
                SAMPLE, compiled.size(), seed, "document", "Java", "TypeScript", "answers", "members", "warnings");
        for (String path : sample) {
            try {
                check(path, compiled.contains(path));
            } catch (RuntimeException e) {
                failures.put(path, e.toString());
            }
        }
        failures.forEach((path, message) -> System.out.println("  " + path + ": " + message));
        assertThat(shell).as("what shellcheck says of the snippets").isEmpty();
        assertThat(TypeScriptCompilation.checkComments(List.of(SOURCES))).isEmpty();
        assertThat(untyped)
                .as("results, members and inputs without a type though the document has a schema")
                .isEmpty();
        assertThat(failures)
                .as("documents that are refused or do not compile; -Dfuzz.seed=" + seed + " compiles them again")
                .isEmpty();
    }

    private void check(String path, boolean isCompiled) throws Exception {
        Path file = StripeDocuments.published(path);
        Generation generation = Generation.of(file);
        List<String> java = isCompiled ? java(generation) : List.of();
        List<String> typeScript = isCompiled ? typeScript(path, generation) : List.of();
        Stream.concat(java.stream(), typeScript.stream()).findFirst().ifPresent(message -> failures.put(path, message));
        JsonNode document = new JsonMapper().readTree(file.toFile());
        List<String> answers = UntypedAnswers.of(generation.api().model(), document);
        List<String> members = UntypedMembers.of(generation.api(), document);
        Stream.concat(answers.stream(), members.stream()).forEach(place -> untyped.add(path + ": " + place));
        System.out.printf(
                "%-55s %-5s %-10s %7d %7d %8d%n",
                path.substring("api/".length()),
                isCompiled ? java.isEmpty() : "-",
                isCompiled ? typeScript.isEmpty() : "-",
                answers.size(),
                members.size(),
                generation.api().warnings().size());
    }

    private static List<String> java(Generation generation) throws IOException {
        // Snippets of discouraged operations say so themselves.
        return JavaCompilation.of(
                        generation.javaSources(),
                        OUT.resolve("classes"),
                        JavaCompilation.runtimeClassPath(),
                        "-Xlint:-deprecation",
                        "-XDsuppressNotes")
                .messages();
    }

    private List<String> typeScript(String path, Generation generation) throws Exception {
        TypeScriptCompilation.write(generation.below("typescript/src/"), SOURCES.resolve(path.replace('/', '-')));
        TypeScriptCompilation.write(generation.files(), OUT.resolve("output"));
        List<Path> scripts = generation.files().stream()
                .filter(file -> file.path().endsWith(".sh"))
                .map(file -> OUT.resolve("output").resolve(file.path()))
                .toList();
        ShellCheck.findings(scripts).forEach(finding -> shell.add(path + ": " + finding));
        String packageName = generation.api().names().typeScript().packageName();
        return TypeScriptCompilation.checkWithSnippets("ts70", OUT.resolve("output"), packageName);
    }

    private static Set<String> chosen(List<String> sample, long seed) {
        List<String> shuffled = new ArrayList<>(sample);
        Collections.shuffle(shuffled, new Random(seed));
        return new HashSet<>(shuffled.subList(0, Math.min(COMPILED, SAMPLE)));
    }

    private static long seed() {
        String seed = System.getProperty("fuzz.seed", "1");
        return seed.equals("new") ? System.currentTimeMillis() : Long.parseLong(seed);
    }
}
