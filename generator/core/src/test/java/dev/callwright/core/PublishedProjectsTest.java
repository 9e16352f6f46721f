package dev.callwright.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings let the generated projects say about themselves, so that Maven Central and npm take them. */
final class PublishedProjectsTest {
    private static final Settings PUBLISHED = Settings.builder()
            .set(Setting.TYPESCRIPT_PACKAGE_NAME, List.of("@example/shop"))
            .set(Setting.PROJECT_DESCRIPTION, List.of("Shop & more: \"${env.HOME}\" <b>"))
            .set(Setting.PROJECT_LICENSE, List.of("MIT"))
            .set(Setting.PROJECT_URL, List.of("https://example.com/sdk?a=1&b=2"))
            .set(Setting.PROJECT_REPOSITORY, List.of("https://github.com/example/shop-sdk"))
            .set(Setting.PROJECT_ISSUES, List.of("https://github.com/example/shop-sdk/issues"))
            .set(Setting.PROJECT_ORGANIZATION, List.of("Example & Sons"))
            .set(Setting.PROJECT_ORGANIZATION_URL, List.of("https://example.com"))
            .set(
                    Setting.PROJECT_DEVELOPERS,
                    List.of("Jane Doe <jane@example.com> (https://example.com/jane)", "J\u00f6rg \"J&J\" O'Neil"))
            .set(Setting.PROJECT_KEYWORDS, List.of("shop", "open api"))
            .build();

    @TempDir
    private Path folder;

    private String file(String path, Settings settings) throws IOException {
        Path spec = Files.writeString(folder.resolve("api.yaml"), """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {/pets: {get: {operationId: ListPets, responses: {'204': {description: none}}}}}
            """);
        return Generation.of(spec, settings).files().stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePomHasWhatMavenCentralRequires() throws IOException {
        assertThat(file("java/pom.xml", PUBLISHED)).contains("""
              <name>Shop</name>
              <description>Shop &amp; more: "{env.HOME}" &lt;b&gt;</description>
              <url>https://example.com/sdk?a=1&amp;b=2</url>

              <organization>
                <name>Example &amp; Sons</name>
                <url>https://example.com</url>
              </organization>

              <licenses>
                <license>
                  <name>MIT</name>
                  <url>https://spdx.org/licenses/MIT.html</url>
                </license>
              </licenses>

              <developers>
                <developer>
                  <name>Jane Doe</name>
                  <email>jane@example.com</email>
                  <url>https://example.com/jane</url>
                </developer>
                <developer>
                  <name>J\u00f6rg "J&amp;J" O'Neil</name>
                </developer>
              </developers>

              <scm>
                <connection>scm:git:https://github.com/example/shop-sdk</connection>
                <developerConnection>scm:git:https://github.com/example/shop-sdk</developerConnection>
                <url>https://github.com/example/shop-sdk</url>
              </scm>

              <issueManagement>
                <url>https://github.com/example/shop-sdk/issues</url>
              </issueManagement>

              <properties>
            """);
    }

    @Test
    void thePageOfThePomIsTheRepositoryUnlessThereIsAnother() throws IOException {
        Settings settings = Settings.builder()
                .set(Setting.PROJECT_REPOSITORY, List.of("https://example.com/git"))
                .set(Setting.PROJECT_LICENSE, List.of("LicenseRef-ours"))
                .set(Setting.PROJECT_LICENSE_URL, List.of("https://example.com/license"))
                .build();

        assertThat(file("java/pom.xml", settings))
                .contains(
                        "<url>https://example.com/git</url>\n\n  <licenses>", "<url>https://example.com/license</url>")
                .doesNotContain("developers", "organization", "issueManagement");
    }

    @Test
    void thePackageHasWhatNpmShows() throws IOException {
        assertThat(file("typescript/package.json", PUBLISHED)).contains("""
              "description": "Shop & more: \\"${env.HOME}\\" <b>",
              "keywords": [
                "shop",
                "open api"
              ],
              "homepage": "https://example.com/sdk?a=1&b=2",
              "bugs": {
                "url": "https://github.com/example/shop-sdk/issues"
              },
              "license": "MIT",
              "author": "Jane Doe <jane@example.com> (https://example.com/jane)",
              "contributors": [
                "J\u00f6rg \\"J&J\\" O'Neil"
              ],
              "repository": {
                "type": "git",
                "url": "git+https://github.com/example/shop-sdk"
              },
              "type": "module",
            """);
    }

    @Test
    void theOrganizationIsTheAuthorOfAPackageWithoutDevelopers() throws IOException {
        Settings settings = Settings.builder()
                .set(Setting.PROJECT_ORGANIZATION, List.of("Example Inc."))
                .set(Setting.PROJECT_ORGANIZATION_URL, List.of("https://example.com"))
                .build();

        JsonNode npm = new JsonMapper().readTree(file("typescript/package.json", settings));
        assertThat(npm.path("author").textValue()).isEqualTo("Example Inc. (https://example.com)");
        assertThat(npm.has("contributors") || npm.has("license")).isFalse();
    }

    @Test
    void npmPacksThePackageAndChangesNoLineOfItsFile() throws IOException, InterruptedException {
        Path npm = Files.createDirectory(folder.resolve("npm"));
        String text = file("typescript/package.json", PUBLISHED);
        Files.writeString(npm.resolve("package.json"), text);
        Files.createDirectories(npm.resolve("src/custom"));
        Files.writeString(npm.resolve("src/custom/mine.ts"), "export {};\n");

        JsonNode packed = new JsonMapper().readTree(npm(npm, "pack", "--dry-run", "--json", "--ignore-scripts"));
        npm(npm, "version", "patch", "--no-git-tag-version", "--ignore-scripts");

        List<String> files = new ArrayList<>();
        packed.path(0).path("files").forEach(file -> files.add(file.path("path").textValue()));
        assertThat(packed.path(0).path("name").textValue()).isEqualTo("@example/shop");
        assertThat(files).containsExactlyInAnyOrder("package.json", "src/custom/mine.ts");
        assertThat(npm.resolve("package.json")).hasContent(text.replace("\"0.1.0\"", "\"0.1.1\""));
    }

    private static String npm(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("npm", "--offline", "--loglevel=error"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project.license | MIT OR Apache-2.0",
                "project.license | </name>",
                "project.developers | <jane@example.com>",
                "project.developers | Jane <jane at example.com>",
                "project.developers | Jane <jane@example.com> (javascript:x)",
                "project.developers | Jane (https://a b)",
                "project.repository | git@github.com:example/shop.git",
                "project.keywords | a,b",
                "once | ../package.json",
                "once | /etc/passwd",
                "once | a/./b",
                "once | a\\b",
                "once | a/",
            })
    void refusesOtherValues(String key, String value) {
        Settings settings =
                Settings.builder().set(setting(key), Optional.of(value)).build();

        assertThatThrownBy(() -> settings.check(Setting::key))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("'" + key + "' is '" + value + "', but must be ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project.license | GPL-2.0+",
                "project.developers | Jane Doe",
                "project.developers | 東京 (https://example.com)",
                "project.keywords | c++",
                "once | typescript/package.json",
                "once | java/**/*.md",
            })
    void takesTheseValues(String key, String value) {
        Settings settings =
                Settings.builder().set(setting(key), Optional.of(value)).build();

        assertThatCode(() -> settings.check(Setting::key)).doesNotThrowAnyException();
    }

    private static Setting setting(String key) {
        return Stream.of(Setting.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAddressNeedsWhatItIsTheAddressOf() {
        Settings license = Settings.builder()
                .set(Setting.PROJECT_LICENSE_URL, List.of("https://example.com/license"))
                .build();
        Settings organization = Settings.builder()
                .set(Setting.PROJECT_ORGANIZATION_URL, List.of("https://example.com"))
                .build();

        assertThatThrownBy(() -> file("java/pom.xml", license))
                .hasMessage("'project.licenseUrl' is set, but 'project.license' is not; set both");
        assertThatThrownBy(() -> file("java/pom.xml", organization))
                .hasMessage("'project.organizationUrl' is set, but 'project.organization' is not; set both");
    }
}
