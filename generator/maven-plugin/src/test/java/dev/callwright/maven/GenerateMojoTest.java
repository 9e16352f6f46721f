package dev.callwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.request.Setting;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GenerateMojoTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path basedir;

    private final List<String> log = new ArrayList<>();
    private final Map<Object, Object> pluginContext = new HashMap<>();
    private MavenProject project = new MavenProject();

    @BeforeEach
    void makeProject() throws IOException {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(basedir.resolve("target").toString());
        project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        Files.writeString(basedir.resolve("api.yaml"), """
                openapi: 3.0.3
                info: {title: Pets, version: 1.0.0}
                paths:
                  /pets:
                    get:
                      operationId: ListPets
                      responses:
                        '200':
                          description: ok
                          content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}
                components:
                  schemas:
                    pet: {type: object, properties: {name: {type: string}}}
                """);
    }

    @Test
    void generatesBelowTargetAndCompilesTheJava() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();

        assertThat(out().resolve("typescript/package.json")).exists();
        assertThat(basedir.resolve("callwright.lock.json")).exists();
        assertThat(project.getCompileSourceRoots())
                .containsExactly(out().resolve("java/src/main/java").toString());
    }

    @Test
    void touchesNothingWhenNoInputChanged() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        makeOld();

        mojo(Map.of("spec", "api.yaml")).execute();

        assertThat(log).last().isEqualTo("Nothing to generate: no input changed");
        assertThat(written()).isEmpty();
        assertThat(project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    void generatesAgainWhenAnythingChanged() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();

        edit("api.yaml", "name: {type", "nickname: {type");
        assertRuns(Map.of("spec", "api.yaml"));
        assertRuns(Map.of("spec", "api.yaml", "typescriptPackageName", "@acme/pets"));
        Files.delete(out().resolve("typescript/package.json"));
        assertRuns(Map.of("spec", "api.yaml", "typescriptPackageName", "@acme/pets"));
        Files.writeString(basedir.resolve("callwright.yaml"), "typescript: {version: 2.0.0}\n");
        assertRuns(Map.of("spec", "api.yaml"));
        edit("callwright.yaml", "2.0.0", "3.0.0");
        assertRuns(Map.of("spec", "api.yaml"));
        edit("callwright.lock.json", "\n}\n", "\n} \n");
        assertRuns(Map.of("spec", "api.yaml"));
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
                .hasMessageContaining("set 'spec' in callwright.yaml or in the configuration of the Maven plugin");
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
                .hasMessageContaining("error: the published name 'Pet' is 'Animal' now");
        assertThat(basedir.resolve("callwright.lock.json")).content().contains("\"Pet: object name\"");
        mojo(Map.of("spec", "api.yaml")).execute();
        assertThat(log).contains("1 warning (changed names: 1)");
    }

    @Test
    void refusesTwoExecutionsThatShareAnOutput() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        GenerateMojo other = mojo(Map.of("spec", "api.yaml"));
        set(other, "execution", new MojoExecution(new MojoDescriptor(), "other"));

        assertThatThrownBy(other::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the executions 'pets' and 'other' both use " + out() + "; give each its own <out>");
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
    void refusesTheNamesOfAnotherDocument() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        Files.copy(basedir.resolve("api.yaml"), basedir.resolve("other.yaml"));

        assertThatThrownBy(() ->
                        configured(new SiteMojo(), Map.of("spec", "other.yaml")).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the documents '" + basedir.resolve("api.yaml") + "' and '" + basedir.resolve("other.yaml")
                        + "' both use " + basedir.resolve("callwright.lock.json") + "; give each its own <lock>");
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

    private GenerateMojo mojo(Map<String, Object> parameters)
            throws MojoExecutionException, ReflectiveOperationException {
        return configured(new GenerateMojo(), parameters);
    }

    private <T extends OutputMojo> T configured(T mojo, Map<String, Object> parameters)
            throws ReflectiveOperationException {
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            set(mojo, parameter.getKey(), parameter.getValue());
        }
        set(mojo, "project", project);
        set(mojo, "execution", new MojoExecution(new MojoDescriptor(), "pets"));
        mojo.setPluginContext(pluginContext);
        ((AbstractMojo) mojo).setLog(new SystemStreamLog() {
            @Override
            public void debug(CharSequence line) {}

            @Override
            public void info(CharSequence line) {
                log.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                log.add(line.toString());
            }
        });
        return mojo;
    }

    private static Field field(OutputMojo mojo, String parameter) throws NoSuchFieldException {
        boolean isCommon = Stream.of(OutputMojo.class.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(parameter));
        return (isCommon ? OutputMojo.class : mojo.getClass()).getDeclaredField(parameter);
    }

    private static void set(OutputMojo mojo, String parameter, Object value) throws ReflectiveOperationException {
        Field field = field(mojo, parameter);
        field.setAccessible(true);
        field.set(mojo, field.getType() == File.class ? new File(value.toString()) : value);
    }

    private Path out() {
        return basedir.resolve("target/generated-sources/callwright");
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = basedir.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void makeOld() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
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
