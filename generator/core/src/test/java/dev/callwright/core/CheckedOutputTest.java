package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        generate();
        Map<String, String> before = tree();

        DriftReport report = check();

        assertThat(report.drifts()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary())
                .isEqualTo(out() + " is what would be generated (java, typescript, snippets: "
                        + report.folder().fileCount() + " files), and so is the names lock");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void findsEveryFileThatARunWouldChange() throws IOException {
        generate();
        Files.delete(out().resolve("java/pom.xml"));
        edit("java/README.md", "mine\n");
        edit("java/src/main/java/sdk/pets/model/Pet.java", "mine\n");
        edit("java/src/main/java/sdk/pets/model/Dog.java", "package mine;\n");
        edit("java/src/main/java/sdk/pets/Mine.java", "mine\n");
        Files.writeString(spec(), SPEC.replace("Pet:", "Dog:").replace("/Pet'", "/Dog'"));
        Map<String, String> before = tree();

        DriftReport report = check();

        assertThat(report.isClean()).isFalse();
        assertThat(report.isBlocked()).isTrue();
        assertThat(texts(report.findings()))
                .contains(
                        "java/pom.xml: error: missing",
                        "java/README.md:1:1: error: edited by hand: it has 'mine' and would have '# pets-sdk'",
                        "java/src/main/java/sdk/pets/model/Dog.java:1:9: error: not of Callwright: it has 'package mine;' and"
                                + " would have 'package sdk.pets.model;'",
                        "java/src/main/java/sdk/pets/model/Pet.java: error: edited by hand and no longer generated",
                        "callwright.lock.json: error: the name 'Pet' would be dropped, because the document has no"
                                + " /components/schemas/Pet any more",
                        "callwright.lock.json: error: the name 'Dog' would be added, for /components/schemas/Dog")
                .anyMatch(text -> text.matches(
                        "java/src/main/java/sdk/pets/service/PetsService.java:\\d+:\\d+: error: out of date: it has"
                                + " 'import sdk.pets.model.Pet;' and would have 'import sdk.pets.model.Dog;'"))
                .endsWith("callwright.lock.json: error: the names lock would change (names: 1 dropped, 1 added)")
                .noneMatch(text -> text.contains("Mine"));
        assertThat(report.notes()).contains("since the last run: the document or an overlay changed");
        assertThat(report.summary())
                .matches("(?s).* is not what would be generated: java: 1 missing, \\d+ out of date, 1 edited by hand,"
                        + " 1 not of Callwright, 1 edited by hand and no longer generated; snippets: .*;"
                        + " the names lock would change \\(names: 1 dropped, 1 added\\)");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void listsManyFilesInPart() throws IOException {
        generate();
        Files.writeString(spec(), SPEC.replace("title: Pets", "title: Animals"));
        // It would keep the name of the API, and with it those of the files.
        Files.delete(out().resolve("callwright.lock.json"));

        DriftReport report = check();

        assertThat(report.findings(2))
                .hasSizeLessThan(14)
                .hasSizeLessThan(report.findings().size());
        assertThat(texts(report.findings(2))).anyMatch(text -> text.matches(": error: and \\d+ more: missing"));
    }

    @Test
    void findsThatNothingWasGenerated() {
        DriftReport report = check();

        assertThat(texts(report.findings()))
                .containsExactly(": error: nothing is generated here yet; generate, and commit the result");
        assertThat(report.isClean()).isFalse();
        assertThat(out()).doesNotExist();
    }

    @Test
    void findsThatOnlyTheRecordOfTheRunChanged() throws IOException {
        generate();
        edit(
                ".callwright/manifest.json",
                Files.readString(out().resolve(".callwright/manifest.json"))
                        .replaceFirst("\"generator\": \"[^\"]*\"", "\"generator\": \"0.0.1\""));

        DriftReport report = check();

        assertThat(texts(report.findings())).containsExactly(".callwright/manifest.json: error: out of date");
        assertThat(report.notes())
                .containsExactly("since the last run: Callwright 0.0.1 generated it, and this is "
                        + CallwrightVersion.current());
    }

    @Test
    void filesOfTheUserDoNotCount() throws IOException {
        Settings.Builder once = settings().set(Setting.ONCE, List.of("java/pom.xml"));
        new Generator(Progress.SILENT).generate(request(once));
        edit("java/pom.xml", "mine\n");
        edit(".callwrightignore", "java/README.md\n");
        edit("java/README.md", "mine\n");
        edit("java/src/main/java/custom/Mine.java", "mine\n");
        new Generator(Progress.SILENT).generate(request(once));

        assertThat(new Generator(Progress.SILENT).check(request(once)).findings())
                .isEmpty();
    }

    @Test
    void looksAtWhatEarlierRunsGenerated() {
        for (String output : List.of("java", "site")) {
            new Generator(Progress.SILENT).generate(request(settings().set(Setting.ONLY, List.of(output))));
        }

        assertThat(request().withGenerated().outputs()).containsExactly(Output.JAVA, Output.SITE);
        assertThat(new Generator(Progress.SILENT)
                        .check(request().withGenerated())
                        .findings())
                .isEmpty();
        assertThat(request(settings().set(Setting.ONLY, List.of("typescript")))
                        .withGenerated()
                        .outputs())
                .containsExactly(Output.JAVA, Output.TYPESCRIPT, Output.SITE);
        assertThat(check().findings()).isNotEmpty();
    }

    @Test
    void aLockThatWasWrittenInAnotherWayIsDrift() throws IOException {
        generate();
        Path lock = out().resolve("callwright.lock.json");
        String text = Files.readString(lock);
        Files.writeString(lock, text.replace("\n", "\r\n"));
        assertThat(check().isClean()).isTrue();

        Files.writeString(lock, text.replace("  ", " "));
        assertThat(texts(check().findings()))
                .containsExactly(
                        "callwright.lock.json: error: the names lock holds the same names, but was not written like"
                                + " this by Callwright");

        Files.writeString(lock, "<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> x\n");
        assertThat(texts(check().findings()))
                .containsExactly(
                        "callwright.lock.json: error: the names lock has the marks of a merge, which a run completes");

        Files.delete(lock);
        assertThat(texts(check().findings())).endsWith("callwright.lock.json: error: the names lock is missing");
    }

    @Test
    void readsFoldersThatMayNotBeWritten() throws IOException {
        generate();
        List<Path> all;
        try (Stream<Path> walk = Files.walk(temp)) {
            all = walk.toList();
        }
        Map<String, String> before = tree();
        all.forEach(each -> assertThat(each.toFile().setWritable(false)).isTrue());
        try {
            assertThat(check().isClean()).isTrue();
        } finally {
            all.forEach(each -> assertThat(each.toFile().setWritable(true)).isTrue());
        }
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void refusesWarningsWhenStrict() throws IOException {
        Files.writeString(spec(), SPEC.replace("{type: string}", "{type: strnig}"));

        assertThatThrownBy(() -> new Generator(Progress.SILENT)
                        .check(request(settings().set(Setting.STRICT, Optional.of("true")))))
                .isInstanceOf(SpecException.class);
    }

    private void generate() {
        new Generator(Progress.SILENT).generate(request());
    }

    private void edit(String path, String text) throws IOException {
        Files.createDirectories(out().resolve(path).getParent());
        Files.writeString(out().resolve(path), text);
    }

    // Without the output folder.
    private List<String> texts(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.toString().replace(out() + "/", "").replace(out().toString(), ""))
                .toList();
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
