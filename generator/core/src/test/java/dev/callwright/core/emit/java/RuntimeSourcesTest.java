package dev.callwright.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import dev.callwright.core.emit.java.RuntimeSources.Source;
import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuntimeSourcesTest {
    private static final Path FOLDER = Path.of("../../templates/java-runtime/src/main/java/dev/callwright/runtime");

    private final RuntimeSources sources = new RuntimeSources("sdk.pets.core");

    @Test
    void hasEverySourceOfTheRuntimeInItsPackage() throws IOException {
        List<String> expected;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            expected = files.filter(Files::isRegularFile)
                    .map(file -> "src/sdk/pets/core/"
                            + FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }

        List<GeneratedFile> files = sources.files("src/");

        assertThat(files.stream().map(GeneratedFile::path)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(files).allSatisfy(file -> {
            String folder = file.path().substring("src/".length(), file.path().lastIndexOf('/'));
            assertThat(file.content())
                    .contains("package " + folder.replace('/', '.') + ";")
                    .doesNotContain("dev.callwright.runtime");
        });
    }

    @Test
    void exportsAllButTheInternalPackages() {
        assertThat(sources.exportedPackages()).containsExactly("sdk.pets.core", "sdk.pets.core.base");
        assertThat(sources.classes()).anyMatch(source -> source.packageName().equals("sdk.pets.core.internal.json"));
    }

    @Test
    void hasNoSimpleNameTwice() {
        assertThat(sources.classes().stream().map(Source::simpleName)).doesNotHaveDuplicates();
    }

    @Test
    void findsTheClassesThatGeneratedCodeNames() {
        RuntimeTypes types = new RuntimeTypes(sources);

        assertThat(types.named("Page")).isEqualTo(ClassName.get("sdk.pets.core", "Page"));
        assertThat(types.apiObject()).isEqualTo(ClassName.get("sdk.pets.core.base", "ApiObject"));
        assertThat(types.codecs()).isEqualTo(ClassName.get("sdk.pets.core.internal.json", "Codecs"));
        assertThatThrownBy(() -> types.named("Pages"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no class of the runtime: Pages");
    }
}
