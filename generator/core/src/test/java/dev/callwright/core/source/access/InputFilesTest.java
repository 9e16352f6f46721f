package dev.callwright.core.source.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFilesTest {
    private static final ReferenceRules RULES = ReferenceRules.of(RemoteReferences.REFUSED);

    @TempDir
    private Path folder;

    @Test
    void followsReferencesInAllFiles() throws IOException {
        Path api = write("api.yaml", """
                paths:
                  /pets: {$ref: 'paths/pets.yaml#/pets'}
                  /toys:
                    $ref: paths/toys
                discriminator: {mapping: {dog: dog.yaml, cat: '#/components/schemas/cat'}}
                """);
        Path pets = write("paths/pets.yaml", "pets:\n  \"$ref\": \"../pet%20shop.json\"\n");
        Path toys = write("paths/toys", "$ref: https://example.com/x.yaml\n");
        Path shop = write("pet shop.json", "{\"$ref\":\"paths\\/pets.yaml\"}");
        Path dog = write("dog.yaml", "$ref: missing.yaml");
        write("other.yaml", "");

        assertThat(InputFiles.of(List.of(api), RULES))
                .containsExactlyInAnyOrder(api, pets, toys, shop, dog, folder.resolve("missing.yaml"))
                .isSorted();
    }

    @Test
    void findsNamesOfFilesBetweenQuotesSpacesAndBrackets() throws IOException {
        String longest = ("n".repeat(99) + "/").repeat(2) + "n".repeat(100) + ".json";
        Path api = write(
                "api.json",
                "[\"a.json\",b.yml, {c.yaml}, x.json.yaml, .json, https:d.json, #e.json, f.jsonl \"" + longest + "\" n"
                        + longest + " end.json");
        assertThat(InputFiles.of(List.of(api), RULES))
                .containsExactlyInAnyOrder(
                        api,
                        folder.resolve("a.json"),
                        folder.resolve("b.yml"),
                        folder.resolve("c.yaml"),
                        folder.resolve("x.json.yaml"),
                        folder.resolve(longest));
    }

    @Test
    void includesMissingFiles() {
        Path missing = folder.resolve("missing.yaml");
        assertThat(InputFiles.of(List.of(missing), RULES)).containsExactly(missing);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
