package dev.callwright.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LauncherTest {
    @ParameterizedTest
    @CsvSource({"1.8, 8", "9, 9", "11, 11", "16, 16"})
    void refusesAnOldJava(String version, String feature) {
        assertThat(Launcher.refusal(version, "/java"))
                .isEqualTo("callwright: error: Callwright needs Java 17 or later, but /java is Java " + feature
                        + "; install a newer one and set JAVA_HOME to its folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "25", "26-ea"})
    void takesOthers(String version) {
        assertThat(Launcher.refusal(version, "/java")).isNull();
    }
}
