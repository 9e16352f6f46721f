package dev.callwright.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterpolationTest {
    @TempDir
    private Path folder;

    @Test
    void replacesEnvironmentVariablesInValues() throws IOException {
        Settings settings = read("spec: '${env.DIR}/api.yaml'\nsite: {title: 'a ${env.TITLE} $${env.TITLE} $5'}\n");

        assertThat(settings.text(Setting.SPEC))
                .contains(folder.resolve("specs/api.yaml").toString());
        assertThat(settings.text(Setting.SITE_TITLE)).contains("a x\", out: 'y ${env.TITLE} $5");
        assertThat(settings.text(Setting.OUT)).isEmpty();
    }

    @Test
    void checksTheValueThatReplacesAnExpression() {
        assertThatThrownBy(() -> read("spec: a.yaml\njava: {package: '${env.TITLE}'}\n"))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining(":2:8 (/java/package): error: ");
    }

    @Test
    void saysWhereAnExpressionHasNoValue() {
        assertThatThrownBy(() -> read("spec: a.yaml\noverlays: ['${project.version}.yaml']\n"))
                .isInstanceOf(SpecException.class)
                .hasMessage(folder.resolve("callwright.yaml")
                        + ":2:12 (/overlays/0): error: ${project.version} has no value; here only ${env.NAME} of an"
                        + " environment variable that is set has one; ${project.version} and the like are for the Maven"
                        + " plugin; write $${project.version} for the text itself");
    }

    private Settings read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("callwright.yaml"), text);
        Interpolation expressions = Interpolation.of(Map.of("DIR", "specs", "TITLE", "x\", out: 'y"));
        return ConfigFile.read(file, expressions).api(Optional.empty()).settings();
    }
}
