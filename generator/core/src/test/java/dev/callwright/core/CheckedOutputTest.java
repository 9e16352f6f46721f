package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.output.Drift;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckedOutputTest {
    private static final String SPEC = """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    '200':
                      description: Pets
                      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
            """;

    @TempDir
    private Path temp;

    @BeforeEach
    void writeSpec() throws IOException {
        Files.writeString(spec(), SPEC);
    }

    @Test
    void findsNoDriftAfterARun() throws IOException {
        new Generator(Progress.SILENT).generate(request());
        Map<String, String> before = tree();

        DriftReport report = check();

        assertThat(report.drifts()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.warnings()).isEmpty();
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void findsEveryFileThatARunWouldChange() throws IOException {
        new Generator(Progress.SILENT).generate(request());
        Files.delete(out().resolve("java/pom.xml"));
        Files.writeString(out().resolve("java/README.md"), "mine\n");
        Files.writeString(spec(), SPEC.replace("Pet:", "Dog:").replace("/Pet'", "/Dog'"));
        Map<String, String> before = tree();

        DriftReport report = check();

        assertThat(report.isClean()).isFalse();
        assertThat(report.drifts())
                .contains(
                        new Drift("java/pom.xml", Drift.Kind.MISSING),
                        new Drift("java/README.md", Drift.Kind.DIFFERENT),
                        new Drift("java/src/main/java/sdk/pets/model/Dog.java", Drift.Kind.MISSING),
                        new Drift("java/src/main/java/sdk/pets/model/Pet.java", Drift.Kind.STALE))
                .endsWith(new Drift(out().resolve("callwright.lock.json").toString(), Drift.Kind.DIFFERENT));
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void findsThatNothingWasGenerated() {
        DriftReport report = check();

        assertThat(report.drifts()).allMatch(drift -> drift.kind() == Drift.Kind.MISSING);
        assertThat(report.drifts().get(report.drifts().size() - 1).path()).endsWith("callwright.lock.json");
        assertThat(out()).doesNotExist();
    }

    @Test
    void refusesWarningsWhenStrict() throws IOException {
        Files.writeString(spec(), SPEC.replace("{type: string}", "{type: strnig}"));

        assertThatThrownBy(() -> new Generator(Progress.SILENT)
                        .check(request(settings().set(Setting.STRICT, Optional.of("true")))))
                .isInstanceOf(SpecException.class);
    }

    private DriftReport check() {
        return new Generator(Progress.SILENT).check(request());
    }

    private GenerationRequest request() {
        return request(settings());
    }

    private static GenerationRequest request(Settings.Builder settings) {
        return GenerationRequest.of(settings.build());
    }

    private Settings.Builder settings() {
        return Settings.builder()
                .set(Setting.SPEC, Optional.of(spec().toString()))
                .set(Setting.OUT, Optional.of(out().toString()));
    }

    private Path spec() {
        return temp.resolve("api.yaml");
    }

    private Path out() {
        return temp.resolve("out");
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(temp)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(temp.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
