package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeveralApisTest {
    @TempDir
    private Path temp;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(temp.resolve("pets.yaml"), Documents.PETS);
        Files.writeString(temp.resolve("broken.yaml"), Documents.BROKEN);
        Files.writeString(temp.resolve("cats.yaml"), Documents.PETS.replace("title: Pets", "title: Cats"));
    }

    @Test
    void generatesEachApiAlsoAfterOneThatFails() throws IOException {
        String config = config("""
                only: snippets
                apis:
                  - {spec: pets.yaml, out: pets}
                  - {spec: broken.yaml, out: broken}
                  - {spec: cats.yaml, out: cats}
                """);

        CommandRun run = CommandRun.of("generate", "--config", config);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("Pets 1.0.0: 1 operations, 1 types\n")
                .contains("Cats 1.0.0: 1 operations, 1 types\n");
        assertThat(run.err())
                .contains("\nAPI broken\n")
                .contains(temp.resolve("broken.yaml") + ":13:")
                .endsWith("\n1 of 3 APIs failed\n");
        assertThat(temp.resolve("pets/snippets/snippets.json")).exists();
        assertThat(temp.resolve("broken")).doesNotExist();
        assertThat(temp.resolve("cats/snippets/snippets.json")).exists();
        assertThat(temp.resolve("pets.lock.json")).exists();
        assertThat(temp.resolve("cats.lock.json")).exists();
    }

    @Test
    void hasTheWorstExitCode() throws IOException {
        String config = config("only: snippets\napis: [{spec: pets.yaml, out: pets}, {spec: cats.yaml, out: cats}]\n");
        assertThat(CommandRun.of("generate", "--config", config).code()).isZero();
        Files.writeString(
                temp.resolve("pets.yaml"),
                Documents.PETS.replace("pet: {type: object,", "pet: {x-callwright: {name: Animal}, type: object,"));

        CommandRun frozen = CommandRun.of("generate", "--config", config, "--frozen");

        assertThat(frozen.code()).isEqualTo(1);
        assertThat(frozen.out()).contains("Cats 1.0.0");
    }

    @Test
    void writesNothingWhereTwoApisShareAFolder() throws IOException {
        String config = config("apis: [{spec: pets.yaml, out: sdk}, {spec: cats.yaml, out: ./sdk}]\n");

        CommandRun run = CommandRun.of("generate", "--config", config);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("callwright: error: the APIs 'pets' and 'cats' both write below "
                        + temp.toRealPath().resolve("sdk") + "; give each an 'out' that is not inside the other\n");
        assertThat(temp.resolve("sdk")).doesNotExist();
        assertThat(CommandRun.of("generate", "--config", config, "--api", "cats", "--only", "snippets")
                        .code())
                .isZero();
    }

    @Test
    void refusesWhatIsOfOneApi() throws IOException {
        String config = config("apis: [{spec: pets.yaml, out: a}, {spec: cats.yaml, out: b}]\n");

        assertThat(CommandRun.of("generate", "--config", config, "--out", "x").err())
                .startsWith("callwright: error: --out is of one API, but " + config);
        assertThat(CommandRun.of("snippet", "--config", config, "--operation", "GetPet", "--lang", "curl")
                        .err())
                .contains("the file has a list of APIs (pets, cats); this takes one: pick it with --api");
    }

    private String config(String yaml) throws IOException {
        return Files.writeString(temp.resolve("callwright.yaml"), yaml).toString();
    }
}
