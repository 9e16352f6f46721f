package dev.callwright.gateway.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.gateway.HealthCheck;
import dev.callwright.gateway.testing.RunningGateway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The container build file has the instructions of a small image that runs without rights. No engine builds it here. */
final class ContainerfileTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theImageIsTheJarOnAGivenBase() throws IOException {
        Containerfile file = Containerfile.read(Path.of("deploy/Containerfile"));

        assertThat(file.names())
                .containsExactly(
                        "ARG",
                        "FROM",
                        "LABEL",
                        "COPY",
                        "USER",
                        "WORKDIR",
                        "EXPOSE",
                        "STOPSIGNAL",
                        "HEALTHCHECK",
                        "ENTRYPOINT",
                        "CMD");
        assertThat(file.only("ARG")).isEqualTo("BASE");
        assertThat(file.only("FROM")).isEqualTo("${BASE}");
        assertThat(file.only("COPY")).isEqualTo("--chmod=0444 generator/cli/target/callwright.jar /app/callwright.jar");
        assertThat(Files.readString(Path.of("../cli/pom.xml")))
                .contains("<outputFile>${project.build.directory}/callwright.jar</outputFile>");
    }

    @Test
    void theGatewayRunsAsAUserWithoutRights() throws IOException {
        Containerfile file = Containerfile.read(Path.of("deploy/Containerfile"));

        assertThat(file.only("USER")).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(file.only("EXPOSE")).isEqualTo("4000");
        assertThat(file.only("STOPSIGNAL")).isEqualTo("SIGTERM");
    }

    @Test
    void commandsAreWordsAndNoShellReadsThem() throws IOException {
        Containerfile file = Containerfile.read(Path.of("deploy/Containerfile"));
        String health = file.only("HEALTHCHECK");

        assertThat(words(file.only("ENTRYPOINT")))
                .startsWith("java")
                .contains("-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-XX:+DisableAttachMechanism")
                .endsWith("-jar", "/app/callwright.jar", "serve");
        assertThat(words(file.only("CMD"))).containsExactly("--config", "/config/callwright.yaml");
        assertThat(words(health.substring(health.indexOf("CMD ") + 4)))
                .startsWith("java")
                .endsWith("/app/callwright.jar", HealthCheck.class.getName(), "http://127.0.0.1:4000/health");
        assertThat(health).startsWith("--interval=");
    }

    @Test
    void theCommandLineHasAnImageOfItsOwn() throws IOException {
        Containerfile file = Containerfile.read(Path.of("../cli/Containerfile"));

        assertThat(file.names())
                .containsExactly("ARG", "FROM", "LABEL", "COPY", "USER", "WORKDIR", "ENTRYPOINT", "CMD");
        assertThat(file.only("FROM")).isEqualTo("${BASE}");
        assertThat(file.only("COPY")).isEqualTo("--chmod=0444 generator/cli/target/callwright.jar /app/callwright.jar");
        assertThat(file.only("USER")).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(words(file.only("ENTRYPOINT"))).startsWith("java").endsWith("-jar", "/app/callwright.jar");
        assertThat(Files.readString(Path.of("../cli/callwright")))
                .contains(words(file.only("ENTRYPOINT")).subList(1, 4));
        assertThat(words(file.only("CMD"))).containsExactly("--help");
    }

    @Test
    void theHealthCheckRunsAsItIsWritten() throws Exception {
        String health = Containerfile.read(Path.of("deploy/Containerfile")).only("HEALTHCHECK");
        List<String> command = words(health.substring(health.indexOf("CMD ") + 4));
        try (RunningGateway gateway =
                RunningGateway.builder().gateway("site: false").start()) {
            assertThat(exitCode(command, gateway.port())).isZero();
            gateway.stop();
            assertThat(exitCode(command, gateway.port())).isEqualTo(1);
        }
    }

    // The jar and the port are other ones here, and nothing else is.
    private static int exitCode(List<String> command, int port) throws IOException, InterruptedException {
        String jar = Path.of(HealthCheck.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        List<String> here = command.stream()
                .map(word -> word.replace("/app/callwright.jar", jar).replace(":4000/", ":" + port + "/"))
                .toList();
        Process process = new ProcessBuilder(here).inheritIO().start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> words(String json) throws IOException {
        return List.of(JSON.readValue(json, String[].class));
    }

    @Test
    void whatIsNoInstructionFails() {
        assertThatThrownBy(() -> Containerfile.parse("FROM x\nRUNN y\n")).hasMessage("no instruction: RUNN y");
        assertThatThrownBy(() -> Containerfile.parse("FROM x\nCMD y \\\n")).hasMessage("the last line goes on: CMD y ");
        assertThatThrownBy(() -> Containerfile.parse("FROM x\n").only("USER")).hasMessage("0 instructions USER");
    }
}
