package dev.callwright.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments cannot make another request than one of their operation. */
class RequestAttackTest {
    private static final Api API = TestApis.of("""
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            servers: [{url: 'http://127.0.0.1:9/base'}]
            paths:
              /v1/charges/{id}:
                get:
                  operationId: charge
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: X-Trace, in: header, schema: {type: string}}
                    - {name: X-Forwarded-Host, in: header, schema: {type: string}}
                    - {name: session, in: cookie, style: form, explode: true, schema: {type: string}}
                  responses: {}
              /v1/charges/all: {get: {operationId: allCharges, responses: {}}}
              /v1/tree:
                post:
                  operationId: tree
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}
                  responses: {}
              /v1/rows:
                post:
                  operationId: rows
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, required: [rows], properties: {rows: {type: array, items: {type: integer}}}}
                  responses: {}
              /v1/forms:
                post:
                  operationId: form
                  parameters: [{name: filter, in: query, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Lists'}}]
                  requestBody:
                    content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {lists: {$ref: '#/components/schemas/Lists'}}}}}
                  responses: {}
            components:
              schemas:
                Lists: {type: object, additionalProperties: {type: array, items: {type: string}}}
                Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
            """);

    private static GatewayOperation operation(String id) {
        return API.find(id).orElseThrow();
    }

    private static List<ProblemError> refused(String id, JsonNode arguments) {
        GatewayProblem problem =
                catchThrowableOfType(GatewayProblem.class, () -> operation(id).request(arguments));
        assertThat(problem).isNotNull();
        assertThat(problem.status()).isEqualTo(400);
        return problem.errors();
    }

    private static JsonNode id(String value) {
        return JsonNodeFactory.instance.objectNode().put("id", value);
    }

    @ParameterizedTest
    @CsvSource({
        "../../v1/charges, ..%2F..%2Fv1%2Fcharges",
        "%2e%2e%2f, %252e%252e%252f",
        "a/b, a%2Fb",
        "a?x=1#y, a%3Fx%3D1%23y",
        "a\\b, a%5Cb",
        "..;x, ..%3Bx",
        "http://evil.example/, http%3A%2F%2Fevil.example%2F",
        "@evil.example, %40evil.example",
    })
    void sendsAValueAsOneEncodedSegment(String value, String segment) {
        EncodedRequest request = operation("charge").request(id(value));
        assertThat(request.uri()).hasToString("http://127.0.0.1:9/base/v1/charges/" + segment);
        assertThat(API.route("GET", request.uri().getRawPath().substring("/base".length())))
                .isEqualTo(new Route.Found(operation("charge")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a\u0000", "a\r\nHost: evil", "a\nb", "\u007f", "all"})
    void refusesValuesThatMakeAnotherPath(String value) {
        assertThat(refused("charge", id(value)))
                .singleElement()
                .satisfies(error -> assertThat(error.path()).isEqualTo("$.id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u0000b", " a", "a ", "caf\u00e9"})
    void refusesValuesThatSplitHeaders(String value) {
        ObjectNode arguments = (ObjectNode) id("ch_1");
        assertThat(refused("charge", arguments.put("X-Trace", value)))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.path()).isEqualTo("$['X-Trace']");
                    assertThat(error.message()).isNotBlank();
                });
    }

    @Test
    void encodesCookies() {
        ObjectNode arguments = (ObjectNode) id("ch_1");
        EncodedRequest request = operation("charge").request(arguments.put("session", "a; admin=1\r\nX: y"));
        assertThat(request.headers()).contains(Map.entry("Cookie", "session=a%3B%20admin%3D1%0D%0AX%3A%20y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "baseUrl", "host", "X-Forwarded-Host", "constructor", "__proto__", "headers"})
    void refusesArgumentsThatTheOperationDoesNotHave(String name) {
        JsonNode arguments = ((ObjectNode) id("ch_1")).put(name, "http://evil.example");
        assertThat(refused("charge", arguments)).singleElement().satisfies(error -> {
            assertThat(error.path()).contains(name);
            assertThat(error.message()).startsWith("is not an argument of the operation");
        });
    }

    @Test
    void neverAllowsHeadersThatFrameMessagesOrNameServers() {
        assertThat(operation("charge").allowedHeaders()).containsExactly("x-trace");
        assertThat(operation("charge").allowedCookies()).containsExactly("session");
        assertThat(operation("charge")
                        .schema()
                        .at("/properties/X-Forwarded-Host")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void refusesHeadersOfTheCallerThatSplit() {
        GatewayProblem problem = catchThrowableOfType(
                GatewayProblem.class,
                () -> operation("charge").request(id("ch_1"), Map.of("X-Trace", "a\r\nX-Evil: secret")));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail() + problem.errors()).doesNotContain("secret");
    }

    @Test
    void refusesDeepArguments() throws Exception {
        String deep = "{\"rows\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(catchThrowableOfType(JsonProcessingException.class, () -> ArgumentJson.MAPPER.readTree(deep)))
                .hasMessageContaining("nesting depth");
        // As if it had been read by another reader.
        JsonNode nested = JsonNodeFactory.instance.arrayNode();
        for (int level = 0; level < 10_000; level++) {
            nested = JsonNodeFactory.instance.arrayNode().add(nested);
        }
        JsonNode arguments = JsonNodeFactory.instance.objectNode().set("rows", nested);
        assertThat(refused("rows", arguments)).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("$");
            assertThat(error.message()).contains("more than 200 levels");
        });
    }

    @Test
    void refusesRecursionThatIsTooDeepForTheStack() throws Exception {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (int level = 0; level < 95; level++) {
            ObjectNode parent = JsonNodeFactory.instance.objectNode();
            parent.putArray("children").add(tree);
            tree = parent;
        }
        JsonNode valid = JsonNodeFactory.instance.objectNode().set("body", tree);
        assertThat(operation("tree").request(valid).body()).isPresent();
        AtomicReference<Object> outcome = new AtomicReference<>();
        Thread small = new Thread(null, () -> outcome.set(refused("tree", valid)), "small", 100_000);
        small.start();
        small.join();
        assertThat(outcome.get()).isEqualTo(List.of(new ProblemError("$", "is nested too deeply")));
    }

    @Test
    void takesManyRowsAndRefusesTooMany() {
        assertThat(operation("rows")
                        .request(rows(200_000, 7))
                        .body()
                        .orElseThrow()
                        .length())
                .isEqualTo("{\"rows\":[]}".length() + 2L * 200_000 - 1);
        assertThat(refused("rows", rows(1_000_000, 7)))
                .extracting(ProblemError::path)
                .containsExactly("$");
    }

    // In queries and forms, each value has all names above it in front: 60 KB would become 135 MB.
    @Test
    void refusesLongNamesBeforeManyValues() {
        for (String input : List.of("filter", "lists")) {
            ObjectNode arguments = JsonNodeFactory.instance.objectNode();
            ArrayNode values = arguments.putObject(input).putArray("k".repeat(45_000));
            for (int index = 0; index < 10; index++) {
                values.add("v");
            }
            operation("form").request(arguments);
            for (int index = 0; index < 3_000; index++) {
                values.add("v");
            }
            List<ProblemError> errors = refused("form", arguments);
            assertThat(errors).extracting(ProblemError::path).containsExactly("$." + input);
            assertThat(errors.get(0).message()).contains("names");
        }
    }

    // Each of the rows is invalid: the errors are bounded, too.
    @Test
    void reportsSomeOfManyProblems() {
        ObjectNode arguments = rows(0, 0);
        ArrayNode rows = (ArrayNode) arguments.get("rows");
        for (int row = 0; row < 200_000; row++) {
            rows.add("secret");
        }
        List<ProblemError> errors = refused("rows", arguments);
        assertThat(errors).hasSize(51);
        assertThat(errors.get(0)).isEqualTo(new ProblemError("$.rows[0]", "must be of type integer"));
        assertThat(errors.get(50)).isEqualTo(new ProblemError("$", "there are more problems than these"));
        assertThat(errors.toString()).doesNotContain("secret");
    }

    private static ObjectNode rows(int count, int value) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = arguments.putArray("rows");
        for (int row = 0; row < count; row++) {
            rows.add(value);
        }
        return arguments;
    }
}
