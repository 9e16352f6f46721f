package dev.callwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.request.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GenerateMojoTest extends MojoTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @Test
    void generatesBelowTargetAndCompilesTheJava() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();

        assertThat(out().resolve("java/pom.xml")).exists();
        assertThat(out().resolve("typescript")).doesNotExist();
        assertThat(out().resolve("snippets")).doesNotExist();
        assertThat(basedir.resolve("callwright.lock.json")).exists();
        assertThat(project.getCompileSourceRoots())
                .containsExactly(out().resolve("java/src/main/java").toString());
    }

    @Test
    void touchesNothingWhenNoInputChanged() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        Map<Path, FileTime> before = times();

        mojo(Map.of("spec", "api.yaml")).execute();

        assertThat(log).last().isEqualTo("Nothing to generate: no input changed");
        assertThat(times()).isEqualTo(before);
        assertThat(project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    void generatesAgainWhenAnythingChanged() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();

        edit("api.yaml", "name: {type", "nickname: {type");
        assertRuns(Map.of("spec", "api.yaml"));
        assertRuns(Map.of("spec", "api.yaml", "javaArtifactId", "pets"));
        Files.delete(out().resolve("java/pom.xml"));
        assertRuns(Map.of("spec", "api.yaml", "javaArtifactId", "pets"));
        Files.writeString(basedir.resolve("callwright.yaml"), "typescript: {version: 2.0.0}\n");
        assertRuns(Map.of("spec", "api.yaml"));
        edit("callwright.yaml", "2.0.0", "3.0.0");
        assertRuns(Map.of("spec", "api.yaml"));
        edit("callwright.lock.json", "\n}\n", "\n} \n");
        assertRuns(Map.of("spec", "api.yaml"));
    }

    @Test
    void touchesOnlyTheFilesThatShowAChange() throws Exception {
        Map<String, Object> both = Map.of("spec", "api.yaml", "only", List.of("java", "typescript"));
        mojo(both).execute();
        makeOld();
        edit("api.yaml", "name: {type: string}", "name: {type: string, description: Called so.}");

        mojo(both).execute();

        assertThat(written().stream()
                        .filter(file -> file.startsWith(out()))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("Pet.java", "pet.ts", "manifest.json");
    }

    @Test
    void repeatsTheWarningsOfTheLastRun() throws Exception {
        edit("api.yaml", "{type: string}", "{$ref: 'https://example.com/x.yaml'}");
        mojo(Map.of("spec", "api.yaml")).execute();
        List<String> warnings =
                log.stream().filter(line -> line.contains("warning")).toList();
        assertThat(warnings).isNotEmpty();
        log.clear();

        mojo(Map.of("spec", "api.yaml")).execute();

        assertThat(log).containsAll(warnings).last().isEqualTo("Nothing to generate: no input changed");
        assertThatThrownBy(
                        () -> mojo(Map.of("spec", "api.yaml", "strict", true)).execute())
                .isInstanceOf(MojoFailureException.class);
    }

    @Test
    void overwritesAnEditBelowTargetWithANote() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        Files.writeString(out().resolve("java/pom.xml"), "mine");

        mojo(Map.of("spec", "api.yaml")).execute();

        assertThat(log).contains("overwrote 1 file edited since the last run: java/pom.xml");
        assertThat(out().resolve("java/pom.xml")).content().contains("<project");
    }

    @Test
    void refusesAnEditElsewhereUnlessForced() throws Exception {
        Map<String, Object> parameters = Map.of("spec", "api.yaml", "out", basedir.resolve("sdk"));
        mojo(parameters).execute();
        Files.writeString(basedir.resolve("sdk/java/pom.xml"), "mine");

        assertThatThrownBy(() -> mojo(parameters).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dcallwright.force");

        mojo(Map.of("spec", "api.yaml", "out", basedir.resolve("sdk"), "force", true))
                .execute();
        assertThat(basedir.resolve("sdk/java/pom.xml.orig")).hasContent("mine");
        assertThat(basedir.resolve("sdk/java/pom.xml")).content().contains("<project");
    }

    @Test
    void doesNotForgetAFailedRun() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        edit("api.yaml", "openapi: 3.0.3", "openapi: 9");
        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml")).execute()).isInstanceOf(MojoFailureException.class);

        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml")).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("api.yaml:1:1 (/openapi)");
    }

    @Test
    void failsWithTheProblem() {
        assertThatThrownBy(() -> mojo(Map.of()).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "<spec> (the OpenAPI document to read) is missing; add it to the <configuration> of the plugin, set"
                                + " -Dcallwright.spec, or set 'spec' in a file callwright.yaml of the project");
        assertThatThrownBy(() -> mojo(Map.of("spec", "missing.yaml")).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(basedir.resolve("missing.yaml").toString());
        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml", "operations", List.of("ListPats")))
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("did you mean 'ListPets'?");
    }

    @Test
    void namesTheParameterOfAWrongValue() throws Exception {
        Map<String, String> wrong = Map.of(
                "javaPackage", "1x.class",
                "javaGroupId", "a b",
                "javaArtifactId", "..",
                "javaVersion", "LATEST",
                "typescriptPackageName", "Bad Name!",
                "typescriptVersion", "1.5",
                "typescriptInt64", "long",
                "remoteReferences", "perhaps",
                "siteUrl", "file:/x",
                "docsUrl", "file:/x");
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            GenerateMojo mojo = mojo(Map.of("spec", "api.yaml", each.getKey(), each.getValue()));
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageStartingWith("'" + each.getKey() + "' is '" + each.getValue() + "', but must be ");
        }
        assertThat(out()).doesNotExist();
    }

    /** The names in messages are those of parameters. */
    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingIsAParameter(Setting setting) throws ReflectiveOperationException {
        assertThat(field(new GenerateMojo(), ProjectSettings.parameter(setting)))
                .isNotNull();
    }

    @Test
    void refusesWarningsWhereTheUserIsStrict() throws Exception {
        edit("api.yaml", "pet: {type: object,", "pet: {type: object, required: [age],");
        mojo(Map.of("spec", "api.yaml")).execute();
        assertThat(log).contains("1 warning (types that say less: 1)");

        assertThatThrownBy(
                        () -> mojo(Map.of("spec", "api.yaml", "strict", true)).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("error: 'age' is required but not declared");
        Files.writeString(basedir.resolve("callwright.yaml"), "strict: true\n");
        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml")).execute()).isInstanceOf(MojoFailureException.class);
        mojo(Map.of("spec", "api.yaml", "strict", false)).execute();
    }

    @Test
    void refusesChangedNamesWhereTheyAreFrozen() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        edit("api.yaml", "pet: {type: object,", "pet: {x-callwright: {name: Animal}, type: object,");

        assertThatThrownBy(
                        () -> mojo(Map.of("spec", "api.yaml", "frozen", true)).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("error: the name 'Pet' would become 'Animal', at /components/schemas/pet\n")
                .hasMessageContaining("error: the names lock would change (names: 1 moved), and 'frozen' forbids it");
        assertThat(basedir.resolve("callwright.lock.json")).content().contains("\"Pet: object name\"");
        mojo(Map.of("spec", "api.yaml")).execute();
        assertThat(log).contains("1 warning (changed names: 1)");
    }

    @Test
    void writesTheSiteOfTheSameNames() throws Exception {
        Files.writeString(basedir.resolve("start.md"), "# Start\n\nHello.\n");
        Files.writeString(basedir.resolve("more.css"), "h1 { color: navy }\n");
        Map<String, Object> parameters = Map.of(
                "spec",
                "api.yaml",
                "sitePages",
                List.of("start.md"),
                "siteCss",
                "more.css",
                "siteColors",
                List.of("accent=#0a5c7d"));
        mojo(Map.of("spec", "api.yaml", "only", List.of("java"))).execute();

        configured(new SiteMojo(), parameters).execute();

        Path site = basedir.resolve("target/callwright-site/site");
        assertThat(site.resolve("guides/start.html")).content().contains("Hello.");
        assertThat(site.resolve("assets/user.css")).hasContent("h1 { color: navy }");
        assertThat(project.getCompileSourceRoots()).hasSize(1);
        configured(new SiteMojo(), parameters).execute();
        assertThat(log).last().isEqualTo("Nothing to generate: no input changed");
        for (String input : List.of("start.md", "more.css")) {
            Files.writeString(basedir.resolve(input), "\nh2 {}\n", StandardOpenOption.APPEND);
            configured(new SiteMojo(), parameters).execute();
            assertThat(log).last().asString().startsWith("Generated 1 operations");
        }
    }

    @Test
    void canBeSkippedAndLeaveTheSourcesAlone() throws Exception {
        mojo(Map.of("spec", "api.yaml", "skip", true)).execute();
        assertThat(out()).doesNotExist();

        mojo(Map.of("spec", "api.yaml", "addCompileSourceRoot", false)).execute();
        mojo(Map.of("spec", "api.yaml", "only", List.of("typescript"))).execute();
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    private void assertRuns(Map<String, Object> parameters) throws Exception {
        mojo(parameters).execute();
        assertThat(log).last().asString().startsWith("Generated 1 operations");
        mojo(parameters).execute();
        assertThat(log).last().isEqualTo("Nothing to generate: no input changed");
    }

    private void makeOld() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        for (Path file : files()) {
            times.put(file, Files.getLastModifiedTime(file));
        }
        return times;
    }

    private List<Path> written() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Path file : files()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                written.add(file);
            }
        }
        return written;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(basedir)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
