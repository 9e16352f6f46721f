package dev.callwright.core.normalize.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.normalize.TestApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is read as less than the document says without a warning. */
final class TypeLossTest {
    private static final Map<TypeLoss, Example> EXAMPLES = new EnumMap<>(TypeLoss.class);

    /** The schema of the property {@code p}, and the pointer below it at which the warning is. */
    private record Example(String schema, String place) {}

    private static void example(TypeLoss loss, String schema, String place) {
        EXAMPLES.put(loss, new Example(schema, place));
    }

    static {
        example(TypeLoss.SELF_REFERENCE, "{type: 'array', items: {$ref: '#/components/schemas/it/properties/p'}}", "");
        example(TypeLoss.UNKNOWN_TYPE, "{type: 'any'}", "/type");
        example(TypeLoss.TUPLE, "{type: 'array', prefixItems: [{type: 'string'}, {type: 'integer'}]}", "");
        example(TypeLoss.NESTING, "{type: 'array', items: ".repeat(40) + "{}" + "}".repeat(40), "*");
        example(TypeLoss.CONTRADICTION, "{type: 'string', allOf: [{type: 'integer'}]}", "");
        example(
                TypeLoss.CONTRADICTORY_MEMBER,
                "{allOf: [{properties: {a: {type: 'string'}}}, {properties: {a: {type: 'integer'}}}]}",
                "/allOf/1/properties/a");
        example(
                TypeLoss.CONTRADICTORY_ALTERNATIVE,
                "{type: 'string', oneOf: [{type: 'integer'}, {type: 'string'}]}",
                "/oneOf/0");
        example(TypeLoss.MIXED_VALUES, "{enum: ['a', 1]}", "");
        example(
                TypeLoss.SEVERAL_PATTERNS,
                "{type: 'object', patternProperties: {'^a': {type: 'string'}, '^b': {type: 'integer'}}}",
                "/patternProperties");
        example(
                TypeLoss.CONDITIONAL_MEMBERS,
                "{type: 'object', properties: {a: {type: 'string'}}, if: {properties: {a: {const: 'x'}}},"
                        + " then: {properties: {b: {type: 'string'}}}}",
                "/then");
        example(TypeLoss.CONDITIONAL_TYPE, "{if: {type: 'string'}, then: {format: 'date'}}", "");
        example(TypeLoss.UNEVALUATED, "{type: 'object', unevaluatedProperties: {type: 'string'}}", "");
        example(
                TypeLoss.TEXT_CONTENT,
                "{type: 'string', contentMediaType: 'application/json', contentSchema: {type: 'object'}}",
                "");
        example(
                TypeLoss.REFERENCE_SIBLINGS,
                "{$ref: '#/components/schemas/other', properties: {b: {type: 'string'}}}",
                "");
        example(
                TypeLoss.UNDECLARED_MEMBER,
                "{type: 'object', required: ['a', 'b'], properties: {a: {type: 'string'}}}",
                "");
    }

    private static TestApi api(String schema) throws Exception {
        return TestApi.answering("{it: {type: 'object', properties: {p: " + schema.replace("$ref", "'$ref'") + "}},"
                + "other: {type: 'object', properties: {a: {type: 'string'}}}}");
    }

    @ParameterizedTest
    @EnumSource
    void warnsOfEveryLoss(TypeLoss loss) throws Exception {
        Example example = EXAMPLES.get(loss);
        assertThat(example).as("an example of the loss").isNotNull();
        String place = "test.json (/components/schemas/it/properties/p" + example.place() + "): warning: ";
        String start = example.place().equals("*") ? "test.json (/components/schemas/it/properties/p/" : place;
        assertThat(api(example.schema()).warnings()).singleElement().asString().startsWith(start);
    }

    // What only constrains values, and what the author leaves open.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "true",
                "{description: 'Anything.'}",
                "{type: 'array'}",
                "{type: 'array', items: {}}",
                "{type: 'array', prefixItems: [{type: 'number'}, {type: 'number'}]}",
                "{type: 'object'}",
                "{type: 'object', additionalProperties: true}",
                "{type: 'object', additionalProperties: false}",
                "{enum: [null]}",
                "{type: 'null'}",
                "{anyOf: [{type: 'string'}, {}]}",
                "{anyOf: [{type: 'object', nullable: true}]}",
                "{type: 'string', not: {enum: ['x']}}",
                "{type: 'string', contentMediaType: 'application/jwt', contentEncoding: 'base64'}",
                "{type: 'object', propertyNames: {pattern: '^a'}, minProperties: 1}",
                "{type: 'array', items: {type: 'string'}, contains: {const: 'x'}, minContains: 1}",
                "{type: 'object', properties: {a: {type: 'string'}}, unevaluatedProperties: false}",
                "{type: 'object', properties: {a: {type: 'string'}, b: {type: 'string'}}, dependentRequired: {a: ['b']}}",
                "{type: 'object', properties: {a: {type: 'string'}, b: {type: 'string'}},"
                        + " if: {properties: {a: {const: 'x'}}}, then: {required: ['b']}}",
                "{type: 'object', required: ['x'], additionalProperties: {type: 'string'}}",
                "{$ref: '#/components/schemas/other', description: 'Why.', deprecated: true}",
            })
    void doesNotWarnOfWhatIsNotLost(String schema) throws Exception {
        assertThat(api(schema).warnings()).isEmpty();
    }

    private static final String RAW_TYPES = """
            NamedEvents UNTYPED
            EnumSchema ONLY_NULL
            ObjectDefinitions WARNED_ELSEWHERE
            ObjectSchema UNTYPED
            ObjectSchema UNTYPED
            SchemaNormalizer SELF_REFERENCE
            SchemaNormalizer UNTYPED
            SchemaNormalizer SELF_REFERENCE
            SchemaNormalizer WARNED_ELSEWHERE
            SchemaNormalizer UNTYPED
            SchemaNormalizer WARNED_ELSEWHERE
            SchemaNormalizer UNTYPED
            SchemaNormalizer UNTYPED
            SchemaNormalizer WARNED_ELSEWHERE
            SchemaNormalizer TUPLE
            SchemaNormalizer NESTING
            UnionAlternatives UNTYPED
            UnionSchema ONLY_NULL
            UnionSchema ANY_ALTERNATIVE
            NestedContainers WARNED_ELSEWHERE
            NestedContainers WARNED_ELSEWHERE
            SameTypes WARNED_ELSEWHERE
            EventNormalizer WARNED_ELSEWHERE
            """;

    // Each place of the normalizer that makes the raw type, with its reason. A new one needs a loss with a warning, or
    // a
    // reason why nothing is lost, and a row here.
    @Test
    void everyRawTypeHasAReason() throws IOException {
        Path normalize = Path.of("src/main/java/dev/callwright/core/normalize");
        Pattern raw = Pattern.compile("TypeRef\\.Any\\s*(\\(|::)|new Any\\(");
        Pattern reason = Pattern.compile("AnyValue\\.Reason\\.(\\w+)|context\\.any\\([^;]*TypeLoss\\.(\\w+)");
        List<String> unreasoned = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        try (Stream<Path> files = Files.walk(normalize)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                String code = Files.readString(file);
                if (raw.matcher(code).find() && !name.equals("AnyValue")) {
                    unreasoned.add(name);
                }
                Matcher matcher = reason.matcher(code);
                while (matcher.find()) {
                    reasons.add(name + " " + (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
                }
            }
        }
        assertThat(unreasoned)
                .as("classes that make the raw type other than by AnyValue")
                .isEmpty();
        assertThat(reasons).containsExactlyElementsOf(List.of(RAW_TYPES.split("\n")));
    }
}
