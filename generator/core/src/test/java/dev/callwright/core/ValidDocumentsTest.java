package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Valid documents whose output once did not compile, or for which there was none, and documents like them. */
final class ValidDocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/valid");

    @TempDir
    private Path folder;

    @Test
    void bothLanguagesAndAllSnippetsCompile() throws Exception {
        List<GeneratedFile> java = new ArrayList<>();
        Map<String, List<String>> typeScript = new TreeMap<>();
        for (Path document : documents()) {
            String name = document.getFileName().toString().replace(".json", "");
            Generation generation = Generation.of(document);
            // Snippets of all documents are compiled in one run, and their classes are in no package.
            String snippets = "package snippets." + name.replace("-", "") + ";\n";
            for (GeneratedFile file : generation.javaSources()) {
                boolean snippet = file.path().startsWith("snippets/");
                java.add(new GeneratedFile(
                        snippet ? "snippets/" + name + "/" + file.path() : file.path(),
                        snippet ? snippets + file.content() : file.content()));
            }
            Path output = folder.resolve(name);
            TypeScriptCompilation.write(generation.files(), output);
            List<String> complaints = TypeScriptCompilation.checkWithSnippets(
                    "ts70", output, generation.api().names().typeScript().packageName());
            if (!complaints.isEmpty()) {
                typeScript.put(name, complaints);
            }
        }

        assertThat(typeScript).isEmpty();
        assertThat(JavaCompilation.of(java, folder.resolve("classes"), JavaCompilation.runtimeClassPath())
                        .messages())
                .isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.sorted().toList();
        }
    }
}
