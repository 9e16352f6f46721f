package dev.callwright.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentSchemaTest {
    /** An operation that takes a JSON body with one member {@code v} of this schema. */
    private static GatewayOperation taking(String schema, String components) {
        return TestApis.of("""
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                servers: [{url: 'http://127.0.0.1:9'}]
                paths:
                  /it:
                    post:
                      operationId: it
                      requestBody:
                        required: true
                        content: {application/json: {schema: {type: object, properties: {v: %s}}}}
                      responses: {}
                components: {schemas: {%s}}
                """.formatted(schema, components)).find("it").orElseThrow();
    }

    private static JsonNode schemaOf(String schema, String components) {
        // Read again, so that numbers of the same text are equal.
        return json(taking(schema, components).schema().at("/properties/v").toString());
    }

    private static JsonNode json(String text) {
        return TestApis.json(text);
    }

    @Test
    void hasTypesAndLimits() {
        assertThat(schemaOf("{type: string, minLength: 2, maxLength: 5, pattern: '^a'}", ""))
                .isEqualTo(json("{'type': 'string', 'minLength': 2, 'maxLength': 5, 'pattern': '^a'}"));
        assertThat(schemaOf("{type: integer, format: int32, minimum: 1, maximum: 9}", ""))
                .isEqualTo(json("{'type': 'integer', 'format': 'int32', 'minimum': 1, 'maximum': 9}"));
        assertThat(schemaOf("{type: integer, format: int32}", ""))
                .isEqualTo(
                        json("{'type': 'integer', 'format': 'int32', 'minimum': -2147483648, 'maximum': 2147483647}"));
        assertThat(schemaOf("{type: [number, 'null'], description: 'A <b>number</b>, see [docs](/x).'}", ""))
                .isEqualTo(json("{'type': ['number', 'null'], 'description': 'A number, see docs.'}"));
        assertThat(schemaOf("{type: string, format: date-time, default: x}", ""))
                .isEqualTo(json("{'type': 'string', 'format': 'date-time'}"));
        assertThat(schemaOf("{type: array, items: {type: boolean}}", ""))
                .isEqualTo(json("{'type': 'array', 'items': {'type': 'boolean'}}"));
        assertThat(schemaOf("{type: object, additionalProperties: {type: string}}", ""))
                .isEqualTo(json("{'type': 'object', 'additionalProperties': {'type': 'string'}}"));
        assertThat(schemaOf("{}", "")).isEqualTo(json("{}"));
        assertThat(schemaOf(
                        "{type: array, prefixItems: [{type: string}, {type: integer}], items: false, minItems: 2}", ""))
                .isEqualTo(json("{'type': 'array', 'prefixItems': [{'type': 'string'}, {'type': 'integer'}],"
                        + " 'minItems': 2, 'items': false}"));
    }

    // SchemaLimits reads those of the first branch, which are no limits of the other ones.
    @Test
    void leavesOutLimitsOfOneAlternative() {
        assertThat(schemaOf("{anyOf: [{type: string, maxLength: 3}, {type: string, maxLength: 9}]}", ""))
                .isEqualTo(json("{'type': 'string'}"));
        assertThat(schemaOf("{oneOf: [{type: string, maxLength: 3}, {type: 'null'}]}", ""))
                .isEqualTo(json("{'type': ['string', 'null'], 'maxLength': 3}"));
        assertThat(schemaOf("{anyOf: [{type: string, maxLength: 3}, {type: string, enum: ['']}]}", "")
                        .toString())
                .isEqualTo("{\"anyOf\":[{\"type\":\"string\",\"maxLength\":3},{\"const\":\"\"}]}");
        assertThat(schemaOf("{allOf: [{type: string, maxLength: 3}]}", ""))
                .isEqualTo(json("{'type': 'string', 'maxLength': 3}"));
    }

    @Test
    void closesEnumsUnlessTheDocumentOpensThem() {
        String component = "Kind: {type: string, enum: [a, b]}";
        assertThat(definition("{$ref: '#/components/schemas/Kind'}", component))
                .isEqualTo(json("{'enum': ['a', 'b']}"));
        assertThat(definition("{anyOf: [{type: string}, {$ref: '#/components/schemas/Kind'}]}", component))
                .isEqualTo(json("{'type': 'string', 'examples': ['a', 'b']}"));
        assertThat(definition("{type: integer, enum: [1, 2]}", "")).isEqualTo(json("{'enum': [1, 2]}"));
        assertThat(definition("{type: string, const: a}", "")).isEqualTo(json("{'enum': ['a']}"));
    }

    private static JsonNode definition(String schema, String components) {
        JsonNode definitions = taking(schema, components).schema().path("$defs");
        assertThat(definitions).hasSize(1);
        return json(definitions.iterator().next().toString());
    }

    @Test
    void refersToNamedTypesOnceAndEndsRecursion() {
        JsonNode schema = taking(
                        "{$ref: '#/components/schemas/Node'}",
                        "Node: {type: object, description: A node., required: [id], properties: {id: {type: string, readOnly: true},"
                                + " name: {type: string}, next: {$ref: '#/components/schemas/Node'}}}")
                .schema();
        assertThat(schema.at("/properties/v")).isEqualTo(json("{'$ref': '#/$defs/Node'}"));
        assertThat(schema.path("$defs"))
                .isEqualTo(json("{'Node': {'type': 'object', 'properties': {'name': {'type': 'string'},"
                        + " 'next': {'$ref': '#/$defs/Node'}}, 'description': 'A node.'}}"));
    }

    @Test
    void tellsAlternativesApartByTheirTag() {
        GatewayOperation operation = taking(
                "{oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}],"
                        + " discriminator: {propertyName: kind, mapping: {card: Card, bank: Bank}}}",
                "Card: {type: object, required: [number], properties: {number: {type: string}}},"
                        + " Bank: {type: object, required: [iban], properties: {iban: {type: string}}}");
        assertThat(problems(operation, "{'v': {'kind': 'card', 'number': '1'}}"))
                .isEmpty();
        assertThat(problems(operation, "{'v': {'number': '1'}}")).isEmpty();
        assertThat(problems(operation, "{'v': {'kind': 'card', 'iban': '1'}}"))
                .containsExactly(new ProblemError("$.v.number", "is required"));
        assertThat(problems(operation, "{'v': {'kind': 'cash', 'number': '1'}}"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.path()).isEqualTo("$.v");
                    assertThat(error.message()).startsWith("must match one of the alternatives: ");
                });
    }

    private static List<ProblemError> problems(GatewayOperation operation, String arguments) {
        try {
            operation.request(json(arguments));
            return List.of();
        } catch (GatewayProblem problem) {
            return problem.errors();
        }
    }

    @Test
    void reportsEveryProblemWithItsPlaceAndNoValue() {
        GatewayOperation operation = taking(
                "{type: object, required: [a, 'b c'], properties: {a: {type: string, pattern: '^x$'}, 'b c': {type: integer},"
                        + " c: {type: array, items: {type: string, enum: [red, green]}}}}",
                "");
        assertThat(problems(operation, "{'v': {'a': 'secret', 'c': ['red', 'secret']}, 'vv': 'secret'}"))
                .containsExactlyInAnyOrder(
                        new ProblemError("$.v.a", "must match the pattern ^x$"),
                        new ProblemError("$.v['b c']", "is required"),
                        new ProblemError("$.v.c[1]", "must be one of \"red\", \"green\""),
                        new ProblemError("$.vv", "is not an argument of the operation; did you mean v?"));
        assertThat(problems(operation, "[]")).extracting(ProblemError::path).containsExactly("$");
    }

    @Test
    void namesInputsApartThatShareAName() {
        GatewayOperation operation = TestApis.ofPaths("""
                /things/{id}:
                  post:
                    operationId: thing
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: string}}
                      - {name: id, in: query, schema: {type: integer}}
                    requestBody:
                      required: true
                      content:
                        application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}
                    responses: {}
                """).find("thing").orElseThrow();
        assertThat(operation.schema().path("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "idQuery", "idBody");
        EncodedRequest apart = operation.request(json("{'id': 'a', 'idQuery': 1, 'idBody': 'b'}"));
        assertThat(apart.uri()).hasToString("http://127.0.0.1:9/base/things/a?id=1");
        assertThat(apart.body().orElseThrow().length()).isEqualTo("{\"id\":\"b\"}".length());
        // Required ones share it, and an optional one is never sent unasked.
        EncodedRequest shared = operation.request(json("{'id': 'long'}"));
        assertThat(shared.uri()).hasToString("http://127.0.0.1:9/base/things/long");
        assertThat(shared.body().orElseThrow().length()).isEqualTo("{\"id\":\"long\"}".length());
    }

    @Test
    void takesFilesAsBase64WithOrWithoutANames() throws Exception {
        GatewayOperation operation = TestApis.ofPaths("""
                /files:
                  post:
                    operationId: upload
                    requestBody:
                      required: true
                      content:
                        multipart/form-data:
                          schema:
                            type: object
                            required: [file]
                            properties: {file: {type: string, format: binary}, purpose: {type: string}}
                    responses: {}
                """).find("upload").orElseThrow();
        String named =
                body(operation, "{'file': {'base64': 'aGk=', 'filename': 'a.txt', 'contentType': 'text/plain'}}");
        assertThat(named).contains("name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nhi\r\n");
        assertThat(body(operation, "{'file': 'aGk=', 'purpose': 'x'}"))
                .contains("filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\nhi\r\n")
                .contains("name=\"purpose\"\r\n\r\nx\r\n");
        assertThat(problems(operation, "{'file': 'a b'}"))
                .extracting(ProblemError::path)
                .containsExactly("$.file");
        assertThat(problems(operation, "{'file': {'base64': 'aGk=', 'contentType': 'a\\r\\nX: y'}}"))
                .extracting(ProblemError::path)
                .containsExactly("$.file.contentType");
        assertThat(problems(operation, "{'file': 'a==='}")).isNotEmpty();
    }

    private static String body(GatewayOperation operation, String arguments) throws Exception {
        EncodedRequest request = operation.request(json(arguments));
        return new String(
                request.body().orElseThrow().source().open().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
