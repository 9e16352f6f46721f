package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.emit.snippet.WebhookSnippets;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snippets that receive webhooks compile with the SDKs. */
final class WebhookSnippetsTest {
    private record Snippet(String java, String typeScript) {}

    @ParameterizedTest
    @ValueSource(strings = {"webhooks", "webhooks-apart", "webhook-event", "event-objects"})
    void compile(String goldenCase) throws IOException, InterruptedException {
        Generation generation = Generation.of(
                Path.of("src/test/golden/good").resolve(goldenCase).resolve("spec.yaml"));
        List<Snippet> snippets = snippets(generation.api());
        assertThat(snippets).isNotEmpty();

        List<GeneratedFile> sources = new ArrayList<>(generation.javaSources());
        for (int i = 0; i < snippets.size(); i++) {
            String name = "p" + i;
            sources.add(new GeneratedFile(
                    "java/src/main/java/" + name + "/WebhookReceiver.java",
                    "package " + name + ";\n\n"
                            + snippets.get(i)
                                    .java()
                                    .replace("final class", "@SuppressWarnings(\"deprecation\")\nfinal class")));
        }
        Path classes = Path.of("target/webhook-snippets").resolve(goldenCase);
        assertThat(JavaCompilation.of(sources, classes, JavaCompilation.runtimeClassPath(), "-Xlint:-deprecation")
                        .messages())
                .isEmpty();

        Path output = Path.of("target/webhook-snippets-ts").resolve(goldenCase);
        TypeScriptCompilation.write(generation.files(), output);
        Files.createDirectories(output.resolve("usage"));
        for (int i = 0; i < snippets.size(); i++) {
            Files.writeString(
                    output.resolve("usage/receive" + i + ".ts"), snippets.get(i).typeScript());
        }
        String packageName = generation.api().names().typeScript().packageName();
        assertThat(TypeScriptCompilation.checkWithSnippets("ts70", output, packageName))
                .isEmpty();
    }

    private static List<Snippet> snippets(LoadedApi api) {
        WebhookSnippets writer = new WebhookSnippets(api.model(), api.names(), new TemplateRenderer());
        List<Optional<Webhook>> webhooks = new ArrayList<>(
                api.model().webhooks().all().stream().map(Optional::of).toList());
        if (api.model().webhooks().event().isPresent()) {
            webhooks.add(Optional.empty());
        }
        return webhooks.stream()
                .map(webhook -> new Snippet(writer.java(webhook), writer.typeScript(webhook)))
                .toList();
    }
}
