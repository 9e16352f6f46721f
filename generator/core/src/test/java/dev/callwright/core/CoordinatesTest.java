package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Maven project and the npm package are called, with settings and without. */
final class CoordinatesTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: '%s', version: 1.0.0}
            servers: [{url: https://example.com}]
            paths: {/pets: {get: {operationId: ListPets, responses: {'204': {description: none}}}}}
            """;

    @TempDir
    private Path folder;

    private Generation generation(String title, Settings settings) throws IOException {
        return Generation.of(
                Files.writeString(folder.resolve("api.yaml"), SPEC.formatted(title.replace("'", "''"))), settings);
    }

    private static String file(Generation generation, String path) {
        return generation.files().stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Shop API | sdk.shop | @local/shop | SHOP_API_KEY",
                "events | sdk.events | @local/events | EVENTS_API_KEY",
                "con | sdk.con_ | @local/con | CON_API_KEY",
                "Class | sdk.class_ | @local/class | CLASS_API_KEY",
                "lpt1 | sdk.lpt1_ | @local/lpt1 | LPT1_API_KEY",
                "24 Seven | sdk.api24seven | @local/api24-seven | API24_SEVEN_API_KEY",
                "\u00c9t\u00e9 Caf\u00e9 | sdk.etecafe | @local/ete-cafe | ETE_CAFE_API_KEY",
                "\u6771\u4eac | sdk.u6771u4eac | @local/u6771u4eac | U6771U4EAC_API_KEY",
                "node_modules | sdk.nodemodules | @local/node-modules | NODE_MODULES_API_KEY",
                "../../etc | sdk.etc | @local/etc | ETC_API_KEY",
                "api | sdk.sdk | @local/sdk | SDK_API_KEY"
            })
    void namesThePackagesAfterTheApi(String title, String javaPackage, String npmPackage, String variable)
            throws IOException {
        Generation generation = generation(title, Settings.builder().build());

        assertThat(generation.api().names().java().basePackage()).isEqualTo(javaPackage);
        assertThat(generation.api().names().typeScript().packageName()).isEqualTo(npmPackage);
        assertThat(generation.api().names().java().apiKeyVariable()).isEqualTo(variable);
        assertThat(file(generation, "java/pom.xml")).contains("\n  <groupId>" + javaPackage + "</groupId>\n");
        assertAccepted("java.package", javaPackage);
        assertAccepted("typescript.packageName", npmPackage);
    }

    @Test
    void shortensALongName() throws IOException {
        Generation generation =
                generation("\u6771".repeat(40), Settings.builder().build());

        assertThat(generation.api().names().java().client().simpleName()).hasSize(66);
        assertAccepted("java.package", generation.api().names().java().basePackage());
        assertAccepted(
                "typescript.packageName", generation.api().names().typeScript().packageName());
    }

    private static void assertAccepted(String key, String name) {
        assertThat(SettingsSchema.ofConfig().check(key, name, key)).isEmpty();
    }

    @Test
    void makesAPackageThatNobodyNamedPrivate() throws IOException {
        Generation generation = generation("Shop", Settings.builder().build());

        JsonNode npm = new JsonMapper().readTree(file(generation, "typescript/package.json"));
        assertThat(npm.path("name").textValue()).isEqualTo("@local/shop");
        assertThat(npm.path("private").booleanValue()).isTrue();
        assertThat(npm.path("//").textValue()).contains("Set typescript.packageName to a name that you own");
        assertThat(file(generation, "typescript/README.md"))
                .startsWith("# @local/shop\n")
                .contains(
                        "is private: npm refuses to publish it", "set `typescript.packageName` to a name that you own");
    }

    @Test
    void takesTheCoordinatesOfTheSettings() throws IOException {
        Generation generation = generation(
                "Shop",
                Settings.builder()
                        .set(Setting.JAVA_PACKAGE, List.of("com.example.shop"))
                        .set(Setting.TYPESCRIPT_PACKAGE_NAME, List.of("@example/shop"))
                        .build());

        JsonNode npm = new JsonMapper().readTree(file(generation, "typescript/package.json"));
        assertThat(npm.path("name").textValue()).isEqualTo("@example/shop");
        assertThat(npm.has("private") || npm.has("//")).isFalse();
        assertThat(file(generation, "typescript/README.md")).doesNotContain("private");
        assertThat(file(generation, "java/pom.xml"))
                .contains("<groupId>com.example.shop</groupId>", "<artifactId>shop-sdk</artifactId>");
    }
}
