package dev.callwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

/** Several executions, documents and projects do not disturb each other. */
final class ExecutionsTest extends MojoTest {
    @Test
    void executionsHaveFoldersAndLocksOfTheirOwn() throws Exception {
        Files.copy(basedir.resolve("api.yaml"), basedir.resolve("shop.yaml"));
        pom(project, "one", "generate", "<spec>api.yaml</spec>");
        pom(project, "two", "generate", "<spec>shop.yaml</spec>");
        pom(project, "docs", "site", "<spec>shop.yaml</spec>");

        run("one", "api.yaml");
        run("two", "shop.yaml");
        execution = "docs";
        configured(new SiteMojo(), Map.of("spec", "shop.yaml")).execute();

        assertThat(project.getCompileSourceRoots())
                .containsExactly(
                        basedir.resolve("target/generated-sources/callwright-one/java/src/main/java")
                                .toString(),
                        basedir.resolve("target/generated-sources/callwright-two/java/src/main/java")
                                .toString());
        assertThat(basedir.resolve("target/callwright-site-docs/site/index.html"))
                .exists();
        assertThat(basedir.resolve("api.lock.json")).exists();
        assertThat(basedir.resolve("shop.lock.json")).exists();
        assertThat(basedir.resolve("callwright.lock.json")).doesNotExist();
    }

    @Test
    void doesNotLoseTheNamesOfTheOnlyDocumentWhenThereIsASecond() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        Files.copy(basedir.resolve("api.yaml"), basedir.resolve("shop.yaml"));
        pom(project, "default", "generate", "<spec>api.yaml</spec>");
        pom(project, "two", "generate", "<spec>shop.yaml</spec>");

        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml")).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(basedir.resolve("callwright.lock.json")
                        + " has the published names of one document, but the project reads several now; rename it to that of"
                        + " its document, such as api.lock.json, or name it with <lock>");
        Files.move(basedir.resolve("callwright.lock.json"), basedir.resolve("api.lock.json"));
        mojo(Map.of("spec", "api.yaml")).execute();
    }

    @Test
    void refusesAnOutputOfTwoExecutionsBeforeAnythingIsWritten() throws Exception {
        pom(project, "one", "generate", "<spec>api.yaml</spec><out>sdk</out>");
        pom(project, "two", "generate", "<spec>api.yaml</spec><out>x/../sdk</out>");
        execution = "one";

        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml", "out", basedir.resolve("sdk")))
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the executions 'one' and 'two' both use "
                        + basedir.toRealPath().resolve("sdk") + "; give each its own <out>");
        assertThat(basedir.resolve("sdk")).doesNotExist();
        assertThat(basedir.resolve("target")).doesNotExist();
    }

    @Test
    void refusesAnOutputOfTwoProjectsBeforeAnythingIsWritten() throws Exception {
        MavenProject other = new MavenProject(new Model());
        other.getModel().setBuild(new Build());
        other.setArtifactId("other");
        other.getBuild().setDirectory(basedir.resolve("other/target").toString());
        other.setFile(basedir.resolve("other/pom.xml").toFile());
        project.setArtifactId("first");
        session.setProjects(List.of(project, other));
        pom(project, "default", "generate", "<spec>api.yaml</spec><out>sdk</out>");
        pom(other, "pets", "generate", "<spec>../api.yaml</spec><out>../sdk</out>");

        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml", "out", basedir.resolve("sdk")))
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the executions 'default' of first and 'pets' of other both use "
                        + basedir.toRealPath().resolve("sdk") + "; give each its own <out>");
        assertThat(basedir.resolve("sdk")).doesNotExist();
    }

    @Test
    void refusesTheNamesOfAnotherDocument() throws Exception {
        Files.copy(basedir.resolve("api.yaml"), basedir.resolve("other.yaml"));
        pom(project, "default", "generate", "<spec>api.yaml</spec><lock>my.lock.json</lock>");
        pom(project, "docs", "site", "<spec>other.yaml</spec><lock>my.lock.json</lock>");

        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml", "lock", basedir.resolve("my.lock.json")))
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the executions 'default' and 'docs' both use "
                        + basedir.toRealPath().resolve("my.lock.json") + "; give each its own <lock>");
    }

    @Test
    void generatesAllDocumentsOfAList() throws Exception {
        Files.copy(basedir.resolve("api.yaml"), basedir.resolve("shop.yaml"));
        Files.writeString(basedir.resolve("callwright.yaml"), """
                apis:
                  - {spec: api.yaml, java: {package: acme.pets}}
                  - {spec: shop.yaml, name: shop, java: {package: acme.shop}}
                """);
        mojo(Map.of()).execute();

        Path out = basedir.resolve("target/generated-sources/callwright");
        assertThat(out.resolve("api/java/src/main/java/acme/pets/PetsClient.java"))
                .exists();
        assertThat(out.resolve("shop/java/src/main/java/acme/shop/PetsClient.java"))
                .exists();
        assertThat(project.getCompileSourceRoots()).hasSize(2);
        assertThat(basedir.resolve("api.lock.json")).exists();
        log.clear();
        mojo(Map.of()).execute();
        assertThat(log).containsExactly("Nothing to generate: no input changed");
        assertThat(project.getCompileSourceRoots()).hasSize(2);
        assertThatThrownBy(() -> mojo(Map.of("apis", List.of("shob"))).execute())
                .hasMessageContaining("which <apis> picks; did you mean 'shop'?");
        assertThatThrownBy(() -> mojo(Map.of("javaPackage", "acme")).execute())
                .hasMessageStartingWith("<javaPackage> is of one document, but ");
    }

    @Test
    void replacesExpressionsInTheFileOfSettings() throws Exception {
        project.getProperties().setProperty("api.version", "2.5.0");
        project.setVersion("3.1");
        Files.writeString(
                basedir.resolve("callwright.yaml"),
                "spec: api.yaml\njava: {version: '${project.version}.${api.version}'}\n");
        mojo(Map.of()).execute();
        assertThat(basedir.resolve("target/generated-sources/callwright/java/pom.xml"))
                .content()
                .contains("<version>3.1.2.5.0</version>");

        Files.writeString(basedir.resolve("callwright.yaml"), "spec: api.yaml\njava:\n  version: ${no.such}\n");
        assertThatThrownBy(() -> mojo(Map.of()).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(
                        basedir.resolve("callwright.yaml") + ":3:3 (/java/version): error: ${no.such} has no value; ");
    }

    @Test
    void saysWhichLibrariesAreMissing() {
        project.setArtifacts(java.util.Set.of(artifact("org.jspecify", "jspecify")));
        project.setArtifactId("app");

        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml")).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching(
                        "jackson-core is missing, which the generated Java needs; add to the <dependencies> of app:"
                                + " <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-core</artifactId>"
                                + "<version>2\\.[0-9.]+</version></dependency>");
        assertThat(basedir.resolve("target")).doesNotExist();
    }

    @Test
    void generatesTestSources() throws Exception {
        configured(new GenerateTestSourcesMojo(), Map.of("spec", "api.yaml")).execute();
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(project.getTestCompileSourceRoots())
                .containsExactly(basedir.resolve("target/generated-test-sources/callwright/java/src/main/java")
                        .toString());
        configured(new SnippetsMojo(), Map.of("spec", "api.yaml")).execute();
        assertThat(basedir.resolve("target/callwright-snippets/snippets/ListPets/minimal.java"))
                .exists();
    }

    @Test
    void checkListsWhatWouldBeGenerated() throws Exception {
        Map<String, Object> parameters = Map.of("spec", "api.yaml", "out", basedir.resolve("sdk"));
        mojo(parameters).execute();
        configured(new CheckMojo(), parameters).execute();
        Files.writeString(basedir.resolve("sdk/java/pom.xml"), "<project/>");
        Files.delete(basedir.resolve("sdk/java/README.md"));

        assertThatThrownBy(() -> configured(new CheckMojo(), parameters).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(basedir.resolve("sdk")
                        + " is not what would be generated: java: 1 missing, 1 edited by hand; generate again and commit the"
                        + " result\n  " + basedir.resolve("sdk/java/README.md") + ": error: missing\n  "
                        + basedir.resolve("sdk/java/pom.xml")
                        + ":1:2: error: edited by hand: it has '<project/>' and would have '")
                .hasMessageContaining("\n  a run does not overwrite files that are edited or not of Callwright: ");
        assertThat(basedir.resolve("sdk/java/pom.xml")).hasContent("<project/>");
    }

    @Test
    void checkIsAboutTheOutputsThatWereGenerated() throws Exception {
        Map<String, Object> parameters = Map.of("spec", "api.yaml", "out", basedir.resolve("sdk"), "frozen", true);
        assertThatThrownBy(() -> configured(new CheckMojo(), parameters).execute())
                .hasMessageContaining("sdk: error: nothing is generated here yet; generate, and commit the result");
        configured(new SnippetsMojo(), Map.of("spec", "api.yaml", "out", basedir.resolve("sdk")))
                .execute();

        configured(new CheckMojo(), parameters).execute();

        assertThat(log)
                .endsWith(basedir.resolve("sdk")
                        + " is what would be generated (snippets: 9 files), and so is the names lock");
        Map<String, Object> other = Map.of("spec", "api.yaml", "out", basedir.resolve("sdk"), "only", List.of("java"));
        assertThatThrownBy(() -> configured(new CheckMojo(), other).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("java: ");
    }

    @Test
    void aFrozenGoalNeedsALock() {
        for (OutputMojo goal :
                List.of(new GenerateMojo(), new SnippetsMojo(), new SiteMojo(), new GenerateTestSourcesMojo())) {
            assertThatThrownBy(() -> configured(goal, Map.of("spec", "api.yaml", "frozen", true))
                            .execute())
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessage(basedir.resolve("callwright.lock.json")
                            + ": error: there is no names lock, and 'frozen' forbids"
                            + " making one, so nothing was written; generate without it, and commit the file");
        }
        assertThat(basedir.resolve("target")).doesNotExist();
    }

    @Test
    void marksProblemsInTheDocumentAndRefreshesTheOutput() throws Exception {
        mojo(Map.of("spec", "api.yaml")).execute();
        assertThat(ideCalls)
                .contains(
                        "refresh " + basedir.resolve("target/generated-sources/callwright"),
                        "refresh " + basedir.resolve("callwright.lock.json"));
        edit("api.yaml", "openapi: 3.0.3", "openapi: 9");
        assertThatThrownBy(() -> mojo(Map.of("spec", "api.yaml")).execute()).isInstanceOf(MojoFailureException.class);
        assertThat(ideCalls).last().asString().startsWith("addMessage " + basedir.resolve("api.yaml") + " 1 1 ");
    }

    private void run(String id, String spec) throws Exception {
        execution = id;
        mojo(Map.of("spec", spec)).execute();
    }

    private static void pom(MavenProject project, String id, String goal, String configuration)
            throws IOException, XmlPullParserException {
        Plugin plugin = project.getPlugin(PluginExecution.PLUGIN);
        if (plugin == null) {
            plugin = new Plugin();
            plugin.setGroupId("dev.callwright");
            plugin.setArtifactId("callwright-maven-plugin");
            project.getBuild().addPlugin(plugin);
            project.getBuild().flushPluginMap();
        }
        org.apache.maven.model.PluginExecution execution = new org.apache.maven.model.PluginExecution();
        execution.setId(id);
        execution.addGoal(goal);
        execution.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        plugin.addExecution(execution);
        project.getBuild().flushPluginMap();
    }
}
