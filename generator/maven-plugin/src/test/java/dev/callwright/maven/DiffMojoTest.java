package dev.callwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.Test;

final class DiffMojoTest extends MojoTest {
    private DiffMojo diff(Map<String, Object> more) throws Exception {
        Map<String, Object> parameters = new HashMap<>(Map.of("from", "old.yaml", "spec", "api.yaml"));
        parameters.putAll(more);
        return configured(new DiffMojo(), parameters);
    }

    private void renameTheOperation() throws Exception {
        Files.copy(basedir.resolve("api.yaml"), basedir.resolve("old.yaml"));
        edit("api.yaml", "/pets:", "/animals:");
        edit("api.yaml", "ListPets", "ListAnimals");
    }

    @Test
    void failsIfTheNewVersionBreaks() throws Exception {
        renameTheOperation();
        List<String> reports = List.of("markdown=target/diff/pull-request.md", "summary=target/diff/summary.txt");

        assertThatThrownBy(diff(Map.of("reports", reports, "javaVersion", "1.2.3"))::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("api.yaml breaks code that uses the SDKs of ")
                .hasMessageContaining("<failOn>none</failOn>");
        assertThat(log).contains("source-breaking (1)", "  The operation GET /pets is gone.");
        Path folder = basedir.resolve("target/diff");
        assertThat(folder.resolve("pull-request.md")).content().startsWith("## Pets\n");
        assertThat(folder.resolve("summary.txt")).content().contains("breaking=true\n", "java.version=2.0.0\n");
        assertThat(basedir.resolve("callwright.lock.json")).doesNotExist();
        assertThat(out()).doesNotExist();
    }

    @Test
    void passesIfNothingBreaksOrAllIsAllowed() throws Exception {
        renameTheOperation();
        diff(Map.of("failOn", "none")).execute();

        Files.copy(basedir.resolve("api.yaml"), basedir.resolve("new.yaml"));
        edit("new.yaml", "version: 1.0.0", "version: 1.0.1");
        diff(Map.of("from", "api.yaml", "to", "new.yaml", "spec", "gone.yaml")).execute();
        assertThat(log).contains("Pets 1.0.0 -> Pets 1.0.1: no differences");
    }

    @Test
    void comparesWithAnArtifact() throws Exception {
        renameTheOperation();
        repositories = proxy(RepositorySystem.class, (self, method, arguments) -> {
            ArtifactRequest request = (ArtifactRequest) arguments[1];
            return new ArtifactResult(request)
                    .setArtifact(request.getArtifact()
                            .setFile(basedir.resolve("old.yaml").toFile()));
        });

        diff(Map.of("from", "com.example:pets-api:1.0.0@yaml", "failOn", "none"))
                .execute();

        assertThat(log).contains("  The operation GET /pets is gone.");
    }

    @Test
    void saysWhatIsMissingOrWrong() throws Exception {
        renameTheOperation();

        assertThatThrownBy(configured(new DiffMojo(), Map.of("spec", "api.yaml"))::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("<from> (the old version of the document) is missing");
        assertThatThrownBy(diff(Map.of("failOn", "major"))::execute)
                .hasMessage("<failOn> is 'major'; it takes source-breaking, binary-breaking, behavior, none");
        assertThatThrownBy(diff(Map.of("reports", List.of("github=x")))::execute)
                .hasMessageContaining("formats are text, json, markdown, changelog, summary");
        assertThatThrownBy(diff(Map.of("reports", List.of("text=api.yaml")))::execute)
                .hasMessageContaining("is not overwritten");
        assertThatThrownBy(diff(Map.of("from", "api.yaml"))::execute).hasMessageContaining("name two versions of it");
    }
}
