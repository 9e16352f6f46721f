package dev.callwright.core.diff.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Mutation;
import dev.callwright.core.diff.Versions;
import dev.callwright.core.model.Docs;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.overlay.OverlayApplier;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DocumentChangesTest {
    private static final String PAGE = "type: object, required: [id], properties: {id: {type: string}}";

    private static List<Change> changes(Versions versions) {
        return new DocumentChanges()
                .compare(versions.from().model(), versions.to().model())
                .changes();
    }

    private static List<String> sentences(String from, String to) {
        return changes(Versions.of(from, to)).stream().map(Change::sentence).toList();
    }

    private static String api(String title, String paths, String schemas) {
        return "openapi: 3.1.0\ninfo: {title: " + title
                + ", version: '1'}\nservers: [{url: https://a.example}]\npaths: {" + paths
                + "}\ncomponents: {schemas: {" + schemas + "}}\n";
    }

    private static String get(String path, String id, String schema) {
        return "'" + path + "': {get: {operationId: " + id
                + ", responses: {'200': {description: ok, content: {application/json: {schema: " + schema + "}}}}}}";
    }

    private static String ref(String schema) {
        return "{$ref: '#/components/schemas/" + schema + "'}";
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/golden/good"))) {
            return folders.map(folder -> folder.resolve("spec.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsNothingBetweenADocumentAndItself(Path document) throws IOException {
        String text = Files.readString(document);
        assertThat(changes(Versions.of(text, text))).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfMembers() {
        List<Mutation> mutations = Mutation.all();
        String base = mutations.get(0).from();
        List<String> some = List.of(
                "operation-added",
                "required-body-member-added",
                "object-input-removed",
                "alternative-added",
                "enum-value-of-both-added",
                "webhook-added",
                "server-added",
                "security-added",
                "error-type-changed");
        JsonNode changed = load("base.yaml").root();
        for (JsonNode row : load("mutations.yaml").root().get("mutations")) {
            if (some.contains(row.get("name").textValue())) {
                changed = apply(changed, row);
            }
        }
        List<Change> expected = changes(Versions.of(base, changed.toString()));
        assertThat(expected).hasSizeGreaterThan(some.size());
        for (long seed = 1; seed <= 3; seed++) {
            String shuffled = shuffled(changed, new Random(seed)).toString();
            assertThat(changes(Versions.of(base, shuffled))).isEqualTo(expected);
        }
    }

    private static SpecTree load(String file) {
        return new SpecReader(new Diagnostics()).load(SpecSource.of(Path.of("src/test/resources/diff", file)));
    }

    private static JsonNode apply(JsonNode document, JsonNode row) {
        ObjectNode overlay = JsonNodeFactory.instance.objectNode().put("overlay", "1.1.0");
        overlay.putObject("info").put("title", "T").put("version", "1");
        overlay.set("actions", row.get("actions"));
        return new OverlayApplier(new Diagnostics())
                .apply(new SpecTree((ObjectNode) document, "base"), List.of(new SpecTree(overlay, "overlay")))
                .root();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode other = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
            return other;
        }
        if (node.isArray()) {
            ArrayNode other = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> other.add(shuffled(item, random)));
            return other;
        }
        return node;
    }

    @Test
    void tellsTheDescriptionOfAnInlineSchemaOnce() {
        String document = """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                paths:
                  /orders:
                    get:
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/order'}}}}}
                components:
                  schemas:
                    order: {type: object, properties: {state: {type: string, enum: [open, paid], description: How far it is.}}}
                """;

        assertThat(changes(Versions.of(document, document.replace("How far", "Where"))))
                .extracting(Change::sentence)
                .containsExactly("The description of the member 'state' of 'order' changed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pattern: ^a$ | pattern: a | Other values are valid for the parameter 'q' of GET /a: pattern is a, was ^a$. | behavior",
                "minimum: 2 | minimum: 3 | Fewer values are valid for the parameter 'q' of GET /a: minimum is 3, was 2. | behavior",
                "minimum: 2, maximum: 4 | minimum: 3, maximum: 5 | Other values are valid for the parameter 'q' of GET /a:"
                        + " minimum is 3, was 2, maximum is 5, was 4. | behavior",
                "minLength: 1 | maxLength: 1 | Other values are valid for the parameter 'q' of GET /a:"
                        + " no minLength, which was 1, maxLength is 1. | behavior",
                "pattern: a | format: idn | More values are valid for the parameter 'q' of GET /a: no pattern, which was a. | additive",
            })
    void saysWhetherMoreFewerOrOtherValuesAreValid(String before, String after, String sentence, String impact) {
        String document =
                """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                paths:
                  /a: {get: {parameters: [{name: q, in: query, schema: {type: TYPE, LIMITS}}], responses: {'204': {description: ok}}}}
                """.replace("TYPE", before.startsWith("min") && before.contains("imum") ? "integer" : "string");

        assertThat(changes(Versions.of(document.replace("LIMITS", before), document.replace("LIMITS", after))))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.sentence()).isEqualTo(sentence);
                    assertThat(change.worst().key()).isEqualTo(impact);
                });
    }

    @Test
    void showsWhereLongDefaultsDiffer() {
        String document = """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                paths:
                  /a: {get: {parameters: [{name: q, in: query, schema: {type: array, items: {type: string}, default: ["LONG", "x", "LONG"]}}], responses: {'204': {description: ok}}}}
                """.replace("LONG", "long ".repeat(60));

        assertThat(changes(Versions.of(document, document.replace("\"x\"", "\"y\""))))
                .extracting(Change::sentence)
                .singleElement(STRING)
                .startsWith("The default of the parameter 'q' of GET /a was \u2026")
                .contains("long \",\"x\",\"long ", "\u2026 and is \u2026", "long \",\"y\",\"long ")
                .hasSizeLessThan(250);
    }

    @Test
    void aSlashAtTheEndOfAServerChangesNoCall() {
        String document = """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                servers: [{url: 'https://shop.example/v1/'}]
                paths: {/a: {get: {responses: {'204': {description: ok}}}}}
                """;
        Versions versions = Versions.of(document, document.replace("/v1/", "/v1"));

        assertThat(changes(versions))
                .extracting(change -> change.kind().key() + " " + change.worst().key())
                .isSubsetOf("server-changed docs");
    }

    @Test
    void refusesDocumentsOfDifferentApis() {
        String books = api("Books", paths("/books", 12), "");
        String pumps = api("Pumps", paths("/pumps", 30) + ", " + paths("/books", 1), "");
        assertThatThrownBy(() -> changes(Versions.of(books, pumps)))
                .isInstanceOf(RequestException.class)
                .hasMessage(
                        "the old document is 'Books' with 12 operations, the new one 'Pumps' with 31, and only 1 are in"
                                + " both, so they are not two versions of one API; compare documents of the same API, or give both"
                                + " the same info.title");
        assertThat(changes(Versions.of(books, pumps.replace("Pumps", "Books")))).hasSize(11 + 30);
        assertThat(changes(Versions.of(books, api("Pumps", paths("/books", 2), ""))))
                .hasSize(1 + 10);
    }

    private static String paths(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> get(prefix + i, prefix.substring(1) + i, "{type: string}"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void followsARenamedTypeToItsMembers() {
        String before = api(
                "A",
                get("/a", "a", ref("page")),
                "page: {" + PAGE.replace("}}", "}, more: {type: object, properties: {x: {type: string}}}}") + "}");
        String after = before.replace("schemas/page", "schemas/sheet")
                .replace("page:", "sheet:")
                .replace("x: {type: string}", "x: {type: integer}");
        assertThat(sentences(before, after))
                .containsExactly(
                        "The type 'page' is 'sheet' now.",
                        "The member 'sheet.more.x' was string and is integer (int64) now.");
    }

    @Test
    void saysThatAnotherTypeOfTheSameKindStandsThere() {
        String schemas = "one: {" + PAGE + "}, other: {type: object, properties: {far: {type: string}}}";
        String before = api("A", get("/a", "a", ref("one")) + ", " + get("/b", "b", ref("other")), schemas);
        String after = before.replaceFirst("schemas/one", "schemas/other");
        assertThat(sentences(before, after))
                .containsExactly("The result of GET /a was 'one' and is 'other' now.", "The type 'one' is gone.");
    }

    @Test
    void reportsASecurityOfAllOperationsOnce() {
        String before = api("A", paths("/a", 5), "");
        String after =
                before.replace("components: {", "components: {securitySchemes: {k: {type: http, scheme: basic}}, ")
                        + "security: [{k: []}]\n";
        assertThat(sentences(before, after))
                .containsExactly(
                        "Calls of all operations need credentials now: 'k'.", "The security scheme 'k' is new.");
    }

    @Test
    void comparesApisWithoutOperations() {
        String empty = api("A", "", "");
        assertThat(sentences(empty, api("B", paths("/a", 1), "")))
                .containsExactly("The API 'A' is called 'B' now.", "The operation GET /a0 is new.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Use GET /b instead.|Use GET /b instead.",
                "Deprecated: use `b` instead. It is gone.|use `b` instead.",
                "**DEPRECATED** (Please use b) The old one.|(Please use b) The old one.",
                "It was replaced by b|It was replaced by b",
                "Use this to count.|",
                "Deprecated.|"
            })
    void findsTheReplacementOfSomethingDeprecated(String text, String advice) {
        assertThat(DeprecationAdvice.of(new Docs("A thing.", text))).isEqualTo(Optional.ofNullable(advice));
    }
}
