package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script, with a Java that only says how it was started. */
final class LauncherScriptTest {
    @TempDir
    private Path temp;

    private Path script;
    private Path home;

    @BeforeEach
    void install() throws IOException {
        script = executable(temp.resolve("callwright"), Files.readString(Path.of("callwright")));
        Files.createDirectories(temp.resolve("target"));
        Files.createFile(temp.resolve("target/callwright.jar"));
        home = Files.createDirectories(temp.resolve("java home"));
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL/$LC_CTYPE $*\"\n");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_292, false", "11.0.2, false", "16, false", "17.0.2, true", "17, true", "25.0.1, true"})
    void asksTheFolderOfJavaForItsVersion(String version, boolean isTaken) throws Exception {
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");

        Ended run = run(Map.of("JAVA_HOME", home.toString()));

        assertThat(run.code()).isEqualTo(isTaken ? 0 : 2);
        assertThat(run.text())
                .matches("(?s)"
                        + (isTaken
                                ? ".* -jar .*"
                                : "callwright: error: Callwright needs Java 17 or later, but .* is Java " + version
                                        + "; install a newer one and set JAVA_HOME to its folder\n"));
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        Ended run = run(Map.of("JAVA_HOME", "/nowhere"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.text())
                .isEqualTo(
                        "callwright: error: JAVA_HOME is /nowhere, where there is no bin/java; set it to the folder of a"
                                + " Java 17 or later\n");
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, C, C.UTF-8/",
        "LC_ALL, POSIX, C.UTF-8/",
        "LC_ALL, de_DE.UTF-8, de_DE.UTF-8/",
        "LANG, C, /C.UTF-8",
        "LANG, en_US.UTF-8, /",
        "LC_CTYPE, C, /C.UTF-8",
        "NO_LOCALE, '', /C.UTF-8"
    })
    void givesJavaALocaleWithAllLetters(String variable, String value, String given) throws Exception {
        Ended run = run(Map.of("JAVA_HOME", home.toString(), variable, value));

        assertThat(run.text()).startsWith(given + " -XX").contains(" -Dcallwright.columns=0 ");
    }

    private record Ended(int code, String text) {}

    private Ended run(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "--version").redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), text);
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
