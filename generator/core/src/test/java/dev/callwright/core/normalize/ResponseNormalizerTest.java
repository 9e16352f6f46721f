package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.inspect.OperationJson;
import dev.callwright.core.model.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResponseNormalizerTest {
    private static final String SCHEMAS = "{T: {type: 'object', properties: {x: {type: 'string'}}},"
            + "U: {type: 'object', properties: {y: {type: 'string'}}},"
            + "M: {schema: {$ref: '#/components/schemas/T'}},"
            + "E: {type: 'string', enum: ['a', 'b']},"
            + "Any: {enum: ['a', 1]}}";

    private static TestApi api(String method, String responses) throws Exception {
        String expanded = responses
                .replaceAll("\\b([TUE]|Any)\\b(?!:)", "{schema: {\\$ref: '#/components/schemas/$1'}}")
                .replaceAll("([\\w/*+.;=-]*/[\\w/*+.;=-]*|json|xml|things|2XX|\\d{3}):", "'$1':");
        return TestApi.of("{'/a': {" + method + ": {operationId: 'a', responses: " + expanded + "}}}", SCHEMAS);
    }

    // The kind, type and media type; then +204 for a status without a body, and 202=T for one with a type of its own.
    private static String result(TestApi api) throws Exception {
        JsonNode result = new JsonMapper()
                .readTree(new OperationJson(api.model()).write(api.operation("a")))
                .path("result");
        List<String> parts = new ArrayList<>(List.of(result.path("kind").asText()));
        parts.add(type(result.path("type")));
        parts.add(result.path("mediaType").asText());
        result.path("withoutBody").forEach(status -> parts.add("+" + status.asText()));
        result.path("statuses")
                .forEach(status -> parts.add(status.path("status").asText() + "=" + type(status.path("type"))));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static String type(JsonNode type) {
        return type.asText().replace("#/components/schemas/", "").replace("#/paths/~1a/get/", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // media types
                "{200: {content: {application/json: T}}} | json T application/json",
                "{200: {content: {application/hal+json: T}}} | json T application/hal+json",
                "{200: {content: {application/json;charset=utf-8: T}}} | json T application/json; charset=utf-8",
                "{200: {content: {application/x-json: T}}} | json T application/x-json",
                "{200: {content: {text/json: T}}} | json T text/json",
                "{200: {content: {application/*: T}}} | json T application/*",
                "{200: {content: {*/*: T}}} | json T */*",
                "{200: {content: {json: T}}} | json T application/json",
                "{200: {content: {things: T}}} | json T application/json",
                "{200: {content: {xml: T}}} | text application/xml",
                "{200: {content: {application/xml: T}}} | text application/xml",
                "{200: {content: {text/plain: T}}} | text text/plain",
                "{200: {content: {application/yaml: T}}} | text application/yaml",
                "{200: {content: {application/octet-stream: T}}} | binary application/octet-stream",
                "{200: {content: {image/*: {schema: {type: 'string', format: 'binary'}}}}} | binary image/*",
                "{200: {content: {application/json: {schema: {type: 'string', format: 'binary'}}}}} | binary application/json",
                "{200: {content: {application/json: {$ref: '#/components/schemas/M'}}}} | json T application/json",
                // streams
                "{200: {content: {text/event-stream: T}}} | events T text/event-stream",
                "{200: {content: {application/jsonl: T}}} | lines T application/jsonl",
                "{200: {content: {application/x-ndjson: {itemSchema: {type: 'string'}}}}} | lines string application/x-ndjson",
                "{200: {content: {application/json-lines: {schema: {type: 'array', items: {type: 'string'}}}}}} | lines string application/json-lines",
                "{200: {content: {application/json-seq: T}}} | sequence T application/json-seq",
                "{200: {content: {application/geo+json-seq: T}}} | sequence T application/geo+json-seq",
                // the content with a schema
                "{200: {content: {application/json: {}, application/json;v=1: T}}} | json T application/json; v=1",
                "{200: {content: {application/json: {examples: {}}, */*: T}}} | json T */*",
                "{200: {content: {*/*: U, application/json: T}}} | json T application/json",
                "{200: {content: {application/xml: T, application/json: T}}} | json T application/json",
                "{200: {content: {application/xml: T, application/json: {}}}} | json any application/json",
                "{200: {content: {text/plain: E, application/json: {}}}} | text text/plain",
                "{200: {content: {text/event-stream: T, application/json: {}}}} | events T text/event-stream",
                // the response with a schema
                "{200: {content: {application/json: {}}}, 201: {content: {application/json: T}}} | json T application/json",
                "{200: {content: {text/html: {}}}, 201: {content: {application/json: T}}} | json T application/json",
                "{201: {content: {application/json: T}}, 200: {content: {application/json: T}}} | json T application/json",
                "{200: {content: {text/plain: E}}, 201: {content: {application/json: T}}} | text text/plain",
                "{2XX: {content: {application/json: T}}} | json T application/json",
                "{default: {content: {application/json: T}}} | json T application/json",
                "{default: {content: {application/json: T}}, 404: {}} | json T application/json",
                "{default: {content: {application/json: U}}, 200: {content: {application/json: T}}} | json T application/json",
                "{default: {content: {application/json: U}}, 204: {}} | none",
                "{302: {}} | none",
                // without a body
                "{200: {content: {application/json: T}}, 204: {}} | json T application/json +204",
                "{200: {content: {application/json: T}}, 204: {}, 304: {}} | json T application/json +204 +304",
                "{200: {}, 201: {content: {application/json: T}}, 202: {content: {}}} | json T application/json +200 +202",
                "{200: {content: {application/json: {schema: {type: 'array', items: {type: 'string'}}}}}, 204: {}} | json list<string> application/json +204",
                "{200: {content: {text/plain: E}}, 204: {}} | text text/plain +204",
                "{200: {content: {text/event-stream: T}}, 204: {}} | events T text/event-stream +204",
                "{200: {}, 304: {}} | none",
                // by status
                "{200: {content: {application/json: T}}, 202: {content: {application/json: U}}} | json responses application/json 200=T 202=U",
                "{200: {content: {application/json: T}}, 202: {content: {application/json: U}}, 204: {}} | json responses application/json +204 200=T 202=U",
                "{200: {content: {application/json: T}}, 2XX: {content: {application/hal+json: U}}} | json responses application/json, application/hal+json 200=T 2XX=U",
                "{200: {content: {application/json: T}}, 206: {content: {application/json: T}}} | json T application/json",
                "{200: {content: {application/json: {schema: {type: 'object', properties: {x: {type: 'string'}}}}}}, 201: {content: {application/json: {schema: {type: 'object', properties: {x: {type: 'string'}}}}}}} | json responses/200/content/application~1json/schema application/json",
                "{200: {content: {application/json: T}}, 202: {content: {application/json: Any}}} | json responses application/json 200=T 202=Any",
            })
    void readsTheAnswers(String responses, String expected) throws Exception {
        assertThat(result(api("get", responses))).isEqualTo(expected);
    }

    @Test
    void headHasNoBody() throws Exception {
        assertThat(result(api("head", "{200: {content: {application/json: T}}}")))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{200: {content: {application/json: T}}, 204: {}} |",
                "{200: {content: {application/json: T, application/xml: T}}} |",
                "{200: {content: {text/plain: E}}} |",
                "{200: {content: {json: T}}} | 'json' is not a media type (RFC 9110, 8.3.1); it is read as application/json; correct it with an overlay if it is another one",
                "{200: {content: {application/xml: T}}} | the result is a text, because application/xml cannot be read as its schema says; add application/json with the schema if the API sends it",
                "{200: {content: {image/png: T}}} | the result is a file, because image/png cannot be read as its schema says; add application/json with the schema if the API sends it",
                "{200: {content: {application/json: T, text/csv: E}}} | the response also has text/csv with another schema, but application/json is requested; remove that with an overlay to get the other",
                "{200: {content: {application/json: T}}, 202: {content: {application/json: {}}}} | the response 202 has no schema; it is read like the one that has",
                "{200: {content: {application/json: T}}, 202: {content: {text/plain: E}}} | the response 202 (text/plain) is of another kind than application/json; it is read like that one",
            })
    void saysWhatIsLost(String responses, String expected) throws Exception {
        List<String> warnings = api("get", responses).warnings();
        if (expected == null) {
            assertThat(warnings).isEmpty();
        } else {
            assertThat(warnings).hasSize(1).first().asString().endsWith(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{200: {description: 'Done.'}, 404: {description: 'Gone.'}} | 200 | {200=Done., 404=Gone.}",
                "{204: {}, 201: {description: 'Made.'}} | 201 204 | {204=, 201=Made.}",
                "{2XX: {description: 'Fine.'}, default: {description: 'Else.'}} | 2XX | {2XX=Fine., default=Else.}",
                "{default: {description: 'All.'}} | default | {default=All.}",
            })
    void describesTheResponses(String responses, String successes, String descriptions) throws Exception {
        Operation.Response response = api("get", responses).operation("a").response();

        assertThat(String.join(" ", response.successes())).isEqualTo(successes);
        assertThat(response.descriptions()).hasToString(descriptions);
    }
}
