package dev.callwright.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.CallwrightVersion;
import dev.callwright.core.Output;
import dev.callwright.core.source.diagnostic.SpecException;
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
                allowRefs: [../shared, https://example.com/]
                out: sdk
                lock: names.json
                operations: GetPet
                tags: [pets]
                paths: ["/v1/**"]
                only: [java, typescript]
                prune: true
                strict: true
                frozen: true
                docsUrl: https://example.com/docs
                once: [typescript/package.json, README.md]
                project:
                  description: Pets for everyone.
                  license: MIT
                  licenseUrl: https://example.com/license
                  url: https://example.com
                  repository: https://example.com/git
                  issues: https://example.com/issues
                  organization: Acme
                  organizationUrl: https://example.com/acme
                  developers: Jane Doe <jane@example.com>
                  keywords: [pets, sdk]
                java: {package: acme.pets, groupId: acme, artifactId: pets, version: 1.5}
                typescript:
                  packageName: "@acme/pets"
                  version: 1.2.3
                  operationIds: client
                  int64: bigint
                site:
                  url: https://docs.example.com/pets
                  title: Pets API
                  logo: ../logo.svg
                  colors: {accent: '#0a5c7d', textDark: '#fff'}
                  gateway: https://gateway.example.com:8443
                  provider: pets
                  css: docs/site.css
                  pages: [guides/start.md, guides/more.md]
                  changelog: [changelog, older.json]
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
        assertThat(settings.texts(Setting.ONCE)).containsExactly("typescript/package.json", "README.md");
        assertThat(settings.texts(Setting.PROJECT_DEVELOPERS)).containsExactly("Jane Doe <jane@example.com>");
        assertThat(settings.text(Setting.JAVA_PACKAGE)).contains("acme.pets");
        assertThat(settings.text(Setting.JAVA_VERSION)).contains("1.5");
        assertThat(settings.text(Setting.TYPESCRIPT_PACKAGE_NAME)).contains("@acme/pets");
        assertThat(settings.text(Setting.SITE_URL)).contains("https://docs.example.com/pets");
        assertThat(settings.text(Setting.SITE_LOGO))
                .contains(folder.resolveSibling("logo.svg").toString());
        assertThat(settings.texts(Setting.SITE_COLORS)).containsExactly("accent=#0a5c7d", "textDark=#fff");
        assertThat(settings.texts(Setting.SITE_PAGES))
                .containsExactly(
                        folder.resolve("guides/start.md").toString(),
                        folder.resolve("guides/more.md").toString());
        assertThat(settings.texts(Setting.SITE_CHANGELOG))
                .containsExactly(
                        folder.resolve("changelog").toString(),
                        folder.resolve("older.json").toString());
        assertThat(Stream.of(Setting.values())
                        .filter(each -> settings.texts(each).isEmpty()))
                .isEmpty();
    }

    @Test
    void reportsAllUnknownKeys() {
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
                        config() + ":1:1 (/specs): error: unknown setting 'specs'; did you mean 'spec'?",
                        config()
                                + ":3:3 (/java/packege): error: java: unknown setting 'packege'; did you mean 'package'?",
                        config()
                                + ":4:3 (/java/color): error: java: unknown setting 'color'; known are package, groupId,"
                                + " artifactId, version",
                        config() + ":5:1 (/typescript): error: 'typescript' must be an object with some of packageName,"
                                + " version, operationIds, int64",
                        config() + ":6:1 (/tags): error: 'tags' must be a list of texts"));
    }

    @Test
    void rejectsValuesOfWrongTypes() {
        assertThatThrownBy(() -> load("""
                        spec: "a\\u0000.yaml"
                        java: {package: com.new.shop, groupId: 'a b', artifactId: '', version: '$${x}'}
                        typescript: {packageName: '../../x', version: 1.5}
                        remoteReferences: perhaps
                        tags: [1, true]
                        """))
                .isInstanceOf(SpecException.class)
                .hasMessage(String.join(
                        "\n",
                        config() + ":1:1 (/spec): error: 'spec' is 'a\\u{0}.yaml', but must be a file or a URL, without"
                                + " control characters",
                        config()
                                + ":2:8 (/java/package): error: 'java.package' is 'com.new.shop', but must be a Java package"
                                + " such as com.example.shop: parts of ASCII letters, digits and '_' with dots between, a small"
                                + " letter first, no digit first in a part, no keyword of Java, no device of Windows such as con, and"
                                + " none of the packages of the JDK (java, javax, jdk, sun, com.sun, org.w3c.dom) and of the SDK's"
                                + " dependencies (com.fasterxml.jackson, org.jspecify)",
                        config()
                                + ":2:31 (/java/groupId): error: 'java.groupId' is 'a b', but must be a Maven id such as"
                                + " com.example or shop-sdk: letters, digits, '-' and '_' with single dots between, no device of"
                                + " Windows such as con",
                        config()
                                + ":2:47 (/java/artifactId): error: 'java.artifactId' is '', but must be a Maven id such as"
                                + " com.example or shop-sdk: letters, digits, '-' and '_' with single dots between, no device of"
                                + " Windows such as con",
                        config()
                                + ":2:63 (/java/version): error: 'java.version' is '${x}', but must be a version such as 1.2.0:"
                                + " letters, digits, '.', '-', '_' and '+', a letter or digit first, no dot last, not RELEASE or"
                                + " LATEST",
                        config()
                                + ":3:14 (/typescript/packageName): error: 'typescript.packageName' is '../../x', but must be"
                                + " the name of an npm package such as shop or @example/shop: small letters, digits, '.', '-' and"
                                + " '_', a letter or digit first, no module of Node such as events",
                        config()
                                + ":3:38 (/typescript/version): error: 'typescript.version' is '1.5', but must be a semantic"
                                + " version such as 1.2.0 or 1.2.0-beta.1: three numbers, none with a zero in front",
                        config()
                                + ":4:1 (/remoteReferences): error: 'remoteReferences' is 'perhaps', but must be one of"
                                + " allowed, same-origin, refused",
                        config()
                                + ":5:11 (/tags/1): error: 'tags' is 'true', but must be a text, or a list of texts, that"
                                + " are not empty"));
    }

    @Test
    void rejectsSettingsOfASiteThatAreNoUrlsColorsOrFiles() {
        assertThatThrownBy(() -> load("""
                        site:
                          url: ftp://docs.example.com
                          colors: {accent: 'red; } body { display: none', acent: '#fff', text: #fff
                          }
                          gateway: 'https://x.example?y'
                          css: ''
                          pages: {a: b}
                          color: red
                        """))
                .isInstanceOf(SpecException.class)
                .hasMessage(String.join(
                        "\n",
                        config()
                                + ":2:3 (/site/url): error: 'site.url' is 'ftp://docs.example.com', but must be an http or"
                                + " https URL without a query, such as https://docs.example.com/api/",
                        config()
                                + ":3:12 (/site/colors/accent): error: 'site.colors.accent' is 'red; } body { display: none',"
                                + " but must be a color in quotes such as '#0a5c7d': # and 3 or 6 hexadecimal digits",
                        config()
                                + ":3:51 (/site/colors/acent): error: site.colors: unknown setting 'acent'; did you mean"
                                + " 'accent'?",
                        config()
                                + ":3:66 (/site/colors/text): error: 'site.colors.text' is 'null', but must be a color in"
                                + " quotes such as '#0a5c7d': # and 3 or 6 hexadecimal digits",
                        config()
                                + ":5:3 (/site/gateway): error: 'site.gateway' is 'https://x.example?y', but must be an http"
                                + " or https URL without a query, such as https://docs.example.com/api/",
                        config()
                                + ":6:3 (/site/css): error: 'site.css' is '', but must be the name of a file or folder,"
                                + " without control characters",
                        config() + ":7:3 (/site/pages): error: 'site.pages' must be a list of files",
                        config() + ":8:3 (/site/color): error: site: unknown setting 'color'; did you mean 'colors'?"));
    }

    @Test
    void isOverriddenByOtherSettings() throws IOException {
        Settings flags = Settings.builder()
                .set(Setting.OUT, Optional.of("here"))
                .set(Setting.TAGS, List.of("cats"))
                .build();

        Settings merged = flags.orElse(load("out: there\ntags: [dogs, birds]\nspec: api.json\n"));

        assertThat(merged.byKey()).hasToString("{out=here, spec=" + folder.resolve("api.json") + ", tags=cats}");
    }

    @Test
    void schemaHasTheSameKeys() throws IOException {
        JsonNode schema = new JsonMapper()
                .readTree(ConfigFile.class.getResourceAsStream("/dev/callwright/core/config/callwright.schema.json"));
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
        // Only a file has these.
        assertThat(keys.removeAll(List.of("callwright", "apis", "gateway"))).isTrue();
        assertThat(keys)
                .containsExactlyElementsOf(
                        Stream.of(Setting.values()).map(Setting::key).toList());
    }

    @Test
    void isReadByTheVersionThatItIsForOnly() throws IOException {
        String current = CallwrightVersion.current();
        assertThat(load("callwright: " + current + "\nspec: api.yaml\n").text(Setting.SPEC))
                .isPresent();

        assertThatThrownBy(() -> load("spec: api.yaml\ncallwright: 99.1.0\nnewer: 1\n"))
                .isInstanceOf(SpecException.class)
                .hasMessage(config()
                        + ":2:1 (/callwright): error: the file is for Callwright 99.1.0, but this is Callwright "
                        + current
                        + "; install 99.1.0 (the command line, the Maven plugin and the npm package have the same"
                        + " versions), or set 'callwright' to " + current);
        assertThatThrownBy(() -> load("callwright: 1.5\n"))
                .hasMessageContaining(
                        "'callwright' is '1.5', but must be a version of Callwright such as '0.1.0', in quotes");
    }

    private Path config() {
        return folder.resolve("callwright.yaml");
    }

    @Test
    void resolvesTheCurrentFolder() throws IOException {
        Path inside = Files.createDirectories(Path.of("target/config")).resolve("callwright.yaml");
        Files.writeString(inside, "out: ../..\n");

        assertThat(ConfigFile.load(inside).text(Setting.OUT)).contains(".");
    }

    private Settings load(String yaml) throws IOException {
        Files.writeString(config(), yaml);
        return ConfigFile.load(config());
    }
}
