package dev.callwright.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfiguredApisTest {
    @TempDir
    private Path folder;

    @Test
    void listsApisWithTheSettingsOfTheFile() throws IOException {
        ConfigFile file = read("""
                docsUrl: https://example.com/docs
                java: {version: 1.5}
                apis:
                  - {spec: one.yaml, name: pets, overlays: more.yaml, docsUrl: https://pets.example.com/, upstream: http://127.0.0.1:1}
                  - {spec: sub/two.json, tags: [a], java: {package: acme.two}}
                """);

        assertThat(file.apis()).extracting(ConfiguredApi::key).containsExactly("pets", "two");
        assertThat(file.apis()).extracting(ConfiguredApi::name).containsExactly(Optional.of("pets"), Optional.empty());
        Settings pets = file.api(Optional.of("pets")).settings();
        assertThat(pets.byKey())
                .containsEntry("spec", folder.resolve("one.yaml").toString())
                .containsEntry("overlays", folder.resolve("more.yaml").toString())
                .containsEntry("docsUrl", "https://pets.example.com/")
                .containsEntry("java.version", "1.5")
                .containsEntry("site.provider", "pets")
                .containsEntry("lock", folder.resolve("pets.lock.json").toString());
        assertThat(file.apis().get(0).section().member("upstream").text()).contains("http://127.0.0.1:1");
        Settings two = file.api(Optional.of("two")).settings();
        assertThat(two.byKey())
                .containsEntry("docsUrl", "https://example.com/docs")
                .containsEntry("java.package", "acme.two")
                .containsEntry("lock", folder.resolve("two.lock.json").toString())
                .doesNotContainKey("site.provider");
    }

    @Test
    void asksWhichOfSeveralApisIsMeant() throws IOException {
        String yaml = "strict: true\napis: [{spec: one.yaml}, {spec: two.yaml}]\n";

        assertThatThrownBy(() -> read(yaml).api(Optional.empty()))
                .isInstanceOf(SpecException.class)
                .hasMessage(config()
                        + ":2:1 (/apis): error: the file has a list of APIs (one, two); this takes one: pick it"
                        + " with --api");
        ConfigFile file = read(yaml);
        assertThatThrownBy(() -> file.api(Optional.of("on")))
                .isInstanceOf(RequestException.class)
                .hasMessage(config() + " has no API 'on' in the list 'apis'; did you mean 'one'?");
        assertThatThrownBy(() -> file.api(Optional.of("else")))
                .hasMessage(config() + " has no API 'else' in the list 'apis'; it has one, two");
        assertThatThrownBy(() -> read("spec: one.yaml").api(Optional.of("one")))
                .hasMessage(config() + " has no API 'one' in the list 'apis'; remove --api");
    }

    @Test
    void refusesListsOfApisThatSayTwoThings() {
        assertThatThrownBy(() -> read("""
                        spec: one.yaml
                        lock: one.json
                        apis:
                          - {spec: one.yaml}
                          - {spec: sub/one.json}
                        """))
                .hasMessage(String.join(
                        "\n",
                        config()
                                + ":1:1 (/spec): error: 'spec' is of one API, but there is a list 'apis'; move it into the"
                                + " list",
                        config()
                                + ":2:1 (/lock): error: 'lock' is of one API, but there is a list 'apis'; move it into the"
                                + " list",
                        config() + ":5:5 (/apis/1): error: there are two APIs 'one'; give each a 'name' of its own"));
        assertThatThrownBy(() -> read("apis: []"))
                .hasMessage(config() + ":1:1 (/apis): error: 'apis' is empty; add an API such as {spec: shop.yaml}");
        assertThatThrownBy(() -> read("apis: [{name: pets, uptsream: 'http://127.0.0.1'}]"))
                .hasMessage(String.join(
                        "\n",
                        config()
                                + ":1:21 (/apis/0/uptsream): error: apis: unknown setting 'uptsream'; did you mean 'upstream'?",
                        config()
                                + ":1:8 (/apis/0): error: apis: 'spec' is missing; add a file or a URL, without control"
                                + " characters"));
    }

    @Test
    void sectionsHaveTheirPlace() throws IOException {
        ConfigSection gateway = read("out: sdk\ngateway:\n  hosts: [a, b]\n  policy: rules/p.yaml\n")
                .root()
                .member("gateway");

        assertThat(gateway.member("policy").path()).contains(folder.resolve("rules/p.yaml"));
        assertThat(gateway.member("policy").location()).hasToString(config() + ":4:3 (/gateway/policy)");
        assertThat(gateway.member("hosts").items())
                .extracting(ConfigSection::text)
                .containsExactly(Optional.of("a"), Optional.of("b"));
        assertThat(gateway.member("policy").items()).hasSize(1);
        assertThat(gateway.member("origins").items()).isEmpty();
        assertThat(gateway.names()).containsExactly("hosts", "policy");
        assertThat(gateway.resolved("https://example.com/x")).isEqualTo("https://example.com/x");
        assertThat(ConfigSection.none().member("policy").isPresent()).isFalse();
    }

    private Path config() {
        return folder.resolve("callwright.yaml");
    }

    private ConfigFile read(String yaml) throws IOException {
        Files.writeString(config(), yaml);
        return ConfigFile.read(config());
    }
}
