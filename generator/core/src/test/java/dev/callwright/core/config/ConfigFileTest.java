package dev.callwright.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.Output;
import dev.callwright.core.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsEverySetting() throws IOException {
        Settings settings = load("""
                $schema: callwright.schema.json
                spec: https://example.com/api.yaml
                overlays: [one.yaml, ../two.yaml]
                remoteReferences: allowed
                out: sdk
                lock: names.json
                operations: GetPet
                tags: [pets]
                paths: ["/v1/**"]
                only: [java, typescript]
                docsUrl: https://example.com/docs
                java: {package: acme.pets, groupId: acme, artifactId: pets, version: 1.5}
                typescript:
                  packageName: "@acme/pets"
                  version: 1.2.3
                """);

        assertThat(settings.text(Setting.SPEC)).contains("https://example.com/api.yaml");
        assertThat(settings.texts(Setting.OVERLAYS))
                .containsExactly(
                        folder.resolve("one.yaml").toString(),
                        folder.resolveSibling("two.yaml").toString());
        assertThat(settings.text(Setting.OUT)).contains(folder.resolve("sdk").toString());
        assertThat(settings.text(Setting.LOCK))
                .contains(folder.resolve("names.json").toString());
        assertThat(settings.texts(Setting.OPERATIONS)).containsExactly("GetPet");
        assertThat(settings.texts(Setting.ONLY)).containsExactly("java", "typescript");
        assertThat(settings.text(Setting.DOCS_URL)).contains("https://example.com/docs");
        assertThat(settings.text(Setting.JAVA_PACKAGE)).contains("acme.pets");
        assertThat(settings.text(Setting.JAVA_VERSION)).contains("1.5");
        assertThat(settings.text(Setting.TYPESCRIPT_PACKAGE_NAME)).contains("@acme/pets");
        assertThat(Stream.of(Setting.values())
                        .filter(each -> settings.texts(each).isEmpty()))
                .isEmpty();
    }

    @Test
    void refusesUnknownKeysAllAtOnce() {
        assertThatThrownBy(() -> load("""
                        specs: a.yaml
                        java:
                          packege: acme
                          color: red
                        typescript: yes
                        tags: {a: b}
                        """))
                .isInstanceOf(SpecException.class)
                .hasMessage(String.join(
                        "\n",
                        config() + ":1:1 (/specs): error: unknown key 'specs'; did you mean 'spec'? Known keys: spec,"
                                + " overlays, remoteReferences, out, lock, operations, tags, paths, only, docsUrl, java, typescript",
                        config() + ":3:3 (/java/packege): error: unknown key 'packege' in 'java'; did you mean"
                                + " 'package'? Known keys: package, groupId, artifactId, version",
                        config() + ":4:3 (/java/color): error: unknown key 'color' in 'java'; known keys: package,"
                                + " groupId, artifactId, version",
                        config() + ":5:1 (/typescript): error: 'typescript' must be an object with some of packageName,"
                                + " version",
                        config() + ":6:1 (/tags): error: 'tags' must be a list of texts"));
    }

    @Test
    void isOverruledByWhatIsSetElsewhere() throws IOException {
        Settings flags = Settings.builder()
                .set(Setting.OUT, Optional.of("here"))
                .set(Setting.TAGS, List.of("cats"))
                .build();

        Settings merged = flags.orElse(load("out: there\ntags: [dogs, birds]\nspec: api.json\n"));

        assertThat(merged.byKey()).hasToString("{out=here, spec=" + folder.resolve("api.json") + ", tags=cats}");
    }

    @Test
    void hasASchemaWithExactlyItsKeys() throws IOException {
        JsonNode schema = new JsonMapper().readTree(ConfigFile.class.getResourceAsStream("callwright.schema.json"));
        List<String> keys = new ArrayList<>();
        schema.path("properties").properties().forEach(member -> {
            if (member.getValue().has("properties")) {
                member.getValue()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(name -> keys.add(member.getKey() + "." + name));
            } else if (!member.getKey().equals("$schema")) {
                keys.add(member.getKey());
            }
        });
        assertThat(schema.at("/$defs/output/enum").toString())
                .isEqualTo(Stream.of(Output.values())
                        .map(output -> "\"" + output.key() + "\"")
                        .collect(Collectors.joining(",", "[", "]")));
        assertThat(keys)
                .containsExactlyElementsOf(
                        Stream.of(Setting.values()).map(Setting::key).toList());
    }

    private Path config() {
        return folder.resolve("callwright.yaml");
    }

    private Settings load(String yaml) throws IOException {
        Files.writeString(config(), yaml);
        return ConfigFile.load(config());
    }
}
