package dev.callwright.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.settings.SettingsSchema.Owner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsSchemaTest {
    private static final List<String> HOSTILE = List.of(
            "X\n",
            "X\r\nY: z",
            "\"; touch pwned; \"",
            "$(touch pwned)",
            "`touch pwned`",
            "*/ static { } /*",
            "\\u002a/",
            "${env.HOME}",
            "a\u202Eb",
            "a\u200Bb",
            "a\u2028b",
            "a\u0000b",
            "x".repeat(10_000));

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static ObjectNode nested(String key, JsonNode value) {
        ObjectNode root = NODES.objectNode();
        String[] names = key.split("\\.");
        ObjectNode at = root;
        for (int i = 0; i < names.length - 1; i++) {
            at = at.putObject(names[i]);
        }
        at.set(names[names.length - 1], value);
        return root;
    }

    private static List<SettingProblem> problemsAt(Owner owner, String key, JsonNode value) {
        return SettingsSchema.of(owner).check(nested(key, value)).stream()
                .filter(problem -> problem.pointer().equals("/" + key.replace('.', '/')))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ROOT, name, Shop 24",
        "ROOT, docsUrl, https://docs.example.com/a?b=c#d",
        "ROOT, apiKeyVariable, SHOP_API_KEY",
        "ROOT, requestIdHeader, X-Request-Id",
        "ROOT, retryHeader, Shop-Should-Retry",
        "ROOT, idempotency.header, Key",
        "ROOT, expandableMarker, x-expandable",
        "ROOT, webhooks.secretVariable, SHOP_SECRET",
        "ROOT, webhooks.signature.header, X-Signature",
        "ROOT, webhooks.signature.algorithm, hmac-sha1",
        "ROOT, webhooks.signature.encoding, base64",
        "ROOT, webhooks.signature.idHeader, X-Id",
        "ROOT, webhooks.signature.timestampHeader, X-Time",
        "OPERATION, resource, customers.sources",
        "OPERATION, action, verify",
        "OPERATION, pagination.kind, link",
        "SCHEMA, name, VerificationSession"
    })
    void acceptsOnlyValuesOfTheType(Owner owner, String key, String good) {
        assertThat(problemsAt(owner, key, NODES.textNode(good))).isEmpty();
        for (String hostile : HOSTILE) {
            assertThat(problemsAt(owner, key, NODES.textNode(hostile)))
                    .as(hostile)
                    .hasSize(1);
        }
        for (JsonNode other : List.of(
                NODES.numberNode(5),
                NODES.booleanNode(true),
                NODES.nullNode(),
                NODES.arrayNode().add(good),
                NODES.objectNode(),
                NODES.textNode(""))) {
            assertThat(problemsAt(owner, key, other)).as(other.toString()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "liveKeyPattern",
                "expandParameter",
                "webhooks.signature.format",
                "webhooks.signature.separator",
                "webhooks.signature.content",
                "webhooks.signature.base64SecretPrefix"
            })
    void acceptsOnlyShortSingleLineTexts(String key) {
        assertThat(problemsAt(Owner.ROOT, key, NODES.textNode("t={x},v1={y}"))).isEmpty();
        for (String hostile : List.of("a\nb", "a\u0000", "a\u202Eb", "a\u2028", "", "x".repeat(10_000))) {
            assertThat(problemsAt(Owner.ROOT, key, NODES.textNode(hostile))).hasSize(1);
        }
    }

    @Test
    void checksNamesAndValuesOfHeaders() throws IOException {
        assertThat(SettingsSchema.of(Owner.ROOT).check(new JsonMapper().readTree("{\"headers\": {\"A-b\": \"c d\"}}")))
                .isEmpty();
        JsonNode settings = new JsonMapper().readTree("""
                {"headers": {"X Y": "a", "X-Z": "a\\r\\nb: c", "X-N": 2022, "X-S": " a"},
                 "options": [{"name": "account"}, {"name": "-", "header": "X-A", "more": true}]}
                """);
        assertThat(SettingsSchema.of(Owner.ROOT).check(settings))
                .extracting(problem -> problem.pointer() + " " + problem.message())
                .containsExactly(
                        "/headers 'x-callwright.headers' has the name 'X Y', but must have names like this: the name of a header (RFC"
                                + " 9110), such as X-Request-Id",
                        "/headers/X-Z 'x-callwright.headers.X-Z' is 'a\r\nb: c', but must be the value of a header in quotes: one"
                                + " line of ASCII characters without spaces around it",
                        "/headers/X-N 'x-callwright.headers.X-N' is '2022', but must be the value of a header in quotes: one"
                                + " line of ASCII characters without spaces around it",
                        "/headers/X-S 'x-callwright.headers.X-S' is ' a', but must be the value of a header in quotes: one"
                                + " line of ASCII characters without spaces around it",
                        "/options/0 x-callwright.options: 'header' is missing; add the name of a header (RFC 9110), such as"
                                + " X-Request-Id",
                        "/options/1/name 'x-callwright.options.name' is '-', but must be a name: letters, digits, spaces, '-', '_' and"
                                + " '.', a letter or digit first",
                        "/options/1/more x-callwright.options: unknown setting 'more'; known are name, header, description");
    }

    @Test
    void messagesNameLocationProblemAndFix() throws IOException {
        JsonNode settings = new JsonMapper().readTree("""
                {"name": "-1", "apiKeyVariabel": "A", "idempotency": {"methods": ["POST", 3]},
                 "webhooks": {"signature": {"header": "X Y", "tolerance": -1, "algorithm": "md5"}}, "zzz": {}}
                """);
        assertThat(SettingsSchema.of(Owner.ROOT).check(settings))
                .containsExactly(
                        new SettingProblem(
                                "/name",
                                "'x-callwright.name' is '-1', but must be a name: letters, digits, spaces, '-', '_' and '.', a"
                                        + " letter or digit first"),
                        new SettingProblem(
                                "/apiKeyVariabel",
                                "x-callwright: unknown setting 'apiKeyVariabel'; did you mean 'apiKeyVariable'?"),
                        new SettingProblem(
                                "/idempotency/methods/1",
                                "'x-callwright.idempotency.methods' is '3', but must be an HTTP method such as POST"),
                        new SettingProblem(
                                "/idempotency",
                                "x-callwright.idempotency: 'header' is missing; add the name of a header (RFC 9110), such"
                                        + " as X-Request-Id"),
                        new SettingProblem(
                                "/webhooks/signature/header",
                                "'x-callwright.webhooks.signature.header' is 'X Y', but must be the name of a header (RFC"
                                        + " 9110), such as X-Request-Id"),
                        new SettingProblem(
                                "/webhooks/signature/tolerance",
                                "'x-callwright.webhooks.signature.tolerance' is '-1', but must be a whole number of"
                                        + " seconds, such as 300"),
                        new SettingProblem(
                                "/webhooks/signature/algorithm",
                                "'x-callwright.webhooks.signature.algorithm' is 'md5', but must be one of hmac-sha256,"
                                        + " hmac-sha1, hmac-sha512"),
                        new SettingProblem(
                                "/zzz",
                                "x-callwright: unknown setting 'zzz'; known are name, docsUrl, apiKeyVariable,"
                                        + " liveKeyPattern, requestIdHeader, retryHeader, idempotency, headers, options, error, expandableMarker, expandParameter, webhooks"));
        assertThat(SettingsSchema.of(Owner.SCHEMA).check(NODES.arrayNode()))
                .containsExactly(
                        new SettingProblem("", "'x-callwright' must be an object with some of name, webhook, events"));
    }

    @Test
    void checksSingleValuesOfACommandLine() {
        SettingsSchema config = SettingsSchema.ofConfig();
        assertThat(config.check("only", "java", "--only")).isEmpty();
        assertThat(config.check("tags", "pets & more", "--tag")).isEmpty();
        assertThat(config.check("out", "a\nb", "--out"))
                .containsExactly(new SettingProblem(
                        "", "'--out' is 'a\nb', but must be the name of a file or folder, without control characters"));
    }

    @Test
    void checksEntriesOfObjectsOfACommandLine() {
        SettingsSchema config = SettingsSchema.ofConfig();
        assertThat(config.check("site.colors", "accent=#0A5c7d", "--site-color"))
                .isEmpty();
        assertThat(List.of(
                        "accent=red", "accent", "acent=#fff", "=#fff", "text=#ffff", "text=#fff;}", "", "text=#fff\n"))
                .allSatisfy(value -> assertThat(config.check("site.colors", value, "--site-color"))
                        .hasSize(1));
        assertThat(config.check("site.colors", "accent=red", "--site-color"))
                .extracting(SettingProblem::message)
                .containsExactly(
                        "'--site-color.accent' is 'red', but must be a color in quotes such as '#0a5c7d': # and 3"
                                + " or 6 hexadecimal digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.url", "site.gateway"})
    void takesOnlyUrlsWithoutQueries(String key) {
        SettingsSchema config = SettingsSchema.ofConfig();
        assertThat(List.of(
                        "https://docs.example.com",
                        "http://localhost:8080/",
                        "https://docs.example.com/a/b%20c/",
                        "https://a.example:65535/~x"))
                .filteredOn(value -> !config.check(key, value, key).isEmpty())
                .isEmpty();
        assertThat(List.of(
                        "",
                        "docs.example.com",
                        "//docs.example.com",
                        "javascript:alert(1)",
                        "file:///site",
                        "https://",
                        "https://user@docs.example.com",
                        "https://docs.example.com:99999",
                        "https://docs.example.com?x",
                        "https://docs.example.com/#x",
                        "https://docs.example.com/<b>",
                        "https://docs.example.com/\"x",
                        "https://docs.example.com/a b",
                        "https://docs.example.com\n",
                        "https://docs.example.com/" + "a".repeat(3_000)))
                .filteredOn(value -> config.check(key, value, key).size() != 1)
                .isEmpty();
    }

    /** {@link SchemaValidator} would ignore other keywords. */
    @Test
    void schemasUseOnlySupportedKeywords() {
        Set<String> keywords = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (String file : List.of(SchemaFiles.CONFIG, SchemaFiles.BATCH, SchemaFiles.GATEWAY, SchemaFiles.EXTENSION)) {
            collect(new SchemaFiles.Schema(file, SchemaFiles.at(file, "").node()), keywords, wrong);
            SchemaFiles.at(file, "/$defs")
                    .node()
                    .forEach(each -> collect(new SchemaFiles.Schema(file, each), keywords, wrong));
        }
        assertThat(wrong).isEmpty();
        assertThat(keywords)
                .containsExactly(
                        "$defs",
                        "$ref",
                        "$schema",
                        "additionalProperties",
                        "description",
                        "enum",
                        "examples",
                        "items",
                        "maxLength",
                        "maximum",
                        "minimum",
                        "oneOf",
                        "pattern",
                        "properties",
                        "propertyNames",
                        "required",
                        "title",
                        "type");
    }

    @Test
    void everySettingHasADescriptionAndValidExamples() {
        List<String> wrong = new ArrayList<>();
        for (String file : List.of(SchemaFiles.CONFIG, SchemaFiles.BATCH, SchemaFiles.GATEWAY, SchemaFiles.EXTENSION)) {
            collectUndocumented(
                    new SchemaFiles.Schema(file, SchemaFiles.at(file, "").node()), file, wrong);
            for (Map.Entry<String, JsonNode> each :
                    SchemaFiles.at(file, "/$defs").node().properties()) {
                collectUndocumented(new SchemaFiles.Schema(file, each.getValue()), each.getKey(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void collectUndocumented(SchemaFiles.Schema schema, String place, List<String> wrong) {
        for (Map.Entry<String, JsonNode> member :
                schema.node().path("properties").properties()) {
            String name = place + "." + member.getKey();
            JsonNode setting = member.getValue();
            if (!setting.path("description").asText().endsWith(".")
                    || setting.path("examples").isEmpty()) {
                wrong.add(name + " lacks a description or an example");
            }
            for (JsonNode example : setting.path("examples")) {
                new SchemaValidator()
                        .check(schema.member(setting), example, name)
                        .forEach(problem -> wrong.add(problem.message()));
            }
            collectUndocumented(schema.member(setting), name, wrong);
        }
    }

    private static void collect(SchemaFiles.Schema schema, Set<String> keywords, List<String> wrong) {
        JsonNode node = schema.node();
        node.fieldNames().forEachRemaining(keywords::add);
        String pattern = node.path("pattern").asText("^$");
        if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
            wrong.add("not anchored: " + pattern);
        }
        if (node.has("$ref") && schema.resolved().node().isMissingNode()) {
            wrong.add("leads nowhere: " + node);
        }
        boolean isObject = node.path("type").asText().equals("object");
        boolean isClosed = node.has("propertyNames")
                ? node.path("additionalProperties").isObject()
                : !node.path("additionalProperties").asBoolean(true);
        if (isObject && !isClosed) {
            wrong.add("takes anything: " + node);
        }
        if (!isObject && !node.has("$ref") && !node.has("title")) {
            wrong.add("has no title: " + node);
        }
        for (Map.Entry<String, JsonNode> member : node.path("properties").properties()) {
            collect(schema.member(member.getValue()), keywords, wrong);
        }
        node.path("oneOf").forEach(each -> collect(schema.member(each), keywords, wrong));
        if (node.has("items")) {
            collect(schema.member(node.path("items")), keywords, wrong);
        }
    }
}
