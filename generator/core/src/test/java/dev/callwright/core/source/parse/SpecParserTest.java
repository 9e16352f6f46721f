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
    void reportsDuplicateOperationIds() {
        assertThat(problems("""
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
                webhooks:
                  w: {post: {operationId: b, responses: {}}}
                """))
                .containsExactly(
                        "a.yaml:9:7 (/paths/~1b/get/operationId): error: the operationId 'a' is already used at a.yaml:5:11"
                                + " (/paths/~1a/get/operationId); give one of the operations another id",
                        "a.yaml:12:14 (/webhooks/w/post/operationId): error: the operationId 'b' is already used at a.yaml:6:12"
                                + " (/paths/~1a/post/operationId); give one of the operations another id");
    }

    @Test
    void resolvesReferencesToOperations() {
        assertThat(problems("""
                openapi: 3.1.0
                info: {title: T, version: 1}
                paths:
                  /a: {$ref: '#/components/pathItems/p'}
                  /b: {$ref: '#/components/pathItems/p'}
                components:
                  pathItems:
                    p: {get: {operationId: a, responses: {}}}
                """))
                .containsExactly("a.yaml:5:3 (/paths/~1b): error: the operationId 'a' is already used at a.yaml:8:15"
                        + " (/components/pathItems/p/get/operationId); give one of the operations another id");
    }

    @Test
    void reportsUnresolvableReferences() {
        assertThat(problems("""
                openapi: 3.1.0
                info: {title: T, version: 1}
                paths: {}
                components:
                  schemas:
                    A: {$ref: '#/components/schemas/B'}
                    B: {$ref: '#/components/schemas/C'}
                    C: {$ref: '#/components/schemas/A'}
                    D: {properties: {x: {$ref: '#/components/schemas/X'}}, example: {$ref: '#/nothing'}}
                    E: {$ref: '#/components/schemas/D/properties/y'}
                """))
                .containsExactly(
                        "a.yaml:6:9 (/components/schemas/A/$ref): error: the reference #/components/schemas/B is circular; replace one of the references of the cycle by a definition",
                        "a.yaml:7:9 (/components/schemas/B/$ref): error: the reference #/components/schemas/C is circular; replace one of the references of the cycle by a definition",
                        "a.yaml:8:9 (/components/schemas/C/$ref): error: the reference #/components/schemas/A is circular; replace one of the references of the cycle by a definition",
                        "a.yaml:9:26 (/components/schemas/D/properties/x/$ref): error: #/components/schemas/X does not exist; correct the reference or add its target",
                        "a.yaml:10:9 (/components/schemas/E/$ref): error: #/components/schemas/D/properties/y does not exist; correct the reference or add its target");
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
                        "a.yaml:9:21 (/paths/~1a.b~1{c}/get/parameters/2/in): warning: attribute paths.'/a.b/{c}'(get).parameters.[e].in is"
                                + " not of type `[query|header|path|cookie]`",
                        "a.yaml:10:69 (/paths/~1a.b~1{c}/get/responses/200/content/application~1vnd.a+json/schema/allOf): warning: attribute"
                                + " paths.'/a.b/{c}'(get).responses.200.content.'application/vnd.a+json'.schema.allOf is not of type `array`",
                        "a.yaml:10:19 (/paths/~1a.b~1{c}/get/responses/200): warning: attribute paths.'/a.b/{c}'(get).responses.200.description"
                                + " is missing");
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
