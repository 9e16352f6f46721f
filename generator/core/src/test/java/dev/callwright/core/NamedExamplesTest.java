package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.emit.snippet.SnippetVariants;
import dev.callwright.core.model.Operation;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.sample.WireJson;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each further named example of a document is a variant of the snippets. */
final class NamedExamplesTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Examples, version: '1'}
            servers: [{url: https://example.com}]
            paths:
              /a:
                post:
                  operationId: it
                  parameters: [{name: p, in: query, schema: {type: integer}%s}]
                  requestBody:
                    required: true
                    content: {application/json: %s}
                  responses: {'204': {description: Done.}}
            components:
              examples:
                shared: {summary: Shared one, value: {a: shared}}
              schemas:
                Whole: {type: object, required: [a], properties: {a: {type: string}, n: {type: [integer, 'null']}}}
            """;
    private static final String SPLIT =
            "{schema: {type: object, required: [a], properties: {a: {type: string}, n: {type: [integer, 'null']}}}, ";
    private static final String WHOLE = "{schema: {$ref: '#/components/schemas/Whole'}, ";

    @TempDir
    private Path folder;

    private LoadedApi api(String parameter, String content) throws Exception {
        Path spec = Files.writeString(folder.resolve("it.yaml"), SPEC.formatted(parameter, content));
        return new Generator(step -> {})
                .load(GenerationRequest.of(Settings.builder()
                        .set(Setting.SPEC, List.of(spec.toString()))
                        .build()));
    }

    private static List<String> shown(LoadedApi api) {
        Operation operation = api.operation("it");
        SnippetPlanner planner = new SnippetPlanner(api.model());
        List<String> shown = new ArrayList<>();
        for (Variant variant : new SnippetVariants(planner, api.names().snippets()).of(operation)) {
            if (variant.example().isPresent()) {
                String arguments = planner.plan(operation, variant).arguments().stream()
                        .map(argument -> argument.input().wireName() + "=" + WireJson.text(argument.value()))
                        .collect(Collectors.joining(" "));
                shown.add(variant.key() + "/" + variant.label() + ": " + arguments);
            }
        }
        return shown;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{x: {value: {a: x}}, y: {value: {a: y}}} | y/y: a='y'",
                "{x: {value: {a: x}}, y: {summary: Why, value: {a: y, n: 2}}} | y/Why: a='y' n=2",
                "{x: {value: {a: x}}, y: {value: {a: '', n: null}}} | y/y: a='' n=null",
                "{x: {value: {a: x}}, y: {value: {n: 3}}} | y/y: a='x' n=3",
                "{x: {value: {a: x}}, y: {value: {a: y, other: 1}}} | y/y: a='y'",
                "{x: {value: {a: x}}, y: {value: {a: y, n: text}}} | y/y: a='y'",
                "{x: {value: {a: x}}, y: {$ref: '#/components/examples/shared'}} | y/Shared one: a='shared'",
                "{x: {value: {a: x}}, y: {dataValue: {a: data}}} | y/y: a='data'",
                "{x: {value: {a: x}}} | ",
                "{x: {value: {a: x}}, y: {externalValue: y.json}} | ",
                "{x: {value: {a: x}}, y: {value: 5}} | ",
            })
    void aFurtherExampleIsShownAsItIs(String examples, String expected) throws Exception {
        assertThat(String.join("; ", shown(api("", SPLIT + "examples: " + examples + "}"))))
                .isEqualTo(expected == null ? "" : expected.replace('\'', '"'));
    }

    @Test
    void ofAWholeBodyToo() throws Exception {
        assertThat(shown(api("", WHOLE + "examples: {x: {value: {a: x}}, y: {value: {a: y, n: null}}}}")))
                .containsExactly("y/y: body={\"a\":\"y\",\"n\":null}");
    }

    @Test
    void besideASingleExampleAllAreFurther() throws Exception {
        assertThat(shown(api(", example: 1, examples: {one: {value: 2}}", SPLIT + "example: {a: b}}")))
                .containsExactly("one/one: a=\"b\" p=2");
    }

    @Test
    void examplesOfOneNameBelongTogether() throws Exception {
        String parameter = ", examples: {x: {value: 1}, y: {value: 2}, z: {value: 3, summary: Three}}";
        String body = SPLIT + "examples: {y: {value: {a: y}, summary: Why}, z: {value: {a: z}}, w: {value: {a: w}}}}";
        assertThat(shown(api(parameter, body)))
                .containsExactly("y/Why: a=\"y\" p=2", "z/Three: a=\"z\" p=3", "w/w: a=\"w\"");
    }

    @Test
    void namesAreLegalAndUnique() throws Exception {
        String body = SPLIT + "examples: {first: {value: {a: x}}, full: {value: {a: x}}, MINIMAL: {value: {a: x}},"
                + " 'Pay with card!': {value: {a: x}}, pay-with-card: {value: {a: x}}, ../../etc: {value: {a: x}},"
                + " con: {value: {a: x}}, x.d: {value: {a: x}}, '': {value: {a: x}}, \u4e2d: {value: {a: x}}}}";
        LoadedApi api = api("", body);
        Operation operation = api.operation("it");
        List<Variant> variants =
                new SnippetVariants(new SnippetPlanner(api.model()), api.names().snippets()).of(operation);
        assertThat(variants.stream().map(Variant::key))
                .containsExactly(
                        "minimal",
                        "full",
                        "full-example",
                        "MINIMAL-example",
                        "example-pay-with-card",
                        "pay-with-card",
                        "etc",
                        "con-example",
                        "x-d",
                        "empty",
                        "u4e2d");
        assertThat(variants.stream().map(Variant::suffix))
                .doesNotHaveDuplicates()
                .allMatch(suffix -> suffix.matches("[A-Za-z0-9_]+"));
    }

    @Test
    void anotherExampleRenamesNone() throws Exception {
        String more = "examples: {x: {value: {a: x}}, y: {value: {a: y}}";
        List<String> before = shown(api("", SPLIT + more + "}}"));
        assertThat(shown(api("", SPLIT + more + ", 'Y y': {value: {a: z}}, b: {value: {a: b}}}}")))
                .startsWith(before.toArray(String[]::new))
                .hasSize(3);
    }

    @Test
    void warningsNameThePlaceOfWhatIsLeftOut() throws Exception {
        String parameter = ", examples: {x: {value: 1}, y: {value: text}}";
        String body = SPLIT + "examples: {x: {externalValue: y.json}, y: {value: []}, z: {}}}";
        assertThat(api(parameter, body).warnings().stream()
                        .filter(warning -> warning.kind() == WarningKind.SNIPPET)
                        .map(warning -> warning.toString().replaceAll(".*it.yaml:\\d+:\\d+ ", "")))
                .containsExactlyInAnyOrder(
                        "(/paths/~1a/post/requestBody/content/application~1json/examples/x): warning: the example x has its"
                                + " value in another file, which is not read; snippets leave it out; give it a 'value'",
                        "(/paths/~1a/post/requestBody/content/application~1json/examples/z): warning: the example z has no"
                                + " value; snippets leave it out; give it a 'value'",
                        "(/paths/~1a/post/requestBody/content/application~1json/examples/y): warning: the example is not an"
                                + " object, which the body is; snippets leave it out; correct its value",
                        "(/paths/~1a/post/parameters/0/examples/y): warning: the example y is not shown as it is: p: expected"
                                + " an integer of 64 bits, found \"text\"; snippets leave that value out; correct it, or the"
                                + " schema");
    }

    @Test
    void moreThanTheLimitAreLeftOut() throws Exception {
        String examples = IntStream.range(0, 40)
                .mapToObj(i -> "e" + i + ": {value: {a: x}}")
                .collect(Collectors.joining(", ", "examples: {", "}}"));
        LoadedApi api = api("", SPLIT + examples);
        assertThat(shown(api)).hasSize(19);
        assertThat(api.warnings())
                .singleElement()
                .asString()
                .contains("more than 20 named examples of a parameter or body (limit named-examples)");
    }

    @Test
    void aVariantIsFoundByItsNameOrThatOfTheExample() throws Exception {
        Snippets snippets =
                new Snippets(api("", SPLIT + "examples: {x: {value: {a: x}}, Pay later: {value: {a: y}}}}"));
        assertThat(snippets.variant("it", "PAY-LATER")).isEqualTo(snippets.variant("IT", "Pay later"));
        assertThat(snippets.variant("it", "Full")).isEqualTo(Variant.FULL);
        assertThatThrownBy(() -> snippets.variant("it", "pay-latr"))
                .isInstanceOf(RequestException.class)
                .hasMessage(
                        "there is no variant 'pay-latr' of the snippets of it; did you mean 'pay-later'? variants are"
                                + " minimal, full, pay-later");
    }
}
