package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.CallwrightVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {
    private static final String LISTING = Documents.PETS.replace("components:", """
              /pets:
                get:
                  operationId: ListPets
                  parameters: [{name: cursor, in: query, schema: {type: string}}]
                  responses:
                    '200':
                      description: ok
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              data: {type: array, items: {$ref: '#/components/schemas/pet'}}
                              next_cursor: {type: string}
            components:""");

    @TempDir
    private Path temp;

    @Test
    void writesFilesWithWhichGenerateRuns() throws IOException {
        CommandRun run = init("--java-package", "com.example.pets", "--yes");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo("written: " + config() + "\nwritten: " + temp.resolve("callwright-overlay.yaml")
                        + "\nnext: callwright generate --config " + config() + "\n");
        assertThat(Files.readString(config())).isEqualTo("""
                # All settings: generator/docs/configuration.md. Generate with: callwright generate
                callwright: "%s"
                spec: api.yaml
                overlays:
                  - callwright-overlay.yaml
                out: sdk
                java:
                  package: com.example.pets
                """.formatted(CallwrightVersion.current()));
        assertThat(temp.resolve("callwright-overlay.yaml")).content().isEqualTo("""
                # What the document does not say about the API.
                # Paged: GET /pets, pagination: {kind: cursor, items: data, next: next_cursor, parameter: cursor}
                overlay: "1.0.0"
                info:
                  title: Callwright settings of Pets
                  version: "1.0.0"
                actions:
                  - target: $
                    update:
                      x-callwright:
                        name: Pets
                """);

        CommandRun generated = CommandRun.of("generate", "--config", config().toString(), "--strict");
        assertThat(generated.code()).as(generated.err()).isZero();
        assertThat(temp.resolve("sdk/java/src/main/java/com/example/pets/PetsClient.java"))
                .exists();
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(temp.resolve("callwright-overlay.yaml"), "mine");

        CommandRun run = init("--yes");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("callwright: error: " + temp.resolve("callwright-overlay.yaml")
                        + " exists and is not overwritten; change it by hand, or move it away\n");
        assertThat(config()).doesNotExist();
        assertThat(temp.resolve("callwright-overlay.yaml")).hasContent("mine");
    }

    @Test
    void textOfTheDocumentStaysText() throws IOException {
        Files.writeString(
                temp.resolve("api.yaml"), LISTING.replace("title: Pets", "title: \"Pets\\nspec: evil\\u2028#\""));

        CommandRun run = CommandRun.of("init", "--yes", "--spec", spec(), "--config", config().toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(temp.resolve("callwright-overlay.yaml"))
                .content()
                .doesNotContain("\nspec")
                .doesNotContain("\u2028");
        assertThat(CommandRun.of("generate", "--config", config().toString(), "--only", "snippets")
                        .code())
                .isZero();
    }

    @Test
    void refusesNamesThatAreNone() throws IOException {
        assertThat(init("--yes", "--java-package", "1x").err())
                .contains("callwright: error: '--java-package' is '1x', but must be a Java package such as");
        assertThat(config()).doesNotExist();
    }

    @Test
    void asksForWhatIsNotGiven() {
        StringWriter asked = new StringWriter();
        Questions questions = new Questions(new BufferedReader(new StringReader("a.yaml\n\n")), new PrintWriter(asked));

        assertThat(questions.answer("Document", Optional.empty(), Optional.empty()))
                .contains("a.yaml");
        assertThat(questions.answer("Folder", Optional.empty(), Optional.of("sdk")))
                .contains("sdk");
        assertThat(questions.answer("Package", Optional.of("com.x"), Optional.of("sdk")))
                .contains("com.x");
        assertThat(questions.answer("Name", Optional.empty(), Optional.of("end")))
                .contains("end");
        assertThat(asked).hasToString("Document: Folder [sdk]: Name [end]: ");
        assertThat(Questions.none().answer("Folder", Optional.empty(), Optional.of("sdk")))
                .contains("sdk");
    }

    private CommandRun init(String... more) throws IOException {
        Files.writeString(temp.resolve("api.yaml"), LISTING);
        String[] all = new String[more.length + 5];
        System.arraycopy(more, 0, all, 5, more.length);
        System.arraycopy(new String[] {"init", "--spec", spec(), "--config", config().toString()}, 0, all, 0, 5);
        return CommandRun.of(all);
    }

    private String spec() {
        return temp.resolve("api.yaml").toString();
    }

    private Path config() {
        return temp.resolve("callwright.yaml");
    }
}
