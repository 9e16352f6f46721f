package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Operation;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.sample.WireJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the values of a document snippets show. */
final class SnippetExamplesTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Examples, version: '1'}
            servers: [{url: https://example.com}]
            paths:
              /a:
                post:
                  operationId: it
                  parameters: [%s]
                  requestBody:
                    required: true
                    content: {application/json: %s}
                  responses: {'204': {description: Done.}}
            components:
              examples:
                one: {value: {org: acme}}
                text: {value: abc}
              schemas:
                Member:
                  type: object
                  required: [org]
                  properties:
                    org: {type: string}
                    role: {type: string, enum: [user, admin]}
                    parent: {$ref: '#/components/schemas/Member'}
                Shown: {example: {org: shown, more: 1}, allOf: [{$ref: '#/components/schemas/Member'}]}
                Endless: {type: object, required: [self], properties: {self: {$ref: '#/components/schemas/Endless'}, n: {type: integer}}}
                Tree: {type: object, required: [children, name], properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}, name: {type: string}}}
                Graph: {type: object, required: [nodes], properties: {nodes: {type: object, additionalProperties: {$ref: '#/components/schemas/Graph'}}}}
                Pair: {type: object, required: [other], properties: {other: {$ref: '#/components/schemas/Other'}}}
                Other: {type: object, required: [pair], properties: {pair: {$ref: '#/components/schemas/Pair'}}}
                Nullable: {type: object, required: [next, name], properties: {next: {anyOf: [{$ref: '#/components/schemas/Nullable'}, {type: 'null'}]}, name: {type: string}}}
                Chain: {type: object, required: [link], properties: {link: {$ref: '#/components/schemas/Link'}}}
                Link: {type: object, required: [chain], properties: {chain: {anyOf: [{$ref: '#/components/schemas/Chain'}, {type: 'null'}]}}}
            """;
    private static final String OVERLAY = """
            overlay: 1.0.0
            info: {title: o, version: '1'}
            actions:
              - {target: $.components.schemas.Member.properties.org, update: {example: overlaid}}
            """;

    @TempDir
    private Path folder;

    private String values(String parameter, String content, Variant variant, List<String> overlays) throws Exception {
        Path spec = Files.writeString(folder.resolve("it.yaml"), SPEC.formatted(parameter, content));
        Settings settings = Settings.builder()
                .set(Setting.SPEC, List.of(spec.toString()))
                .set(Setting.OVERLAYS, overlays)
                .build();
        LoadedApi api = new Generator(step -> {}).load(GenerationRequest.of(settings));
        Operation operation = api.operation("it");
        SnippetPlan plan = new SnippetPlanner(api.model()).plan(operation, variant);
        return plan.arguments().stream()
                .map(argument -> argument.input().wireName() + "=" + WireJson.text(argument.value()))
                .collect(Collectors.joining(" "));
    }

    private String body(String content, Variant variant) throws Exception {
        return values(
                "",
                content.replaceAll("schema: (\\w+)", "schema: {\\$ref: '#/components/schemas/$1'}"),
                variant,
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{schema: Member, example: {org: acme, role: admin}} | body={'org':'acme','role':'admin'}",
                "{schema: Member, examples: {no: {value: 1}, one: {value: {org: acme, role: admin}}}} | body={'org':'acme','role':'admin'}",
                "{schema: Member, examples: {one: {$ref: '#/components/examples/one'}}} | body={'org':'acme'}",
                "{schema: Member, examples: {one: {externalValue: 'x.json'}}} | body={'org':'org','role':'user'}",
                "{schema: Member, example: {org: acme, more: {a: 1}}} | body={'org':'acme'}",
                "{schema: Member, example: {role: admin}} | body={'org':'org','role':'admin'}",
                "{schema: Member, example: {org: 1}} | body={'org':'org','role':'user'}",
                "{schema: Shown} | body={'org':'shown','role':'user'}",
                "{schema: Shown, example: {org: acme}} | body={'org':'acme'}",
                "{schema: {type: string}, example: it's} | body='it's'",
                "{schema: {type: array, items: {type: string}}, example: [a, b]} | body=['a','b']",
                "{schema: {type: object, properties: {a: {type: string, example: own}, b: {type: string, example: own}}}, example: {a: whole}} | a='whole' b='own'",
                "{schema: {type: object, example: {a: schema}, properties: {a: {type: string, example: own}}}} | a='schema'",
                "{schema: {type: object, examples: [{a: 1}, {a: second}], properties: {a: {type: string}}}} | a='second'",
                "{schema: {type: object, properties: {a: {type: string, default: d, enum: [e, d]}, b: {type: string, enum: [e]}}}} | a='d' b='e'"
            })
    void fullSnippetsShowTheBestExample(String content, String expected) throws Exception {
        assertThat(body(content, Variant.FULL))
                .isEqualTo(expected.replace("'", "\"").replace("it\"s", "it's"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{schema: Member, example: {org: acme, role: admin}} | body={'org':'acme','role':'admin'}",
                "{schema: Shown} | body={'org':'shown'}",
                "{schema: {type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}, example: {a: x, b: y}} | a='x'",
                "{schema: Endless} | body={}",
                "{schema: Tree} | body={'children':[],'name':'Jane Doe'}",
                "{schema: Graph} | body={'nodes':{}}",
                "{schema: Pair} | body={}",
                "{schema: Nullable} | body={'next':null,'name':'Jane Doe'}",
                "{schema: Chain} | body={'link':{'chain':null}}",
                "{schema: {type: array, items: {$ref: '#/components/schemas/Endless'}}} | body=[]",
                "{schema: {type: object, required: [self, n], properties: {self: {$ref: '#/components/schemas/Endless'}, n: {type: integer}}}} | self={} n=1",
                "{schema: {oneOf: [{$ref: '#/components/schemas/Endless'}, {$ref: '#/components/schemas/Tree'}]}} | body={'children':[],'name':'Jane Doe'}",
            })
    void minimalSnippetsHaveEveryRequiredInput(String content, String expected) throws Exception {
        assertThat(body(content, Variant.MINIMAL)).isEqualTo(expected.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "schema: {type: string}, example: a | p='a'",
                "schema: {type: string}, examples: {one: {$ref: '#/components/examples/text'}} | p='abc'",
                "schema: {type: integer}, examples: {no: {value: abc}, yes: {value: 7}} | p=7",
                "schema: {type: integer, example: 5}, example: abc | p=5",
                "content: {application/json: {schema: {type: integer}, example: 9}} | p=9",
            })
    void parametersHaveTheirExample(String parameter, String expected) throws Exception {
        String declared = "{name: p, in: query, required: true, " + parameter + "}";
        assertThat(values(declared, "{schema: {type: boolean}, example: true}", Variant.MINIMAL, List.of()))
                .isEqualTo(expected.replace('\'', '"') + " body=true");
    }

    @Test
    void theOverlayHasPrecedence() throws Exception {
        Path overlay = Files.writeString(folder.resolve("overlay.yaml"), OVERLAY);
        String content = "{schema: {$ref: '#/components/schemas/Member'}, example: {org: acme, role: admin}}";
        assertThat(values("", content, Variant.MINIMAL, List.of(overlay.toString())))
                .isEqualTo("body={\"org\":\"overlaid\",\"role\":\"admin\"}");
    }
}
