package dev.callwright.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Text of a document stays text: every payload at every place where a document holds text, read back from the output with
 * the parsers of the languages it is in.
 */
@ResourceLock("target/fuzz")
final class HostileTextTest {
    private static final Path FOLDER = Path.of("target/hostile");

    private static List<Generated> all = List.of();

    @BeforeAll
    static void generate() throws IOException {
        all = HostileDocuments.load().all().stream().map(Generating::of).toList();
    }

    @Test
    void everyPayloadIsAtEveryPlace() throws IOException {
        HostileDocuments documents = HostileDocuments.load();
        assertThat(documents.payloads()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(documents.places()).hasSizeGreaterThanOrEqualTo(35);
        for (String place : documents.places()) {
            Stream<String> found = Stream.iterate(0, number -> number + 1)
                    .limit(documents.payloads().size())
                    .map(number -> documents.payloadAt(number, place));
            assertThat(found)
                    .as(place)
                    .containsExactlyInAnyOrderElementsOf(documents.payloads().keySet());
        }
    }

    @Test
    void everyDocumentIsGenerated() {
        assertThat(all.stream().filter(each -> each.files().isEmpty()).map(HostileTextTest::described))
                .isEmpty();
    }

    private static String described(Generated refused) {
        return refused.sample().name() + ": "
                + refused.failure().map(Failure::text).orElse(refused.refusal());
    }

    @Test
    void namesCharactersAndDataStayInTheirPlaces() {
        assertThat(files("").stream().flatMap(file -> HostileOutput.problems(file).stream()))
                .isEmpty();
    }

    @Test
    void javaReadsTextAsText() throws IOException {
        List<GeneratedFile> java = files(".java");
        assertThat(java).hasSizeGreaterThan(1000);
        assertThat(HostileJava.problems(java)).isEmpty();
    }

    @Test
    void typeScriptReadsTextAsText() throws IOException, InterruptedException {
        List<GeneratedFile> typeScript = files(".ts");
        Path folder = FOLDER.resolve("typescript");
        TypeScriptCompilation.write(typeScript, folder);
        Process node = new ProcessBuilder(
                        "node",
                        "src/test/hostile/typescript.mjs",
                        TypeScriptCompilation.script("typescript")
                                .getParent()
                                .getParent()
                                .getParent()
                                .toString(),
                        HostileDocuments.MARKER,
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said.lines()).containsExactly("read " + typeScript.size());
    }

    @Test
    void shellReadsTextAsText() throws IOException, InterruptedException {
        List<GeneratedFile> shell = files(".sh");
        assertThat(shell).hasSizeGreaterThan(500);
        assertThat(HostileShell.problems(shell, FOLDER.resolve("shell"))).isEmpty();
    }

    @Test
    void everythingCompiles() throws IOException, InterruptedException {
        List<Generated> good =
                all.stream().filter(each -> !each.files().isEmpty()).toList();
        List<Found> found = new ArrayList<>(JavaBatch.on(good.get(0)).failures(good));
        found.addAll(new TypeScriptBatch(FOLDER.resolve("program")).failures(good));
        assertThat(found)
                .map(each -> each.sample().name() + ": " + each.failure().text())
                .isEmpty();
    }

    // The runtimes are the same everywhere and hold no text of a document.
    private static List<GeneratedFile> files(String end) {
        return all.stream()
                .flatMap(each -> each.files().stream()
                        .filter(file -> file.path().endsWith(end))
                        .filter(file -> !file.path().contains("/core/"))
                        .map(file -> new GeneratedFile(each.sample().name() + "/" + file.path(), file.content())))
                .toList();
    }
}
