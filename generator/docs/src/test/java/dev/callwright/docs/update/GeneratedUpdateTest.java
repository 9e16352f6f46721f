package dev.callwright.docs.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script with the generator itself, and a document whose texts would like to be commands. */
final class GeneratedUpdateTest {
    private static final String FIRST = """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            servers: [{url: https://example.com}]
            paths:
              /pets/{pet}:
                parameters: [{name: pet, in: path, required: true, schema: {type: string}}]
                get:
                  operationId: GetPet
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
                delete:
                  operationId: DeletePet
                  responses: {'204': {description: ok}}
            components:
              schemas:
                pet: {type: object, required: [name], properties: {name: {type: string}}}
            """;
    private static final String HOSTILE =
            "Pets $(touch pwned) `touch pwned` @everyone fixes #1\\n::error::x ##[error]x %0A </details> \\r\\n```";
    private static final String SECOND = FIRST.replaceAll("(?m)^    delete:\n.*\n.*\n", "")
            .replace(
                    "operationId: GetPet",
                    "operationId: GetPet\n      parameters: [{name: fields, in: query, schema: {type: string}}]")
            .replace("title: Pets,", "title: \"" + HOSTILE + "\",")
            .replace("version: 1.0.0", "version: \"2.0.0\\n/close\"")
            .replace("{name: {type: string}}", "{name: {type: string, description: \"" + HOSTILE + "\"}}");

    @TempDir
    private Path temp;

    private Upstream upstream;
    private Team team;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        upstream = Upstream.start();
        team = Team.of(temp.resolve("a team"), upstream);
        team.write(
                "callwright.yaml",
                "spec: api.yaml\nout: sdk\nonly: [java, snippets]\n"
                        + "java: {package: com.example.pets, version: 1.2.0}\n");
        team.write("api.yaml", FIRST);
        team.commit("A document for the generator");
        team.with("CALLWRIGHT_COMMAND", "'" + Team.ROOT.resolve("generator/cli/callwright") + "'")
                .with("JAVA_HOME", System.getProperty("java.home"));
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void aBreakingDocumentIsComparedAndGeneratedAndABrokenOneRefused() throws IOException, InterruptedException {
        upstream.publish(SECOND);

        Team.Run run = team.update();

        assertThat(run.code()).as(run.log()).isZero();
        assertThat(team.request(1, "title"))
                .startsWith("Pets ")
                // The other one: the first parameter is in the place of the options. The new title renames nothing.
                .contains(": 2 breaking changes, ")
                .doesNotContain("@", "#", "`");
        assertThat(team.request(1, "labels")).isEqualTo("breaking");
        assertThat(team.request(1, "body"))
                .contains("- The operation DELETE /pets/{pet} is gone.", "### Snippets", "GET /pets/{pet}")
                .doesNotContain("@everyone", "#1", "\n/close", "\n::error");
        assertThat(team.onBranch("callwright.yaml")).contains("java: {package: com.example.pets, version: 2.0.0}");
        assertThat(team.onBranch("sdk/java/pom.xml")).contains("<version>2.0.0</version>");
        assertThat(team.onBranch("sdk/java/CHANGELOG.md"))
                .startsWith("# Changelog\n\n## [2.0.0]\n\n### Removed\n\n"
                        + "- **Breaking:** The operation DELETE /pets/{pet} is gone.")
                .contains("\n- The API 'Pets' is called 'Pets ")
                .doesNotContain("@everyone", "</details>", "##[error]");
        assertThat(team.onBranch("sdk/snippets/GetPet/minimal.sh")).contains("https://example.com/pets/pet_123");
        assertThat(team.onBranch("callwright.lock.json")).contains("GET /pets/{pet}");
        assertThat(run.log().lines().filter(line -> line.startsWith("::")))
                .allMatch(line -> line.matches("::(stop-commands::)?[0-9a-f]{32}(::)?|::error::of a test"));
        assertThat(team.folder().resolve("pwned")).doesNotExist();

        String before = team.remote("rev-parse", Team.BRANCH);
        upstream.publish(SECOND.replace("schemas/pet'", "schemas/cat'"));
        Team.Run refused = team.update();

        assertThat(refused.code()).as(refused.log()).isEqualTo(2);
        assertThat(refused.log())
                .contains("::error file=api.yaml,line=10,col=")
                .contains("::error title=Callwright::the document cannot be generated, so nothing was changed: ");
        assertThat(team.remote("rev-parse", Team.BRANCH)).isEqualTo(before);
        assertThat(team.request(1, "title")).contains(": 2 breaking changes, ");
    }
}
