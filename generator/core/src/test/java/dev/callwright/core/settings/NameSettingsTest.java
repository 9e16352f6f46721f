package dev.callwright.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.core.settings.SettingsSchema.Owner;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings that become names of code, folders and packages: what is accepted and what not. */
final class NameSettingsTest {
    /** A setting with values that it takes and values that it refuses. */
    private record Kind(String key, List<String> good, List<String> bad) {
        @Override
        public String toString() {
            return key;
        }
    }

    private static final List<String> DEVICES =
            List.of("con", "CON", "Prn", "aux", "nul", "com0", "COM9", "lpt1", "Lpt9");

    private static Stream<Kind> settings() {
        return Stream.of(
                new Kind(
                        "java.package",
                        List.of(
                                "shop",
                                "com.example.shop",
                                "a1.b2",
                                "_a.b_c",
                                "com.Shop",
                                "com.record.var.con1",
                                "javas.b"),
                        List.of(
                                "1x.class",
                                "com.class.x",
                                "com.1x",
                                "a..b",
                                ".a",
                                "a.",
                                "",
                                "a b",
                                "a-b",
                                "x;y",
                                "_",
                                "a._",
                                "a.true",
                                "a.null",
                                "java",
                                "java.util.shop",
                                "javax.shop",
                                "jdk.shop",
                                "sun.shop",
                                "com.sun.shop",
                                "org.w3c.dom",
                                "com.fasterxml.jackson",
                                "com.fasterxml.jackson.core",
                                "org.jspecify.shop",
                                "Shop.sdk",
                                "com.\u00e9t\u00e9",
                                "com.a$b",
                                "x\n",
                                "a.${b}")),
                new Kind(
                        "java.groupId",
                        List.of("shop", "com.example.shop", "com.example-shop_1", "1.2", "com.Example"),
                        List.of("", ".a", "a.", "a..b", "a b", "a/b", "a:b", "../a", "-a", "${x}", "a\n", "\u00e9")),
                new Kind(
                        "java.artifactId",
                        List.of("shop-sdk", "shop.sdk", "shop_sdk", "Shop1"),
                        List.of("", "..", ".shop", "shop.", "a..b", "shop sdk", "shop/sdk", "@a/b", "${x}", "shop\n")),
                new Kind(
                        "java.version",
                        List.of("1", "1.5", "1.2.0-SNAPSHOT", "2026.10", "1.0+a", "v1", "LATEST-1"),
                        List.of(
                                "", "${x}", "1/2", "1:2", "[1,2)", "1 2", ".1", "1.", "-1", "LATEST", "RELEASE",
                                "1\n")),
                new Kind(
                        "typescript.packageName",
                        List.of(
                                "shop",
                                "@example/shop",
                                "shop-sdk",
                                "shop.js",
                                "shop_1",
                                "@a/http",
                                "@a-b/_c",
                                "3d",
                                "eventsource"),
                        List.of(
                                "Bad Name!",
                                "Shop",
                                "@Example/shop",
                                "@example/Shop",
                                "@example",
                                "@/shop",
                                "@a/",
                                "a/b",
                                "@a/b/c",
                                "@a/../b",
                                "@a/.b",
                                "../x",
                                ".shop",
                                "_shop",
                                "-shop",
                                "sh~op",
                                "sh'op",
                                "sh(op)",
                                "caf\u00e9",
                                "a b",
                                " a",
                                "a\n",
                                "",
                                "http",
                                "events",
                                "stream",
                                "node_modules",
                                "favicon.ico",
                                "node:test",
                                "a%20b",
                                "x".repeat(215))),
                new Kind(
                        "typescript.version",
                        List.of("1.2.0", "0.0.0", "1.2.0-beta.1", "1.2.0-0", "1.2.0-0a", "1.2.0+7", "1.2.0-a.b+c.d"),
                        List.of(
                                "",
                                "1",
                                "1.5",
                                "1.2.3.4",
                                "v1.2.0",
                                "01.2.0",
                                "1.2.0-",
                                "1.2.0-01",
                                "1.2.0-a..b",
                                "1.2.0+",
                                "latest",
                                "^1.2.0",
                                "1.2.x",
                                "1.2.0 ",
                                "1.2.0\n",
                                "99999999999999999.0.0")));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void takesOnlyWhatTheToolsTake(Kind kind) {
        SettingsSchema config = SettingsSchema.ofConfig();
        assertThat(kind.good())
                .filteredOn(
                        value -> !config.check(kind.key(), value, kind.key()).isEmpty())
                .isEmpty();
        assertThat(kind.bad())
                .filteredOn(value -> config.check(kind.key(), value, kind.key()).size() != 1)
                .isEmpty();
    }

    @Test
    void refusesFoldersThatWindowsDoesNotHave() {
        SettingsSchema config = SettingsSchema.ofConfig();
        for (String key : List.of("java.package", "java.groupId", "java.artifactId")) {
            assertThat(DEVICES)
                    .flatMap(device -> List.of("a." + device + ".b", "a." + device))
                    .filteredOn(value -> config.check(key, value, key).size() != 1)
                    .isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongAndHowToFixIt() {
        SettingsSchema config = SettingsSchema.ofConfig();
        assertThat(config.check("java.package", "1x.class", "--java-package"))
                .containsExactly(new SettingProblem(
                        "",
                        "'--java-package' is '1x.class', but must be a Java package such as com.example.shop: parts of ASCII"
                                + " letters, digits and '_' with dots between, a small letter first, no digit first in a part, no"
                                + " keyword of Java, no device of Windows such as con, and none of the packages of the JDK (java,"
                                + " javax, jdk, sun, com.sun, org.w3c.dom) and of the SDK's dependencies (com.fasterxml.jackson,"
                                + " org.jspecify)"));
        assertThat(config.check("typescript.packageName", "Bad Name!", "--typescript-package"))
                .containsExactly(new SettingProblem(
                        "",
                        "'--typescript-package' is 'Bad Name!', but must be the name of an npm package such as shop or"
                                + " @example/shop: small letters, digits, '.', '-' and '_', a letter or digit first, no module of"
                                + " Node such as events"));
        assertThat(config.check("typescript.packageName", "a".repeat(215), "--typescript-package"))
                .extracting(SettingProblem::message)
                .containsExactly("'--typescript-package' has 215 characters, but at most 214 are read; shorten it");
    }

    /** Names in an overlay; what they become is legal in any case, because it passes the scopes of the naming. */
    @Test
    void takesOnlyNamesInOverlays() {
        Map<String, List<String>> bad = Map.of(
                "name", List.of("", "-", " a", "a/b", "a\nb", "'; x", "x".repeat(61)),
                "apiKeyVariable", List.of("", "1A", "A-B", "A B", "A=1", "$A", "\u00c9", "A\n"));
        Map<String, List<String>> good = Map.of(
                "name",
                List.of("Shop", "Shop 24", "24", "\u6771\u4eac", "con", "class"),
                "apiKeyVariable",
                List.of("A", "_a1"));
        assertThat(good)
                .allSatisfy((key, values) -> assertThat(values)
                        .filteredOn(value -> !problems(key, value).isEmpty())
                        .isEmpty());
        assertThat(bad)
                .allSatisfy((key, values) -> assertThat(values)
                        .filteredOn(value -> problems(key, value).size() != 1)
                        .isEmpty());
    }

    private static List<SettingProblem> problems(String key, String value) {
        return SettingsSchema.of(Owner.ROOT)
                .check(JsonNodeFactory.instance.objectNode().put(key, value));
    }
}
