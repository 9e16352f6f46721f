package dev.callwright.core.batch.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilePatternTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of(
                "apis/b.yaml",
                "apis/a.json",
                "apis/x/openapi.yaml",
                "apis/x/y/openapi.json",
                "apis/.git/openapi.yaml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @Test
    void matchesNamesAndFolders() throws IOException {
        assertThat(found("apis/*.{json,yaml}")).containsExactly("a.json", "b.yaml");
        assertThat(found("apis/**/*.yaml")).containsExactly("b.yaml", "x/openapi.yaml");
        assertThat(found("**/openapi.*")).containsExactly("apis/x/openapi.yaml", "apis/x/y/openapi.json");
        assertThat(found("apis/?.json")).containsExactly("a.json");
        assertThat(found("apis/x/*/openapi.json")).containsExactly("y/openapi.json");
        assertThat(found("apis/b+.yaml")).isEmpty();
        assertThat(new FilePattern("apis/*.json", folder).files()).containsValue(folder.resolve("apis/a.json"));
    }

    private List<String> found(String pattern) throws IOException {
        return List.copyOf(new FilePattern(pattern, folder).files().keySet());
    }

    @Test
    void knowsWhetherFoldersTellFilesApart() {
        assertThat(new FilePattern("apis/**/openapi.{json,yaml}", folder).isOfOneName())
                .isTrue();
        assertThat(new FilePattern("apis/**/*.yaml", folder).isOfOneName()).isFalse();
    }

    @Test
    void doesNotFollowLinksToFolders() throws IOException {
        Files.createSymbolicLink(folder.resolve("apis/again"), folder.resolve("apis"));

        assertThat(found("apis/**/*.json")).containsExactly("a.json", "x/y/openapi.json");
    }

    @Test
    void needsAFolder() {
        assertThatThrownBy(() -> new FilePattern("none/*.json", folder).files())
                .isInstanceOf(NoSuchFileException.class);
    }
}
