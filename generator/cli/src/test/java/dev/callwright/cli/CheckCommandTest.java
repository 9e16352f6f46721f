package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
    @TempDir
    private Path temp;

    @BeforeEach
    void writeDocument() throws IOException {
        write("pets.yaml", Documents.PETS);
    }

    @Test
    void saysThatAllIsAsItWouldBeGenerated() {
        generate("--only", "snippets");

        CommandRun run = check();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(out() + " is what would be generated (snippets: 9 files), and so is the names lock\n");
    }

    @Test
    void saysThatNothingWasGenerated() {
        CommandRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .endsWith(out() + ": error: nothing is generated here yet; generate, and commit the result\n");
        assertThat(run.out()).endsWith("to mend it: callwright generate --spec " + spec() + " --out " + out() + "\n");
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void listsWhatIsDifferentAndMendsIt() throws IOException {
        generate("--only", "snippets");
        generate("--only", "typescript");
        write(
                "pets.yaml",
                Documents.PETS
                        .replace("GetPet", "FindPet")
                        .replace("{name: {type", "{nick: {type: string}, name: {type"));
        write("sdk/typescript/README.md", "# mine\n");

        CommandRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("\n" + out() + "/snippets/FindPet/full.ts: error: missing\n")
                .contains("\n" + out() + "/snippets/GetPet/full.ts: error: no longer generated\n")
                .containsPattern("/typescript/src/models/pet.ts:\\d+:\\d+: error: out of date: it has '")
                .contains("/typescript/README.md:1:3: error: edited by hand: it has '# mine' and would have '# ")
                .contains("error: what is stored for /components/schemas/pet, shape would change from 'object name' to"
                        + " 'object name, nick'\n");
        String command =
                "callwright generate --spec " + spec() + " --out " + out() + " --only typescript,snippets --force";
        assertThat(run.out())
                .startsWith("since the last run: the document or an overlay changed\n")
                .contains(out() + " is not what would be generated: snippets: 7 missing, ")
                .endsWith("\nto mend it: " + command + "\n");

        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        assertThat(CommandRun.of(words.subList(1, words.size()).toArray(String[]::new))
                        .code())
                .isZero();
        assertThat(check().code()).isZero();
    }

    @Test
    void annotatesTheFiles() throws IOException {
        generate("--only", "snippets");
        write("sdk/snippets/GetPet/full.sh", "# %0A::stop\u001b[2J\n");

        CommandRun github = check("--format", "github", "--quiet");
        assertThat(github.err())
                .startsWith("::error file=" + out()
                        + "/snippets/GetPet/full.sh,line=1,col=1,title=Callwright%3A drift::edited by"
                        + " hand: it has '# %250A::stop\\u{1b}[2J' and would have '")
                .hasLineCount(1);
        assertThat(github.out())
                .endsWith("to mend it: callwright generate --spec " + spec() + " --out " + out()
                        + " --only snippets --force\n");

        JsonNode json = new JsonMapper().readTree(check("--format=json").err());
        assertThat(json.path("kind").asText()).isEqualTo("drift");
        assertThat(json.path("file").asText()).isEqualTo(out() + "/snippets/GetPet/full.sh");
        assertThat(json.path("line").asInt()).isEqualTo(1);

        JsonNode sarif = new JsonMapper().readTree(check("--format", "sarif").err());
        assertThat(sarif.at("/runs/0/results/0/ruleId").asText()).isEqualTo("drift");
    }

    @Test
    void quotesTheWordsOfTheCommand() throws IOException {
        write("it's $(x).yaml", Documents.PETS);
        String spec = temp.resolve("it's $(x).yaml").toString();

        CommandRun run = CommandRun.of("check", "--spec", spec, "--out", out(), "--operation", "getpet", "--frozen");

        assertThat(run.out())
                .endsWith("to mend it: callwright generate --spec \"" + temp + "/it's \\$(x).yaml\" --out " + out()
                        + " --operation getpet\n");
    }

    @Test
    void checksEachApiOfAFile() throws IOException {
        write("cats.yaml", Documents.PETS.replace("Pets", "Cats"));
        String config = write(
                "callwright.yaml",
                "only: snippets\nfrozen: true\napis: [{spec: pets.yaml, out: pets}, {spec: cats.yaml, out: cats}]\n");
        assertThat(CommandRun.of("generate", "--config", config, "--frozen").code())
                .isEqualTo(1);
        write("callwright.yaml", Files.readString(Path.of(config)).replace("frozen: true\n", ""));
        assertThat(CommandRun.of("generate", "--config", config).code()).isZero();
        assertThat(CommandRun.of("check", "--config", config).code()).isZero();
        Files.delete(temp.resolve("cats/snippets/snippets.json"));

        CommandRun run = CommandRun.of("check", "--config", config);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(temp.resolve("pets") + " is what would be generated (snippets: 9 files)")
                .endsWith("cats is not what would be generated: snippets: 1 missing\n"
                        + "to mend it: callwright generate --config " + config + " --api cats\n");
        assertThat(run.err()).endsWith("\n1 of 2 APIs failed\n");
    }

    @Test
    void aSelectionThatLeavesOutFilesIsPruned() throws IOException {
        String more =
                "  /pets:\n    post: {operationId: AddPet, tags: [pets], responses: {'204': {description: ok}}}\n";
        write("pets.yaml", Documents.PETS.replace("components:", more + "components:"));
        generate("--only", "snippets");

        CommandRun run = check("--operation", "GetPet");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("since the last run: other settings: operations\n")
                .endsWith(" --operation GetPet --only snippets --prune\n");
    }

    @Test
    void refusesABrokenDocument() throws IOException {
        generate("--only", "snippets");
        write("pets.yaml", Documents.BROKEN);

        assertThat(check().code()).isEqualTo(2);
        assertThat(check().err()).contains(spec() + ":13:");
    }

    @Test
    void aFrozenRunListsTheNames() throws IOException {
        generate("--only", "snippets");
        String lock = Files.readString(temp.resolve("sdk/callwright.lock.json"));
        write(
                "pets.yaml",
                Documents.PETS
                        .replace("/pets/{pet}", "/cats/{pet}")
                        .replace("pet: {type: object", "pet: {x-callwright: {name: Animal}, type: object"));
        String manifest = Files.readString(temp.resolve("sdk/.callwright/manifest.json"));

        CommandRun run = CommandRun.of("generate", "--spec", spec(), "--out", out(), "--only", "snippets", "--frozen");

        assertThat(run.code()).isEqualTo(1);
        String file = out() + "/callwright.lock.json: error: ";
        assertThat(run.err())
                .contains(file + "the name 'Pet' would become 'Animal', at /components/schemas/pet\n")
                .contains(
                        file
                                + "the name 'retrieve' would be dropped, because the document has no GET /pets/{pet} any more\n")
                .contains(file + "the name 'retrieve' would be added, for GET /cats/{pet}\n")
                .containsPattern("\n\\Q" + file
                        + "\\Ethe names lock would change \\(names: 1 moved, \\d dropped, \\d added\\), and"
                        + " 'frozen' forbids it, so nothing was written; ");
        assertThat(temp.resolve("sdk/callwright.lock.json")).hasContent(lock);
        assertThat(temp.resolve("sdk/.callwright/manifest.json")).hasContent(manifest);
    }

    @Test
    void aFrozenRunNeedsALock() {
        CommandRun run = CommandRun.of("generate", "--spec", spec(), "--out", out(), "--frozen");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .endsWith(out()
                        + "/callwright.lock.json: error: there is no names lock, and 'frozen' forbids making one, so"
                        + " nothing was written; generate without it, and commit the file\n");
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void mergesALock() throws IOException {
        generate("--only", "snippets");
        Path lock = temp.resolve("sdk/callwright.lock.json");
        String text = Files.readString(lock);
        String pet = "    \"/components/schemas/pet\": \"Pet: object name\"\n";
        assertThat(text).contains(pet);
        String marked = text.replace(
                pet, "<<<<<<< HEAD\n" + pet + "=======\n" + pet.replace("name", "name, x") + ">>>>>>> b\n");
        Files.writeString(lock, marked);

        CommandRun frozen = generate("--only", "snippets", "--frozen");
        assertThat(frozen.code()).isEqualTo(1);
        assertThat(frozen.err()).contains("the names lock has the marks of a merge, and 'frozen' forbids to merge it");
        assertThat(lock).hasContent(marked);

        Files.writeString(lock, marked.replace("Pet: object name, x", "Animal: object name"));
        CommandRun refused = generate("--only", "snippets");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .containsPattern("callwright.lock.json:\\d+:1: error: the sides of a merge have two names for"
                        + " /components/schemas/pet: 'Pet' here and 'Animal' in line \\d+; write the one to keep");

        Files.writeString(lock, marked);
        CommandRun merged = generate("--only", "snippets");
        assertThat(merged.code()).isZero();
        assertThat(merged.err())
                .contains("the names lock has the marks of a merge; its sides agree, so a run writes it merged");
        assertThat(lock).hasContent(text);
    }

    @Test
    void saysWhatIsWrongWithALock() throws IOException {
        generate("--only", "snippets");
        Path lock = temp.resolve("sdk/callwright.lock.json");
        String text = Files.readString(lock);
        String pet = "    \"/components/schemas/pet\": \"Pet: object name\"\n";
        for (List<String> damage : List.of(
                List.of(
                        "",
                        "callwright.lock.json: error: the names lock is empty; restore it from version control, or delete it"),
                List.of(text.substring(0, text.length() / 2), "error: the names lock is not valid JSON: the text ends"),
                List.of(
                        text.replace(pet, pet.replace("\n", ",\n") + pet.replace("Pet", "Dog")),
                        "has '/components/schemas/pet' twice, with different names; keep one of them"),
                List.of(
                        text.replace("\"lockVersion\": 2", "\"lockVersion\": 3"),
                        "has format 3 of a newer Callwright"))) {
            Files.writeString(lock, damage.get(0));

            CommandRun run = generate("--only", "snippets");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(damage.get(1));
            assertThat(check().code()).isEqualTo(2);
            assertThat(lock).hasContent(damage.get(0));
        }
    }

    private CommandRun generate(String... more) {
        return run("generate", more);
    }

    private CommandRun check(String... more) {
        return run("check", more);
    }

    private CommandRun run(String verb, String... more) {
        List<String> arguments = new ArrayList<>(List.of(verb, "--spec", spec(), "--out", out()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private String write(String name, String text) throws IOException {
        Files.createDirectories(temp.resolve(name).getParent());
        return Files.writeString(temp.resolve(name), text).toString();
    }

    private String spec() {
        return temp.resolve("pets.yaml").toString();
    }

    private String out() {
        return temp.resolve("sdk").toString();
    }
}
