package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImportCommandTest {
    private static final String STAINLESS = """
            organization: {name: pets}
            targets: {typescript: {package_name: '@example/pets'}}
            resources: {pets: {methods: {fetch: 'get /pets/{id}'}}}
            """;

    @TempDir
    private Path temp;

    @Test
    void overwritesOnlyWhenForced() throws IOException {
        Files.createDirectories(temp.resolve("out"));
        Files.writeString(temp.resolve("out/callwright-overlay.yaml"), "mine");

        CommandRun refused = imported("stainless", "stainless.yml", STAINLESS);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("callwright-overlay.yaml exists and is not overwritten");
        assertThat(temp.resolve("out/callwright.yaml")).doesNotExist();
        assertThat(temp.resolve("out/callwright-overlay.yaml")).hasContent("mine");

        CommandRun forced = imported("stainless", "stainless.yml", STAINLESS, "--force");
        assertThat(forced.code()).as(forced.err()).isZero();
        assertThat(temp.resolve("out/callwright-overlay.yaml.orig")).hasContent("mine");
        assertThat(temp.resolve("out/callwright-overlay.yaml")).content().contains("action: fetch");
    }

    @Test
    void parametersMayHaveOtherNamesInTheDocument() throws IOException {
        CommandRun run = imported("stainless", "stainless.yml", STAINLESS, "--spec", document(Documents.PETS));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(temp.resolve("out/callwright-overlay.yaml"))
                .content()
                .contains("target: $.paths['/pets/{pet}'].get");
    }

    @Test
    void readsDocumentsWithExtensionsOfFern() throws IOException {
        String document = Documents.PETS.replace(
                "operationId: GetPet",
                "operationId: GetPet\n      x-fern-sdk-group-name: [zoo, pets]\n      x-fern-sdk-method-name: fetch");

        CommandRun run = imported("fern", "openapi.yaml", document);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(temp.resolve("out/callwright-overlay.yaml"))
                .content()
                .contains("resource: zoo.pets")
                .contains("action: fetch");
        assertThat(temp.resolve("out/callwright.yaml")).content().contains("spec: \"../openapi.yaml\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fern|stainless.yml|resources: {}\\norganization: {name: x}"
                        + "|this is a configuration of Stainless; import it with --from stainless",
                "stainless|generators.yml|groups: {}" + "|this is a configuration of Fern; import it with --from fern",
                "fern|openapitools.json|{\"generator-cli\": {}}"
                        + "|this is a configuration of OpenAPI Generator; import it with --from openapi-generator",
                "stainless|api.yaml|openapi: 3.1.0\\npaths: {}"
                        + "|this is an OpenAPI document; give it with --spec, and name the configuration of Stainless",
                "stainless|s.yml|resources: [|s.yml:1:13: error: this is not valid YAML",
                "openapi-generator|c.json|{\"generatorName\": |c.json:1:18: error: this is not valid JSON",
                "openapi-generator|pom.xml|<project><build></project>|pom.xml:1:19: error: this is not well-formed XML",
                "openapi-generator|c.yaml|generatorName: python|nothing of this configuration can be kept",
                "swagger-codegen|c.yaml|a: b|there is no import from 'swagger-codegen'; there is one from"
                        + " openapi-generator, stainless, fern"
            })
    void refusesWhatItCannotImport(String tool, String file, String text, String problem) throws IOException {
        CommandRun run = imported(tool, file, text.replace("\\n", "\n"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(problem);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE project [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><project><build>&a;</build></project>",
                "<!DOCTYPE project [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;&a;\">]><project><build>&b;</build></project>",
                "<!DOCTYPE project SYSTEM \"http://127.0.0.1:1/x.dtd\"><project/>"
            })
    void readsNoDocumentTypesOfXml(String text) throws IOException {
        CommandRun run = imported("openapi-generator", "pom.xml", text);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).containsAnyOf("document types and entities are not read", "not well-formed XML");
        assertThat(run.err()).doesNotContain("root:");
    }

    @Test
    void boundsElementsOfXml() throws IOException {
        CommandRun run = imported("openapi-generator", "pom.xml", "<a>".repeat(5_000) + "</a>".repeat(5_000));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("(limit document-depth)");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String hostile = """
                organization: {name: "pets */ */\\nspec: evil", docs: "https://x.example/\\n- a: b", contact: "!!java/x"}
                targets:
                  typescript: {package_name: "@x/pets\\nout: /etc", production_repo: "a/b\\u2028c"}
                  java: {reverse_domain: "com.example; import evil"}
                client_settings:
                  default_headers: {"X-A\\r\\nX-B": "v", "X-C": "v\\r\\nX-D: w"}
                  opts: {"evil\\u0000name": {send_in_header: "X-E: f"}}
                resources:
                  "pets'].get":
                    models: {A B: "x'] || $..secret || ['"}
                    methods:
                      "fetch(); rm -rf /": get /pets/{id}
                      take: "get /pets/'].get'"
                """;

        CommandRun run = imported("stainless", "stainless.yml", hostile);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.chars().noneMatch(c -> c < ' '));
        String overlay = Files.readString(temp.resolve("out/callwright-overlay.yaml"));
        assertThat(overlay)
                .contains("target: \"$.paths['/pets/\\\\'].get\\\\''].get\"")
                .contains("target: \"$.components.schemas['x\\\\'] || $..secret || [\\\\'']\"")
                .doesNotContain("\nspec")
                .doesNotContain("rm -rf")
                .doesNotContain("X-B")
                .doesNotContain("X-D")
                .doesNotContain("X-E")
                .doesNotContain("\u2028");
        assertThat(temp.resolve("out/callwright.yaml"))
                .content(StandardCharsets.UTF_8)
                .doesNotContain("evil")
                .doesNotContain("out: /etc")
                .doesNotContain("\u2028");
    }

    @Test
    void namesThatMeetAreReported() throws IOException {
        String two = STAINLESS.replace("'get /pets/{id}'}", "'get /pets/{id}', 'fetch_': 'delete /pets/{id}'}");
        String document = Documents.PETS.replace("  /pets/{pet}:\n", """
                  /pets/{pet}:
                    delete:
                      operationId: DropPet
                      parameters: [{name: pet, in: path, required: true, schema: {type: string}}]
                      responses: {'204': {description: ok}}
                """);

        CommandRun run = imported("stainless", "stainless.yml", two, "--spec", document(document));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("resources.pets.methods.fetch: resource 'pets' has another method 'fetch'")
                .contains("the method is called getPet, not fetch");
        CommandRun generated = CommandRun.generatingImported(temp, "snippets");
        assertThat(generated.code()).as(generated.err()).isZero();
    }

    @Test
    void whatTheDocumentHasNotIsTakenOut() throws IOException {
        String paged = STAINLESS + """
                pagination:
                  - {name: p, type: offset, request: {offset: {type: integer}}, response: {data: {type: array}}}
                """;

        CommandRun run = imported(
                "stainless",
                "stainless.yml",
                paged.replace("'get /pets/{id}'", "{endpoint: 'get /pets/{id}', paginated: p}"),
                "--spec",
                document(Documents.PETS));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("resources.pets.methods.fetch.paginated: x-callwright.pagination: 'data' is not a list in the"
                        + " response");
        assertThat(temp.resolve("out/callwright-overlay.yaml"))
                .content()
                .contains("action: fetch")
                .doesNotContain("pagination");
    }

    private CommandRun imported(String tool, String file, String text, String... more) throws IOException {
        Files.writeString(temp.resolve(file), text);
        String[] arguments = {
            "import",
            "--from",
            tool,
            temp.resolve(file).toString(),
            "--out",
            temp.resolve("out").toString()
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return CommandRun.of(all);
    }

    private String document(String text) throws IOException {
        Path file = temp.resolve("api.yaml");
        Files.writeString(file, text);
        return file.toString();
    }
}
