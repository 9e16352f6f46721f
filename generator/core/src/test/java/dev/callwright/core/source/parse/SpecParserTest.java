package dev.callwright.core.source.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Problems;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpecParserTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private static SpecTree load(String text) {
        return new SpecReader(new Diagnostics()).load(SpecSource.ofText("a.yaml", text));
    }

    private SpecDocument parse(String text) {
        return new SpecParser(diagnostics).parse(load(text));
    }

    private static List<String> problems(String text) {
        return Problems.of(() -> new SpecParser(new Diagnostics()).parse(load(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "3.0.0, V3_0",
        "'\"3.0.3\"', V3_0",
        "3.0, V3_0",
        "3.1, V3_1",
        "3.1.1, V3_1",
        "3.2.0, V3_2",
        "3.0.0-rc1, V3_0"
    })
    void detectsTheVersion(String written, SpecVersion version) {
        SpecDocument document = parse("openapi: " + written + "\ninfo: {title: T, version: 1}\npaths: {}");
        assertThat(document.version()).isEqualTo(version);
        assertThat(document.openApi().getInfo().getTitle()).isEqualTo("T");
        assertThat(Problems.of(diagnostics)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "openapi: 4.0.0 | a.yaml:1:1 (/openapi): error: version \"4.0.0\" of 'openapi' is not supported; Callwright reads openapi 3.0, 3.1 and 3.2, and swagger 2.0",
                "openapi: 2.0 | a.yaml:1:1 (/openapi): error: version 2.0 of 'openapi' is not supported; Callwright reads openapi 3.0, 3.1 and 3.2, and swagger 2.0",
                "openapi: {} | a.yaml:1:1 (/openapi): error: version {} of 'openapi' is not supported; Callwright reads openapi 3.0, 3.1 and 3.2, and swagger 2.0",
                "swagger: '1.2' | a.yaml:1:1 (/swagger): error: version \"1.2\" of 'swagger' is not supported; Callwright reads openapi 3.0, 3.1 and 3.2, and swagger 2.0",
                "paths: {} | a.yaml:1:1: error: the document has no version; add a member 'openapi' such as \"3.0.3\"",
                "a: 1 | a.yaml:1:1: error: this is not an OpenAPI document: it has neither 'openapi' nor 'swagger'; give the document that starts with one of them",
                "asyncapi: 3.0.0 | a.yaml:1:1: error: this is an AsyncAPI document, which describes messages; give an OpenAPI document",
                "overlay: 1.0.0 | a.yaml:1:1: error: this is an overlay, not an OpenAPI document; name it as an overlay and give the document it changes",
                "`info: {_postman_id: x}` | a.yaml:1:1: error: this is a Postman collection; export the API as an OpenAPI document",
            })
    void rejectsDocumentsThatAreNotOpenApi(String text, String problem) {
        assertThat(problems(text)).containsExactly(problem);
    }

    @Test
    void warnsOfSharedOperationIds() {
        parse("""
                openapi: 3.1.0
                info: {title: T, version: 1}
                paths:
                  /a:
                    get: {operationId: a, responses: {}}
                    post: {operationId: b, responses: {}}
                  /b:
                    get:
                      operationId: a
                      responses: {}
                  /c: {$ref: '#/components/pathItems/p'}
                  /d: {$ref: '#/components/pathItems/p'}
                components:
                  pathItems:
                    p: {get: {operationId: c, responses: {}}}
                webhooks:
                  w: {post: {operationId: b, responses: {}}}
                """);
        assertThat(Problems.of(diagnostics))
                .containsExactly(
                        "a.yaml:5:11 (/paths/~1a/get/operationId): warning: the operationId a is also used at a.yaml:9:7"
                                + " (/paths/~1b/get/operationId); these operations are named after method and path instead;"
                                + " give each its own id",
                        "a.yaml:11:3 (/paths/~1c): warning: the operationId c is also used at a.yaml:12:3 (/paths/~1d);"
                                + " these operations are named after method and path instead; give each its own id");
    }

    @Test
    void reportsUnresolvableReferencesOfOperations() {
        assertThat(problems("""
                openapi: 3.1.0
                info: {title: T, version: 1}
                paths:
                  /a:
                    parameters: [{$ref: '#/components/parameters/P'}]
                    get: {responses: {'200': {$ref: '#/components/responses/R'}}}
                components:
                  parameters: {P: {name: p, in: query, schema: {$ref: '#/components/schemas/D'}}}
                  responses: {R: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
                  schemas:
                    A: {$ref: '#/components/schemas/B'}
                    B: {$ref: '#/components/schemas/A'}
                    D: {properties: {x: {$ref: '#/components/schemas/X'}}, example: {$ref: '#/nothing'}}
                """))
                .containsExactlyInAnyOrder(
                        "a.yaml:11:9 (/components/schemas/A/$ref): error: the reference #/components/schemas/B is circular; replace one of the references of the cycle by a definition",
                        "a.yaml:12:9 (/components/schemas/B/$ref): error: the reference #/components/schemas/A is circular; replace one of the references of the cycle by a definition",
                        "a.yaml:13:26 (/components/schemas/D/properties/x/$ref): error: #/components/schemas/X does not exist; correct the reference or add its target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void warnsOfUnresolvableReferencesThatNoOperationUses(String version) {
        parse("""
                openapi: %s
                info: {title: T, version: 1}
                paths:
                  /a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Used'}}}}}}}
                components:
                  parameters: {P: {$ref: '#/components/parameters/Q'}}
                  schemas:
                    Used: {type: string}
                    A: {$ref: '#/components/schemas/A'}
                    D: {properties: {x: {$ref: '#/components/schemas/X'}, u: {$ref: '#/components/schemas/Used'}}}
                """.formatted(version));
        assertThat(Problems.of(diagnostics))
                .containsExactly(
                        "a.yaml:6:20 (/components/parameters/P/$ref): warning: #/components/parameters/Q does not exist; correct the reference or add its target; no operation uses it, so it is ignored",
                        "a.yaml:9:9 (/components/schemas/A/$ref): warning: the reference #/components/schemas/A is circular; replace one of the references of the cycle by a definition; no operation uses it, so it is ignored",
                        "a.yaml:10:26 (/components/schemas/D/properties/x/$ref): warning: #/components/schemas/X does not exist; correct the reference or add its target; no operation uses it, so it is ignored");
    }

    @Test
    void parserMessagesHaveALocation() {
        parse("""
                openapi: 3.0.0
                info: {title: T, version: 1}
                paths:
                  /a.b/{c}:
                    get:
                      parameters:
                        - {name: other, in: query, schema: {type: string}}
                        - {name: c, in: path, required: true, schema: {type: string}}
                        - {name: e, in: somewhere, schema: {type: string}}
                      responses: {200: {content: {application/vnd.a+json: {schema: {allOf: {}}}}}}
                """);
        assertThat(Problems.of(diagnostics))
                .containsExactly(
                        "a.yaml:9:21 (/paths/~1a.b~1{c}/get/parameters/2/in): warning: in is not of type [query|header|path|cookie]; it is ignored",
                        "a.yaml:10:69 (/paths/~1a.b~1{c}/get/responses/200/content/application~1vnd.a+json/schema/allOf): warning: allOf is not of type array; it is ignored");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/a/{b}: {get: {responses: {'204': {description: ok}}}} | ``",
                "/a: {get: {responses: {'204': {}}}} | ``",
                "/a: {get: {responses: {'204': {description: ok}}, color: red}} | a.yaml:4:53 (/paths/~1a/get/color): warning: OpenAPI defines no member color here; it is ignored",
            })
    void messagesOfTheParserSayTheConsequence(String path, String expected) {
        parse("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  " + path);
        assertThat(String.join("\n", Problems.of(diagnostics))).isEqualTo(expected);
    }

    @Test
    void acceptsReferencesToParametersOfOtherOperations() {
        parse("""
                openapi: 3.0.0
                info: {title: T, version: 1}
                paths:
                  /a: {get: {parameters: [{name: a, in: query, schema: {}}, {name: b, in: query, schema: {}}], responses: {200: {description: ok}}}}
                  /b: {get: {parameters: [{$ref: '#/paths/~1a/get/parameters/0'}, {$ref: '#/paths/~1a/get/parameters/1'}], responses: {200: {description: ok}}}}
                """);
        assertThat(Problems.of(diagnostics)).isEmpty();
    }

    @Test
    void acceptsAdditionsOfOpenApi32() {
        SpecDocument document = parse("""
                openapi: 3.2.0
                $self: https://example.com/api
                info: {title: T, version: 1}
                servers: [{url: /v1, name: main}]
                tags: [{name: a, summary: A, parent: b, kind: nav}]
                paths:
                  /a:
                    query: {operationId: search, responses: {200: {description: ok, summary: ok}}}
                    additionalOperations:
                      COPY: {operationId: copy, responses: {200: {description: ok}}}
                    get:
                      operationId: stream
                      responses:
                        200:
                          description: ok
                          content:
                            application/jsonl: {itemSchema: {type: object}, prefixEncoding: [], itemEncoding: {}}
                            application/json: {$ref: '#/components/mediaTypes/m'}
                components:
                  mediaTypes: {m: {schema: {type: string}}}
                  examples: {e: {dataValue: 1, serializedValue: '1'}}
                  securitySchemes:
                    o: {type: oauth2, deprecated: true, oauth2MetadataUrl: https://example.com, flows: {deviceAuthorization: {deviceAuthorizationUrl: https://example.com, tokenUrl: https://example.com, scopes: {}}}}
                """);
        assertThat(document.version()).isEqualTo(SpecVersion.V3_2);
        assertThat(document.tree().root().path("openapi").textValue()).isEqualTo("3.2.0");
        assertThat(Problems.of(diagnostics)).isEmpty();
    }
}
