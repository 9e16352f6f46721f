package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.DecodingServer;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.HostileDocument;
import dev.callwright.core.testing.HostilePlace;
import dev.callwright.core.testing.Payloads;
import dev.callwright.core.testing.SnippetProcess;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile texts in places of a document that hold a value or a name of the wire, sent by snippets of Java and TypeScript: a
 * sample of the pairs that {@link HostileCurlTest} tries all of. {@code -Dfuzz.seed} chooses another sample.
 */
final class HostileCallsTest {
    private static final int PAIRS = 120;

    @TempDir
    private Path folder;

    private DecodingServer server;
    private HostileDocument document;
    private Generation generation;

    @BeforeEach
    void generate() throws Exception {
        server = new DecodingServer();
        document = new HostileDocument(server.url());
        sample().forEach(document::with);
        generation = Generation.of(document.write(folder.resolve("hostile.json")));
    }

    private static List<String> sample() {
        String given = System.getProperty("fuzz.seed", "1");
        long seed = given.equals("new") ? System.nanoTime() : Long.parseLong(given);
        System.out.println("Hostile calls: sample of seed " + seed);
        List<String> pairs = new ArrayList<>(HostileDocument.pairs());
        Collections.shuffle(pairs, new Random(seed));
        return pairs.subList(0, PAIRS);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void javaSendsEveryTextAsItIs() throws Exception {
        List<GeneratedFile> sources = generation.javaSources().stream()
                .filter(file -> !file.path().endsWith("full.java"))
                .toList();
        Path classes = folder.resolve("classes");
        assertThat(SnippetProcess.java(sources, minimal(".java"), classes)).isEqualTo("ran " + PAIRS + "\n");
        assertThat(document.wrong(server.requests(PAIRS))).isEmpty();
        assertNothingElseHappened(classes);
    }

    @Test
    void typeScriptSendsEveryTextAsItIs() throws Exception {
        Path output = folder.resolve("out");
        TypeScriptCompilation.write(generation.files(), output);
        String packageName = generation.api().names().typeScript().packageName();
        assertThat(SnippetProcess.typeScript(minimal(".ts"), output, packageName))
                .isEqualTo("ran " + PAIRS + "\n");
        assertThat(document.wrong(server.requests(PAIRS)).stream().filter(wrong -> !isPart(wrong)))
                .isEmpty();
        assertNothingElseHappened(output);
    }

    // FormData of the platform ends lines in parts as the HTML standard says (form-data-set entry list, newlines).
    private static boolean isPart(String wrong) {
        String id = wrong.substring(0, wrong.indexOf(':') < 0 ? wrong.indexOf(' ') : wrong.indexOf(':'));
        boolean hasLines = Payloads.TEXTS
                .get(Integer.parseInt(id.substring(id.indexOf('-') + 1)))
                .contains("\n");
        return hasLines
                && List.of(HostilePlace.PART, HostilePlace.PART_NAME, HostilePlace.PART_WITH_TYPE)
                        .contains(HostileDocument.place(id));
    }

    private List<GeneratedFile> minimal(String ending) {
        return generation.below("snippets/").stream()
                .filter(file -> file.path().endsWith("minimal" + ending))
                .toList();
    }

    private static void assertNothingElseHappened(Path where) throws Exception {
        try (Stream<Path> files = Files.walk(where, 2)) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain(Payloads.CANARY);
        }
    }
}
