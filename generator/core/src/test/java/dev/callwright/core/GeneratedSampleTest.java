package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.output.Sha256;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.GoldenTree;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The committed sample is what is generated; its own build, which comes later, compiles and calls it. */
final class GeneratedSampleTest {
    private static final Path SAMPLE = Path.of("..", "..", "generated-sample");

    @Test
    void sampleIsAModule() throws Exception {
        List<GeneratedFile> sources = Generation.of(
                        StripeDocuments.identity(), ConfigFile.load(SAMPLE.resolve("callwright.yaml")))
                .below("java/")
                .stream()
                .filter(file -> file.path().endsWith(".java"))
                .toList();
        Path folder = Path.of("target/sample-module").toAbsolutePath();
        TypeScriptCompilation.write(sources, folder);
        List<String> options = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-d",
                folder.resolve("classes").toString(),
                "-p",
                JavaCompilation.runtimeClassPath().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator))));
        sources.forEach(file -> options.add(folder.resolve(file.path()).toString()));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();

        int exit = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, options.toArray(String[]::new));

        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
        ModuleDescriptor module =
                ModuleDescriptor.read(Files.newInputStream(folder.resolve("classes/module-info.class")));
        assertThat(module.name()).isEqualTo("sdk.stripe");
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "sdk.stripe",
                        "sdk.stripe.core",
                        "sdk.stripe.core.base",
                        "sdk.stripe.exception",
                        "sdk.stripe.model",
                        "sdk.stripe.service");
    }

    @Test
    void committedSampleIsWhatIsGenerated() throws Exception {
        Generation generation =
                Generation.of(StripeDocuments.identity(), ConfigFile.load(SAMPLE.resolve("callwright.yaml")));
        for (String output : List.of("java/", "typescript/", "snippets/", "site/")) {
            List<GeneratedFile> files = generation.below(output);
            new GoldenTree(SAMPLE.resolve(output)).verify(files);
        }
        if (!Boolean.getBoolean("golden.update")) {
            assertManifestKnows(generation.below(""));
        }
        JavaCompilation compilation = JavaCompilation.of(
                generation.javaSources(), Path.of("target/sample-classes"), JavaCompilation.runtimeClassPath());
        assertThat(compilation.messages()).isEmpty();
    }

    // The build of the sample writes it; a merge can leave an old one, which every build would change again.
    private static void assertManifestKnows(List<GeneratedFile> files) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        for (GeneratedFile file : files) {
            digests.put(file.path(), Sha256.of(file.content().getBytes(StandardCharsets.UTF_8)));
        }
        JsonNode manifest = new JsonMapper()
                .readTree(SAMPLE.resolve(".callwright/manifest.json").toFile());
        Map<String, String> known = new TreeMap<>();
        manifest.path("files")
                .properties()
                .forEach(file -> known.put(file.getKey(), file.getValue().asText()));
        Set<Map.Entry<String, String>> outdated = new LinkedHashSet<>(digests.entrySet());
        outdated.removeAll(known.entrySet());
        known.keySet().stream()
                .filter(path -> !digests.containsKey(path))
                .forEach(path -> outdated.add(Map.entry(path, "not generated")));
        assertThat(outdated)
                .as("run 'mvn -DskipTests package' and commit generated-sample/.callwright/manifest.json")
                .isEmpty();
    }
}
