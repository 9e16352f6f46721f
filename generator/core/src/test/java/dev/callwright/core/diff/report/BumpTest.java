package dev.callwright.core.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BumpTest {
    @ParameterizedTest
    @CsvSource({
        "SOURCE_BREAKING, MAJOR, MAJOR",
        "BINARY_BREAKING, MAJOR, PATCH",
        "BEHAVIOR, MAJOR, MAJOR",
        "ADDITIVE, MINOR, MINOR",
        "DOCS, PATCH, PATCH"
    })
    void followsTheImpact(Impact impact, Bump java, Bump typeScript) {
        Comparison comparison = Changes.of(Changes.changed("It changed.", Changes.both(impact)));

        assertThat(comparison.bump(Sdk.JAVA)).isEqualTo(java);
        assertThat(comparison.bump(Sdk.TYPESCRIPT)).isEqualTo(typeScript);
    }

    @Test
    void isThatOfTheWorstDifferenceOfEachSdk() {
        Comparison comparison = Changes.of(
                Changes.changed("It changed.", Map.of(Sdk.JAVA, Impact.BINARY_BREAKING)), Changes.added("It is new."));

        assertThat(comparison.bump(Sdk.JAVA)).isEqualTo(Bump.MAJOR);
        assertThat(comparison.bump(Sdk.TYPESCRIPT)).isEqualTo(Bump.MINOR);
        assertThat(Changes.of().bump(Sdk.JAVA)).isEqualTo(Bump.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1.4.2, MAJOR, 2.0.0",
        "1.4.2, MINOR, 1.5.0",
        "1.4.2, PATCH, 1.4.3",
        "1.4.2, NONE, 1.4.2",
        "0.3.1, MAJOR, 0.4.0",
        "0.3.1, MINOR, 0.3.2",
        "0.3.1, PATCH, 0.3.2",
        "0.0.3, MAJOR, 0.1.0",
        "1.4.2+build.5, PATCH, 1.4.3",
        "2.0.0-beta.1, MAJOR, 2.0.0",
        "2.0.0-beta.1, MINOR, 2.0.0",
        "2.1.0-SNAPSHOT, MINOR, 2.1.0",
        "2.1.0-SNAPSHOT, MAJOR, 3.0.0",
        "2.1.1-rc.1, MINOR, 2.2.0",
        "999999999999999999.0.0, MAJOR, 1000000000000000000.0.0"
    })
    void raisesAVersion(String version, Bump bump, String next) {
        assertThat(bump.next(version)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2", "v1.2.3", "01.2.3", "1.2.3.4", "2026-11-27", "1.2.3\n", "${revision}"})
    void knowsNoVersionAfterOneThatIsNotSemantic(String version) {
        assertThat(Bump.MAJOR.next(version)).isEmpty();
    }

    @Test
    void failsOnTheImpactsThatAreAsked() {
        Comparison behavior = Changes.of(Changes.changed("It changed.", Changes.both(Impact.BEHAVIOR)));
        Comparison binary = Changes.of(Changes.changed("It changed.", Map.of(Sdk.JAVA, Impact.BINARY_BREAKING)));

        assertThat(FailOn.BEHAVIOR.isMetBy(behavior)).isTrue();
        assertThat(FailOn.BINARY_BREAKING.isMetBy(behavior)).isFalse();
        assertThat(FailOn.BINARY_BREAKING.isMetBy(binary)).isTrue();
        assertThat(FailOn.SOURCE_BREAKING.isMetBy(binary)).isFalse();
        assertThat(FailOn.NONE.isMetBy(Changes.of(Changes.removed("It is gone."))))
                .isFalse();
        assertThat(FailOn.BEHAVIOR.isMetBy(Changes.of(Changes.added("It is new."))))
                .isFalse();
    }
}
