package dev.callwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.request.Setting;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.Test;

/** Parameters as the descriptor of the plugin has them, and what they name. */
final class ParametersTest extends MojoTest {
    @Test
    void everyParameterIsDescribed() throws Exception {
        PluginDescriptor plugin = descriptor();

        assertThat(plugin.getMojos())
                .extracting(MojoDescriptor::getGoal)
                .containsExactlyInAnyOrder(
                        "check", "diff", "generate", "generate-test-sources", "help", "site", "snippets");
        for (MojoDescriptor goal : plugin.getMojos()) {
            assertThat(goal.getDescription()).as(goal.getGoal()).isNotBlank();
            assertThat(editable(goal))
                    .allSatisfy(parameter -> assertThat(parameter.getDescription())
                            .as(parameter.getName())
                            .isNotBlank());
        }
        assertThat(editable(plugin.getMojo("generate")).map(Parameter::getName))
                .containsAll(Stream.of(Setting.values())
                        .map(ProjectSettings::parameter)
                        .toList());
    }

    /** What only the plugin does: it is said after what the schema says, or in place of a default. */
    private static final Set<Setting> WITH_MORE = EnumSet.of(
            Setting.SPEC,
            Setting.OVERLAYS,
            Setting.ALLOW_REFS,
            Setting.OUT,
            Setting.LOCK,
            Setting.ONLY,
            Setting.SITE_COLORS,
            Setting.SITE_CHANGELOG);

    @Test
    void parametersAreDescribedAsTheSchemaOfTheirSettingsDoes() throws Exception {
        Map<String, String> described = editable(descriptor().getMojo("generate"))
                .collect(Collectors.toMap(Parameter::getName, Parameter::getDescription));
        JsonNode schema = new JsonMapper()
                .readTree(Setting.class.getResourceAsStream("/dev/callwright/core/config/callwright.schema.json"));
        for (Setting setting : Setting.values()) {
            String name = ProjectSettings.parameter(setting);
            String meaning = meaning(schema, setting);
            if (WITH_MORE.contains(setting)) {
                assertThat(described.get(name)).as(name).startsWith(meaning.replaceFirst(" Default: .*", ""));
            } else {
                assertThat(described.get(name)).as(name).isEqualTo(meaning);
            }
        }
    }

    // Settings are called by the names of their parameters, and help is plain text.
    private static String meaning(JsonNode schema, Setting setting) {
        JsonNode found = schema;
        for (String member : setting.key().split("\\.")) {
            found = found.path("properties").path(member);
        }
        String group = setting.key().replaceFirst("[^.]*$", "");
        String text = found.path("description").asText().replace("this file", "the file of settings");
        for (Setting other : Setting.values()) {
            if (!group.isEmpty() && other.key().startsWith(group)) {
                text = text.replace(
                        "`" + other.key().substring(group.length()) + "`", ProjectSettings.parameter(other));
            }
        }
        return text.replace("`", "");
    }

    /** Eclipse marks each goal of a POM as an error that the plugin says nothing about. */
    @Test
    void eclipseKnowsWhatToDoWithEachGoal() throws Exception {
        Xpp3Dom mapping;
        try (Reader text = new InputStreamReader(
                GenerateMojo.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml"),
                StandardCharsets.UTF_8)) {
            mapping = Xpp3DomBuilder.build(text);
        }
        Map<String, String> actions = new TreeMap<>();
        for (Xpp3Dom each : mapping.getChild("pluginExecutions").getChildren()) {
            Xpp3Dom action = each.getChild("action").getChild(0);
            String flags = Stream.of(action.getChildren())
                    .map(flag -> " " + flag.getName() + "=" + flag.getValue())
                    .collect(Collectors.joining());
            for (Xpp3Dom goal :
                    each.getChild("pluginExecutionFilter").getChild("goals").getChildren()) {
                actions.put(goal.getValue(), action.getName() + flags);
            }
        }

        assertThat(actions.keySet())
                .containsExactlyInAnyOrderElementsOf(descriptor().getMojos().stream()
                        .map(MojoDescriptor::getGoal)
                        .toList());
        assertThat(actions.values().stream().filter(action -> !action.equals("ignore")))
                .containsExactly(
                        "execute runOnIncremental=true runOnConfiguration=true",
                        "execute runOnIncremental=true runOnConfiguration=true");
        assertThat(actions).containsEntry("site", "ignore").containsEntry("check", "ignore");
    }

    @Test
    void refusesUnknownParameters() throws Exception {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.callwright");
        plugin.setArtifactId("callwright-maven-plugin");
        plugin.setConfiguration(Xpp3DomBuilder.build(new StringReader(
                "<configuration><only>java</only><overlay>a</overlay><javaPackag>a</javaPackag></configuration>")));
        project.getBuild().addPlugin(plugin);
        GenerateMojo mojo = mojo(Map.of("spec", "api.yaml"));
        set(mojo, "execution", new MojoExecution(descriptor().getMojo("generate"), "default"));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the plugin has no parameter <javaPackag>; did you mean <javaPackage>?\n"
                        + "the plugin has no parameter <overlay>; did you mean <overlays>?");
        assertThat(basedir.resolve("target")).doesNotExist();
    }

    @Test
    void readsADocumentInAnArtifact() throws Exception {
        Path jar = basedir.resolve("shop-api.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("v1/openapi.yaml"));
            out.write(Files.readAllBytes(basedir.resolve("api.yaml")));
        }
        repositories = proxy(RepositorySystem.class, (self, method, arguments) -> {
            ArtifactRequest request = (ArtifactRequest) arguments[1];
            log.add(request.getArtifact().toString());
            return new ArtifactResult(request).setArtifact(request.getArtifact().setFile(jar.toFile()));
        });

        mojo(Map.of("spec", "acme:shop-api:1.2.0:docs!/v1/openapi.yaml")).execute();
        assertThat(log)
                .contains("acme:shop-api:jar:docs:1.2.0")
                .last()
                .asString()
                .startsWith("Generated 1 operations");
        mojo(Map.of("spec", "acme:shop-api:1.2.0:docs!/v1/openapi.yaml")).execute();
        assertThat(log).last().isEqualTo("Nothing to generate: no input changed");
        assertThatThrownBy(() -> mojo(Map.of("spec", "acme:shop-api:1.2.0")).execute())
                .hasMessage("the artifact acme:shop-api:1.2.0 is an archive; name the document in it, such as"
                        + " acme:shop-api:1.2.0!/openapi.yaml");
    }

    @Test
    void readsADocumentOnTheClassPath() {
        assertThatThrownBy(() -> mojo(Map.of("spec", "classpath:no/such.yaml")).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "classpath:no/such.yaml is in no dependency of the plugin; add the artifact that has the file to the"
                                + " <dependencies> inside <plugin>, or check the path");
        // A file in a jar of the class path that is no OpenAPI document.
        assertThatThrownBy(() -> mojo(Map.of("spec", "classpath:META-INF/sisu/javax.inject.Named"))
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(".jar!/META-INF/sisu/javax.inject.Named:1:1");
    }

    private static Stream<Parameter> editable(MojoDescriptor goal) {
        return goal.getParameters().stream().filter(Parameter::isEditable);
    }

    private static PluginDescriptor descriptor() throws Exception {
        try (Reader text = new InputStreamReader(
                GenerateMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml"), StandardCharsets.UTF_8)) {
            return new PluginDescriptorBuilder().build(text);
        }
    }
}
