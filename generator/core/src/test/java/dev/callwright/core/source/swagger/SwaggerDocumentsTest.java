package dev.callwright.core.source.swagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.SpecLoader;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Problems;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Swagger 2.0 documents as users have them: with other documents, overlays and mistakes. */
final class SwaggerDocumentsTest {
    private static final String HEAD = "swagger: '2.0'\ninfo: {title: T, version: '1'}\n";
    private static final String OVERLAY = "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n";

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void convertsWhatOtherDocumentsHaveByItsUse() throws IOException {
        write("shared/inputs.yaml", """
                page: {name: page, in: query, type: array, items: {type: string}}
                pet: {name: pet, in: body, schema: {$ref: 'models.json#/definitions/Pet'}}
                file: {name: file, in: formData, type: file}
                """);
        write("shared/models.json", """
                {"swagger": "2.0", "info": {"title": "M", "version": "1"}, "paths": {}, "definitions": {
                  "Pet": {"type": "object", "discriminator": "kind", "properties": {
                    "kind": {"type": "string"}, "owner": {"$ref": "../api.yaml#/definitions/Owner", "x-nullable": true}}},
                  "Cat": {"x-ms-discriminator-value": "#cat", "allOf": [{"$ref": "#/definitions/Pet"}]},
                  "Unused": {"$ref": "../api.yaml#/definitions/Owner"}}}
                """);
        write("shared/answers.yaml", "failed: {description: Failed., schema: {$ref: 'models.json#/definitions/Pet'}}");
        write("shared/paths.yaml", """
                pets:
                  parameters: [{$ref: 'inputs.yaml#/page'}]
                  post:
                    parameters: [{$ref: 'inputs.yaml#/pet'}]
                    responses: {default: {$ref: 'answers.yaml#/failed'}}
                  put:
                    parameters: [{$ref: 'inputs.yaml#/file'}]
                    responses: {'204': {description: Done.}}
                """);
        SpecTree tree = load(HEAD + """
                paths: {/pets: {$ref: 'shared/paths.yaml#/pets'}}
                definitions: {Owner: {type: object}}
                """);
        assertThat(Problems.of(diagnostics)).isEmpty();
        String pets = "/x-callwright-external/shared~1paths.yaml/pets";
        assertThat(tree.root().at(pets + "/parameters/0/$ref").textValue())
                .isEqualTo("#/x-callwright-external/shared~1inputs.yaml/page");
        assertThat(tree.root()
                        .at("/x-callwright-external/shared~1inputs.yaml/page/schema/items/type")
                        .textValue())
                .isEqualTo("string");
        assertThat(tree.root()
                        .at(pets + "/post/requestBody/content/application~1json/schema/$ref")
                        .textValue())
                .isEqualTo("#/x-callwright-external/shared~1models.json/definitions/Pet");
        assertThat(tree.root()
                        .at(pets + "/put/requestBody/content/multipart~1form-data/schema/properties/file/format")
                        .textValue())
                .isEqualTo("binary");
        assertThat(tree.root()
                        .at("/x-callwright-external/shared~1answers.yaml/failed/content")
                        .isObject())
                .isTrue();
        String pet = "/x-callwright-external/shared~1models.json/definitions/Pet";
        assertThat(tree.root().at(pet + "/discriminator").toString())
                .isEqualTo("{\"propertyName\":\"kind\",\"mapping\":{\"#cat\":"
                        + "\"#/x-callwright-external/shared~1models.json/definitions/Cat\"}}");
        assertThat(tree.root().at(pet + "/properties/owner").toString())
                .isEqualTo("{\"$ref\":\"#/components/schemas/Owner\",\"nullable\":true}");
        assertThat(tree.location(pet + "/properties/owner/nullable").toString())
                .endsWith("models.json:3:85 (/definitions/Pet/properties/owner/x-nullable)");
        assertThat(tree.location(pets + "/post/requestBody").toString()).endsWith("inputs.yaml:2:1 (/pet)");
    }

    @Test
    void overlaysAreWrittenForEitherForm() throws IOException {
        Path overlay = write("overlay.yaml", OVERLAY + """
                - {target: $.definitions.Pet, update: {x-callwright: {name: Animal}}}
                - {target: '$.paths[*].post.parameters[?@.in == "body"]', update: {required: true}}
                - {target: $.components.schemas.Pet, update: {description: An animal.}}
                - {target: '$.paths[*].post.requestBody.content.*', update: {example: {}}}
                - {target: $, update: {servers: [{url: 'https://example.com'}]}}
                - {target: $.components.schemas.Dog, update: {description: A dog.}}
                """);
        SpecTree tree = load(HEAD + """
                paths: {/pets: {post: {parameters: [{name: pet, in: body, schema: {$ref: '#/definitions/Pet'}}], responses: {'204': {description: Done.}}}}}
                definitions: {Pet: {type: object}}
                """, overlay);
        assertThat(Problems.of(diagnostics))
                .singleElement()
                .asString()
                .endsWith(
                        "overlay.yaml:9:4 (/actions/5/target): warning: the target $.components.schemas.Dog matches nothing in "
                                + slashed("api.yaml")
                                + "; correct it, remove the action, or give it 'x-callwright: {optional:"
                                + " true}' if the overlay serves other documents too");
        assertThat(tree.root().at("/components/schemas/Pet").toString())
                .isEqualTo(
                        "{\"type\":\"object\",\"x-callwright\":{\"name\":\"Animal\"},\"description\":\"An animal.\"}");
        assertThat(tree.root().at("/paths/~1pets/post/requestBody").toString())
                .isEqualTo("{\"required\":true,\"x-body-name\":\"pet\",\"content\":{\"application/json\":"
                        + "{\"schema\":{\"$ref\":\"#/components/schemas/Pet\"},\"example\":{}}}}");
        assertThat(tree.root().at("/servers/0/url").textValue()).isEqualTo("https://example.com");
        assertThat(tree.location("/components/schemas/Pet/x-callwright/name").toString())
                .endsWith("overlay.yaml:4:55 (/actions/0/update/x-callwright/name)");
        assertThat(tree.location("/components/schemas/Pet/description").toString())
                .endsWith("overlay.yaml:6:47 (/actions/2/update/description)");
    }

    @Test
    void overlaysMayAddReferencesToOtherDocumentsInEitherForm() throws IOException {
        write("models.yaml", "A: {type: string, x-nullable: true}\nB: {type: string, nullable: true}");
        Path overlay = write("overlay.yaml", OVERLAY + """
                - {target: $.definitions, update: {A: {$ref: 'models.yaml#/A'}}}
                - {target: $.components.schemas, update: {B: {$ref: 'models.yaml#/B'}}}
                """);
        SpecTree tree = load(HEAD + "paths: {}\ndefinitions: {}\n", overlay);
        assertThat(Problems.of(diagnostics)).isEmpty();
        assertThat(tree.root().at("/components/schemas").toString())
                .isEqualTo("{\"A\":{\"$ref\":\"#/x-callwright-external/models.yaml/A\"},"
                        + "\"B\":{\"$ref\":\"#/x-callwright-external/.~1models.yaml/B\"}}");
        for (String model : List.of("models.yaml/A", ".~1models.yaml/B")) {
            assertThat(tree.root()
                            .at("/x-callwright-external/" + model + "/nullable")
                            .booleanValue())
                    .isTrue();
        }
    }

    @Test
    void problemsNameTheDocumentOfTheUser() throws IOException {
        String problems = String.join("\n", problems(HEAD + """
                paths:
                  /a:
                    get: {operationId: a, responses: {'200': {description: Good., schema: {$ref: '#/definitions/None'}}}}
                    put: {operationId: a, responses: {'204': {description: Done.}}, parameters: [{$ref: '#/parameters/None'}]}
                """));
        assertThat(problems)
                .contains(
                        "api.yaml:5:76 (/paths/~1a/get/responses/200/schema/$ref): ",
                        "#/definitions/None does not exist")
                .contains("api.yaml:6:83 (/paths/~1a/put/parameters/0/$ref): ", "#/parameters/None does not exist")
                .contains("api.yaml:6:11 (/paths/~1a/put/operationId)");
    }

    @Test
    void aBareNameIsAFileAndTheMessageNamesTheDefinition() throws IOException {
        assertThat(problems(HEAD + "paths: {}\ndefinitions: {Pet: {type: object}, Uses: {items: {$ref: Pet}}}\n"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("for the schema of that name write #/definitions/Pet"));
    }

    @Test
    void repeatsOnlySoMuch() throws IOException {
        String pet = "{in: body, name: pet, schema: {enum: [" + "1, ".repeat(2_000) + "1]}}";
        load(shared(pet, 400));
        assertThat(Problems.of(diagnostics)).isEmpty();
        assertThat(errors(shared(pet, 510)))
                .singleElement()
                .asString()
                .contains("(/parameters/Pet/schema/enum): error: " + Limit.SWAGGER_NODES.exceeded());
    }

    private static String shared(String parameter, int operations) {
        StringBuilder text = new StringBuilder(HEAD + "parameters: {Pet: " + parameter + "}\npaths:\n");
        for (int i = 0; i < operations; i++) {
            text.append("  /a" + i
                    + ": {post: {parameters: [{$ref: '#/parameters/Pet'}], responses: {'204': {description: D}}}}\n");
        }
        return text.toString();
    }

    // A document with problems may be read or refused.
    private List<String> problems(String text) throws IOException {
        try {
            load(text);
        } catch (SpecException e) {
            assertThat(e).hasMessageContaining("error");
        }
        return Problems.of(diagnostics);
    }

    private List<String> errors(String text) throws IOException {
        Path file = write("api.yaml", text);
        return Problems.of(() -> loader().load(SpecSource.of(file), List.of()));
    }

    private SpecTree load(String text, Path... overlays) throws IOException {
        return loader().load(
                        SpecSource.of(write("api.yaml", text)),
                        Stream.of(overlays).map(SpecSource::of).toList())
                .tree();
    }

    private SpecLoader loader() {
        return new SpecLoader(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String slashed(String name) {
        return folder.resolve(name).toString().replace('\\', '/');
    }
}
