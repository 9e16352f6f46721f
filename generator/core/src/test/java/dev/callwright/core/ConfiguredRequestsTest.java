package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfiguredRequestsTest {
    private static final Settings NONE = Settings.builder().build();

    @TempDir
    private Path folder;

    @Test
    void hasARequestPerApi() throws IOException {
        Settings flags = Settings.builder().set(Setting.ONLY, List.of("java")).build();
        List<ConfiguredRequest> all = ConfiguredRequests.all(
                file("only: typescript\napis: [{spec: a.yaml, out: a}, {spec: b.yaml, name: bee, out: b}]"),
                flags,
                Setting::key);

        assertThat(all).extracting(ConfiguredRequest::api).containsExactly("a", "bee");
        assertThat(all).allSatisfy(each -> assertThat(each.request().outputs()).containsExactly(Output.JAVA));
        assertThat(all.get(1).request().out()).isEqualTo(folder.resolve("b"));
        assertThat(all.get(1).request().lock()).contains(folder.resolve("bee.lock.json"));
    }

    @Test
    void hasOneRequestWithoutAList() throws IOException {
        Path file = file("spec: a.yaml");

        assertThat(ConfiguredRequests.all(file, NONE, Setting::key)).hasSize(1);
        assertThat(ConfiguredRequests.one(file, NONE, Optional.empty())
                        .request()
                        .lock())
                .contains(folder.resolve("callwright.lock.json"));
    }

    @Test
    void picksOne() throws IOException {
        Path file = file("apis: [{spec: a.yaml, out: same}, {spec: b.yaml, out: same}]");

        assertThat(ConfiguredRequests.one(file, NONE, Optional.of("b")).api()).isEqualTo("b");
    }

    @Test
    void refusesApisThatWriteToOnePlace() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Path file = file("""
                apis:
                  - {spec: a.yaml, out: real/sdk}
                  - {spec: b.yaml, out: link/sdk/java}
                  - {spec: c.yaml, out: other, lock: a.lock.json}
                  - {spec: d.yaml}
                """);

        assertThatThrownBy(() -> ConfiguredRequests.all(file, NONE, Setting::key))
                .isInstanceOf(RequestException.class)
                .hasMessage(String.join(
                        "\n",
                        "the APIs 'a' and 'b' both write below "
                                + folder.toRealPath().resolve("real/sdk")
                                + "; give each an 'out' that is not inside the other",
                        "the APIs 'a' and 'c' have the lock file "
                                + folder.toRealPath().resolve("a.lock.json") + "; give each a 'lock' of its own",
                        "the API 'd' has no output folder; set 'out' in its entry of the list 'apis'"));
    }

    @Test
    void refusesASettingOfOneApiForSeveral() throws IOException {
        Path file = file("apis: [{spec: a.yaml, out: a}, {spec: b.yaml, out: b}]");
        Settings flags = Settings.builder().set(Setting.OUT, Optional.of("x")).build();

        assertThatThrownBy(() -> ConfiguredRequests.all(file, flags, setting -> "--" + setting.key()))
                .isInstanceOf(RequestException.class)
                .hasMessage("--out is of one API, but " + file
                        + " lists several; set it in the list 'apis', or pick one API with --api");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("callwright.yaml"), yaml);
    }
}
