package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.DecodingServer;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.SnippetProcess;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of named examples compile, run, and send the values of the example, in all three languages. */
final class ExampleSnippetsTest {
    private static final Path SPEC = Path.of("src/test/golden/good/examples/spec.yaml");
    private static final List<String> SENT = List.of(
            "[[\"speed\",\"slow\"]] {\"amount\":2,\"note\":null,\"lines\":[{\"sku\":\"a\"},{\"sku\":\"b```c\"}]}",
            "[] {\"amount\":3,\"note\":\"\"}");

    @TempDir
    private Path folder;

    @Test
    void everyExampleIsSent() throws Exception {
        try (DecodingServer server = new DecodingServer()) {
            String text = Files.readString(SPEC).replace("https://examples.test}", server.url() + "}");
            Generation generation = Generation.of(Files.writeString(folder.resolve("spec.yaml"), text));
            TypeScriptCompilation.write(generation.files(), folder.resolve("out"));
            String packageName = generation.api().names().typeScript().packageName();

            assertThat(SnippetProcess.shell(examples(generation, ".sh"), folder.resolve("shell")))
                    .isEqualTo("ran 2\n");
            assertThat(sent(server)).isEqualTo(SENT);
            assertThat(SnippetProcess.typeScript(examples(generation, ".ts"), folder.resolve("out"), packageName))
                    .isEqualTo("ran 2\n");
            assertThat(sent(server)).isEqualTo(SENT);
            assertThat(SnippetProcess.java(
                            generation.javaSources(), examples(generation, ".java"), folder.resolve("classes")))
                    .isEqualTo("ran 2\n");
            assertThat(sent(server)).isEqualTo(SENT);
        }
    }

    private static List<GeneratedFile> examples(Generation generation, String ending) {
        return generation.below("snippets/").stream()
                .filter(file -> file.path().endsWith("/pay-later" + ending)
                        || file.path().endsWith("/full-example" + ending))
                .toList();
    }

    private static List<String> sent(DecodingServer server) throws Exception {
        List<String> sent = new ArrayList<>();
        for (JsonNode request : server.requests(SENT.size())) {
            sent.add(request.path("query") + " " + request.path("json"));
        }
        return sent;
    }
}
