package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schema's own keywords beside {@code allOf}, {@code anyOf} and {@code oneOf}. */
final class SchemaCombinationsTest {
    private static final String COMPONENTS = "Card: {type: 'object', properties: {number: {type: 'string'}}},"
            + "Transfer: {type: 'object', required: ['iban'], properties: {iban: {type: 'string'}}},"
            + "Color: {type: 'string', enum: ['red', 'blue']},"
            + "NullEnum: {enum: [null]}, Nothing: {nullable: true, description: 'No value.'},"
            + "Short: {maxLength: 5}, Few: {maxItems: 3}, Day: {type: 'string', format: 'date'},"
            + "Names: {type: 'array', items: {type: 'string'}},"
            + "Either: {oneOf: [{type: 'string'}, {type: 'boolean'}]}";

    // Without branches that describe a value, own keywords say what it is.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: 'string', allOf: [{maxLength: 5}]} | string",
                "{type: 'string', allOf: [{$ref: 'Short'}]} | string",
                "{type: 'string', anyOf: [{maxLength: 5}, {pattern: 'x'}]} | string",
                "{type: 'string', oneOf: [{$ref: 'Short'}, {minLength: 9}]} | string",
                "{type: 'string', allOf: [{anyOf: [{maxLength: 5}, {pattern: 'x'}]}]} | string",
                "{type: 'string', format: 'date', allOf: [{maxLength: 5}]} | date",
                "{type: 'string', format: 'date', anyOf: [{maxLength: 5}, {minLength: 1}]} | date",
                "{type: 'string', format: 'date', oneOf: [{type: 'string', maxLength: 5}, {minLength: 1}]} | date",
                "{type: 'integer', format: 'int32', allOf: [{minimum: 1}]} | int32",
                "{type: 'integer', allOf: [{minimum: 1}], anyOf: [{maximum: 3}, {multipleOf: 5}]} | int64",
                "{type: 'number', oneOf: [{minimum: 1}, {maximum: -1}]} | number",
                "{type: 'boolean', allOf: [{description: 'x'}]} | boolean",
                "{type: 'string', enum: ['a', 'b'], allOf: [{maxLength: 5}]} | enum(a,b)",
                "{type: 'string', enum: ['a', 'b'], anyOf: [{maxLength: 5}, {pattern: 'b'}]} | enum(a,b)",
                "{enum: ['a', 'b'], oneOf: [{const: 'a', title: 'A'}, {const: 'b', title: 'B'}]} | enum(a,b)",
                "{type: 'string', enum: ['a', 'b'], anyOf: [{type: 'string'}, {type: 'integer'}]} | enum(a,b)",
                "{type: 'array', items: {type: 'string'}, allOf: [{minItems: 1}]} | [string]",
                "{type: 'array', items: {type: 'string'}, anyOf: [{minItems: 1}, {maxItems: 3}]} | [string]",
                "{type: 'array', items: {type: 'string'}, oneOf: [{$ref: 'Few'}, {minItems: 5}]} | [string]",
                "{type: 'array', items: {type: 'string'}, anyOf: [{type: 'array', minItems: 1}, {maxItems: 3}]} | [string]",
                "{items: {type: 'string'}, anyOf: [{minItems: 1}, {maxItems: 3}]} | [string]",
                "{type: 'array', items: {$ref: 'Card'}, allOf: [{uniqueItems: true}]} | [Card]",
                "{type: 'object', additionalProperties: {type: 'integer'}, allOf: [{maxProperties: 5}]} | {int64}",
                "{type: 'object', additionalProperties: {type: 'integer'}, anyOf: [{minProperties: 1}, {maxProperties: 5}]} | {int64}",
                "{type: 'object', anyOf: [{required: ['a']}, {required: ['b']}]} | {any}",
                "{type: ['string', 'integer'], anyOf: [{maxLength: 5}, {minimum: 1}]} | string or int64",
                "{type: ['string', 'null'], allOf: [{maxLength: 5}]} | string?",
                "{type: 'string', nullable: true, allOf: [{maxLength: 5}]} | string?",
                "{type: 'string', allOf: [{nullable: true}]} | string?",
                "{type: 'string', format: 'date', anyOf: [{maxLength: 5}, {nullable: true}]} | date?",
                "{anyOf: [{minItems: 1}, {maxItems: 3}]} | [any]",
                "{anyOf: [{minLength: 1}, {pattern: 'x'}]} | string",
            })
    void ownKeywordsOutliveConstraints(String schema, String expected) throws Exception {
        assertThat(described(schema)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: 'string', allOf: [{$ref: 'Color'}]} | Color",
                "{allOf: [{$ref: 'Color'}, {maxLength: 5}]} | Color",
                "{allOf: [{$ref: 'Color'}, {type: 'string'}]} | Color",
                "{allOf: [{type: 'string'}, {enum: ['a', 'b']}]} | enum(a,b)",
                "{type: 'string', allOf: [{enum: ['a', 'b']}]} | enum(a,b)",
                "{type: 'string', allOf: [{enum: ['a', 'b', 'c']}, {enum: ['a', 'b']}]} | enum(a,b)",
                "{type: 'string', allOf: [{const: 'a'}]} | enum(a)",
                "{allOf: [{type: 'string'}, {format: 'date'}]} | date",
                "{type: 'string', allOf: [{$ref: 'Day'}]} | date",
                "{type: 'string', format: 'date', allOf: [{type: 'string'}]} | date",
                "{type: 'number', allOf: [{type: 'integer', format: 'int32'}]} | int32",
                "{allOf: [{type: 'number'}, {type: 'integer'}]} | int64",
                "{allOf: [{type: 'array'}, {items: {type: 'string'}}]} | [string]",
                "{type: 'array', allOf: [{$ref: 'Names'}, {$ref: 'Few'}]} | [string]",
                "{type: 'array', items: {maxLength: 5}, allOf: [{$ref: 'Names'}]} | [string]",
                "{allOf: [{$ref: 'Either'}]} | Either",
                "{description: 'x', allOf: [{$ref: 'Either'}, {maxLength: 5}]} | Either",
                "{allOf: [{$ref: 'Names'}], nullable: true} | [string]?",
                "{allOf: [{$ref: 'Color'}, {nullable: true}]} | Color?",
                "{allOf: [{$ref: 'Card'}, {nullable: true}]} | Card?",
                "{allOf: [{oneOf: [{$ref: 'Color'}, {type: 'null'}]}]} | Color?",
            })
    void partsOfAllOfAreOneType(String schema, String expected) throws Exception {
        assertThat(described(schema)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: 'string', anyOf: [{enum: ['a', 'b']}, {type: 'string'}]} | enum(a,b)",
                "{type: 'string', anyOf: [{$ref: 'Color'}, {maxLength: 5}]} | Color",
                "{type: 'string', anyOf: [{const: 'a'}, {const: 'b'}]} | enum(a,b)",
                "{type: 'string', oneOf: [{format: 'date'}, {format: 'date', maxLength: 5}]} | date",
                "{type: 'array', oneOf: [{items: {type: 'string'}}, {items: {type: 'integer'}}]} | [string] or [int64]",
                "{type: 'array', items: {type: 'string'}, oneOf: [{type: 'array', items: {type: 'integer'}}, {minItems: 1}]} | [int64] or [string]",
                "{type: ['string', 'integer'], oneOf: [{type: 'string'}, {type: 'integer'}]} | string or int64",
                "{type: ['string', 'integer'], anyOf: [{type: 'string', format: 'date'}, {type: 'integer'}]} | date or int64",
                "{type: ['object', 'string'], properties: {id: {type: 'integer'}}} | string or object(id)",
                "{type: ['object', 'string', 'null'], properties: {id: {type: 'integer'}}} | string or object(id)?",
                "{type: ['object', 'array'], properties: {id: {type: 'integer'}}, items: {type: 'string'}} | object(id) or [string]",
                "{type: ['array', 'string'], items: {type: 'integer'}} | string or [int64]",
                "{type: ['object', 'string'], properties: {id: {type: 'integer'}}, allOf: [{description: 'x'}]} | string or object(id)",
                "{type: ['object', 'string'], additionalProperties: {type: 'integer'}} | string or {int64}",
                "{type: 'object', oneOf: [{$ref: 'Card'}, {$ref: 'Transfer'}]} | Card or Transfer",
                "{description: 'x', allOf: [{description: 'y'}], oneOf: [{$ref: 'Card'}, {$ref: 'Transfer'}]} | Card or Transfer",
            })
    void alternativesKeepWhatTheSchemaSaysOfAll(String schema, String expected) throws Exception {
        assertThat(described(schema)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{anyOf: [{$ref: 'Card'}, {nullable: true}]} | Card?",
                "{oneOf: [{$ref: 'Card'}, {nullable: true, description: 'or none'}]} | Card?",
                "{anyOf: [{$ref: 'Card'}, {type: 'object', nullable: true}]} | Card?",
                "{oneOf: [{type: 'object', nullable: true}, {$ref: 'Card'}]} | Card?",
                "{oneOf: [{$ref: 'Card'}, {type: ['object', 'null']}]} | Card?",
                "{anyOf: [{$ref: 'Color'}, {type: 'object', nullable: true}]} | Color?",
                "{anyOf: [{type: 'string'}, {nullable: true}]} | string?",
                "{anyOf: [{$ref: 'Card'}, {type: 'null'}]} | Card?",
                "{anyOf: [{$ref: 'Card'}, {type: ['null']}]} | Card?",
                "{anyOf: [{$ref: 'Card'}, {enum: [null]}]} | Card?",
                "{anyOf: [{$ref: 'Card'}, {const: null}]} | Card?",
                "{anyOf: [{$ref: 'Card'}, {$ref: 'NullEnum'}]} | Card?",
                "{anyOf: [{$ref: 'Card'}, {$ref: 'Nothing'}]} | Card?",
                "{type: 'object', anyOf: [{$ref: 'Card'}, {nullable: true}]} | Card?",
                "{oneOf: [{$ref: 'Card'}, {$ref: 'Transfer'}, {nullable: true}]} | Card or Transfer?",
                "{anyOf: [{$ref: 'Card'}, {type: 'string', nullable: true}]} | string or Card?",
                "{anyOf: [{$ref: 'Card'}, {type: 'object', nullable: true, properties: {x: {type: 'string'}}}]} | Card or object(x)?",
                "{anyOf: [{$ref: 'Card'}, {type: 'object', nullable: true, additionalProperties: {type: 'string'}}]} | Card or {string}?",
                "{anyOf: [{type: 'object', nullable: true}]} | {any}?",
            })
    void nullIsNoAlternative(String schema, String expected) throws Exception {
        assertThat(described(schema)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: 'number', enum: [1, 2]} | enum-number(1,2)",
                "{type: 'integer', enum: [1, 2]} | enum-int64(1,2)",
                "{type: 'integer', enum: ['1', '2']} | enum-int64(1,2)",
                "{type: 'string', enum: [1, 2]} | enum(1,2)",
                "{type: 'string', const: 5} | enum(5)",
                "{type: 'boolean', enum: ['true', 'false']} | boolean",
                "{oneOf: [{const: 1, title: 'One'}, {const: 2}]} | enum-int64(1,2)",
                "{type: 'integer', oneOf: [{const: 1}, {const: 2}]} | enum-int64(1,2)",
                "{anyOf: [{const: 1}, {type: 'integer'}]} | int64",
                "{enum: ['a', 1]} | string or int64",
                "{type: ['string', 'integer'], enum: ['a', 1]} | string or int64",
                "{type: 'array', items: {type: 'string'}, enum: [['a'], ['b']]} | [string]",
                "{enum: [{a: 1}, {a: 2}]} | {any}",
                "{type: ['string', 'null'], enum: ['a', 'b']} | enum(a,b)?",
                "{format: 'date-time'} | date-time",
                "{format: 'int32'} | int32",
                "{minimum: 1} | number",
                "{uniqueItems: true} | [any]",
            })
    void typeAndValuesAgree(String schema, String expected) throws Exception {
        assertThat(described(schema)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: 'array', prefixItems: [{type: 'string'}, {$ref: 'Card'}]}        | tuple of 2 (string, Card) as any",
                "{prefixItems: [{type: 'string'}, {type: 'string'}]}                     | tuple of 2 (string, string) as string",
                "{type: 'array', items: [{type: 'string'}, {type: 'boolean'}]}           | tuple of 2 (string, boolean) as any",
                "{minItems: 1, prefixItems: [{type: 'string'}, {type: 'boolean'}]}       | tuple of 1 (string, boolean) as any",
                "{prefixItems: [{type: 'string'}], items: {type: 'boolean'}}             | tuple of 1 (string) and boolean as any",
                "{prefixItems: [{type: 'string'}], items: false}                         | tuple of 1 (string) as string",
                "{items: [{type: 'string'}], additionalItems: {$ref: 'Card'}}            | tuple of 1 (string) and Card as any",
            })
    void itemsByPositionAreATuple(String schema, String expected) throws Exception {
        assertThat(described(schema)).isEqualTo(expected);
    }

    // What the base declares, what the schema that refers to it declares for the same member, and what becomes of it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: 'string'} | {example: '500'} | string",
                "{type: 'integer', format: 'int32'} | {default: 403} | int32",
                "{type: 'string'} | {description: 'More.', nullable: true} | string?",
                "{type: 'array', items: {type: 'string'}} | {example: ['a']} | [string]",
                "{$ref: 'Card'} | {description: 'More.'} | Card",
                "{enum: ['a', 'b'], type: 'string'} | {title: 'More'} | enum(a,b)",
                "{type: 'string'} | true | string",
                "{type: 'string'} | {} | string",
                "{description: 'Any.'} | {example: 1} | any",
                "{type: 'string'} | {format: 'date'} | date",
                "{type: 'string'} | {type: 'integer'} | int64",
                "{} | {type: 'string'} | string",
                "{example: 1} | {enum: ['a']} | enum(a)",
            })
    void refinementsWithoutTypeLeaveTheType(String base, String refinement, String expected) throws Exception {
        TestApi api = TestApi.answering(referring("{it: {allOf: [{$ref: 'Base'}, {properties: {p: " + refinement
                + "}}]}," + "Base: {type: 'object', properties: {p: " + base + "}}," + COMPONENTS + "}"));
        Value value = api.property("p");
        String place = value.type()
                .named()
                .map(TypeId::pointer)
                .filter(pointer -> pointer.endsWith("/properties/p"))
                .orElse("none");
        assertThat(text(api, value.type(), place) + (value.nullable() ? "?" : ""))
                .isEqualTo(expected);
    }

    @Test
    void refinementsWithoutTypeAreDocumented() throws Exception {
        TestApi api = TestApi.answering(referring("{it: {allOf: [{$ref: 'Base'}, {properties: {p: "
                + "{default: 'new', description: 'New.'}}}]},"
                + "Base: {type: 'object', properties: {p: {type: 'string', default: 'old', deprecated: true}}}}"));
        Value value = api.property("p");

        assertThat(value.defaultValue()).contains("\"new\"");
        assertThat(value.docs().description()).isEqualTo("New.");
        assertThat(value.deprecated()).isTrue();
    }

    private static String referring(String schema) {
        return schema.replaceAll("[$]ref: '(\\w+)'", "'\\$ref': '#/components/schemas/$1'");
    }

    private static String described(String schema) throws Exception {
        TestApi api = TestApi.answering(
                referring("{it: {type: 'object', properties: {p: " + schema + "}}," + COMPONENTS + "}"));
        Value value = api.property("p");
        return text(api, value.type(), "/components/schemas/it/properties/p") + (value.nullable() ? "?" : "");
    }

    private static String text(TestApi api, TypeRef type, String place) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (type instanceof TypeRef.ListOf list && list.tuple().isPresent()) {
            TypeRef.Tuple tuple = list.tuple().get();
            return tuple.items().stream()
                            .map(item -> text(api, item, place))
                            .collect(Collectors.joining(", ", "tuple of " + tuple.required() + " (", ")"))
                    + tuple.rest().map(rest -> " and " + text(api, rest, place)).orElse("")
                    + " as " + text(api, list.item(), place);
        }
        if (type instanceof TypeRef.ListOf list) {
            return "[" + text(api, list.item(), place) + "]";
        }
        if (type instanceof TypeRef.MapOf map) {
            return "{" + text(api, map.value(), place) + "}";
        }
        if (type instanceof TypeRef.Named named) {
            String pointer = named.id().pointer();
            return pointer.startsWith(place)
                    ? text(api, api.type(pointer), place)
                    : pointer.substring(pointer.lastIndexOf('/') + 1);
        }
        return type instanceof TypeRef.Any ? "any" : type.toString();
    }

    private static String text(TestApi api, TypeDefinition definition, String place) {
        if (definition instanceof UnionType union) {
            return union.alternatives().stream()
                    .map(alternative -> text(api, alternative.type(), place))
                    .collect(Collectors.joining(" or "));
        }
        if (definition instanceof EnumType enumeration) {
            String kind = enumeration.scalar().name().toLowerCase(Locale.ROOT);
            return "enum"
                    + Optional.of("-" + kind)
                            .filter(each -> !each.equals("-string"))
                            .orElse("")
                    + enumeration.values().stream()
                            .map(EnumValue::wireValue)
                            .collect(Collectors.joining(",", "(", ")"));
        }
        return "object"
                + ((ObjectType) definition)
                        .properties().stream()
                                .map(property -> property.wireName())
                                .collect(Collectors.joining(",", "(", ")"));
    }
}
