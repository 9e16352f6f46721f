package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.callwright.core.model.NamePart;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRef.Expandable;
import dev.callwright.core.model.TypeRef.ListOf;
import dev.callwright.core.model.TypeRef.MapOf;
import dev.callwright.core.model.TypeRef.Named;
import dev.callwright.core.model.TypeRef.Scalar;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchemaNormalizerTest {
    private static final TypeRef STRING = new Scalar(ScalarKind.STRING);
    private static final TypeRef INT64 = new Scalar(ScalarKind.INT64);

    private static Named named(String pointer) {
        return new Named(new TypeId(pointer));
    }

    private static Named component(String name) {
        return named("/components/schemas/" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "string,,STRING",
        "string,date,DATE",
        "string,date-time,DATE_TIME",
        "string,byte,BASE64",
        "string,decimal,DECIMAL_STRING",
        "string,uuid,STRING",
        "boolean,,BOOLEAN",
        "integer,,INT64",
        "integer,int32,INT32",
        "integer,unix-time,UNIX_TIME",
        "integer,uint64,UINT64",
        "number,,NUMBER",
        "number,double,DOUBLE"
    })
    void mapsTypeAndFormatToScalar(String type, String format, ScalarKind expected) throws Exception {
        TestApi api = TestApi.answering("{it: {type: 'object', properties: {p: {type: '" + type + "'"
                + (format == null ? "" : ", format: '" + format + "'") + "}}}}");
        assertThat(api.property("p").type()).isEqualTo(new Scalar(expected));
    }

    @Test
    void distinguishesRequiredNullableAndAccess() throws Exception {
        TestApi api = TestApi.answering("{it: {type: 'object', required: ['a', 'b'], properties: {"
                + "a: {type: 'string'}, b: {type: 'string', nullable: true}, c: {type: ['string', 'null']},"
                + "d: {type: 'string', readOnly: true}, e: {type: 'string', writeOnly: true}}}}");
        assertThat(api.component("it").properties())
                .extracting(
                        Property::wireName,
                        p -> p.value().required(),
                        p -> p.value().nullable(),
                        p -> p.value().access())
                .containsExactly(
                        tuple("a", true, false, AccessMode.READ_WRITE),
                        tuple("b", true, true, AccessMode.READ_WRITE),
                        tuple("c", false, true, AccessMode.READ_WRITE),
                        tuple("d", false, false, AccessMode.READ_ONLY),
                        tuple("e", false, false, AccessMode.WRITE_ONLY));
    }

    @Test
    void emptyStringAlternativeClears() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {p: {anyOf: [{type: 'integer'}, {type: 'string', enum: ['']}]}}}}");
        Value value = api.property("p");
        assertThat(value.type()).isEqualTo(INT64);
        assertThat(value.clearable()).isTrue();
        assertThat(value.nullable()).isFalse();
    }

    @Test
    void markedUnionOfStringAndObjectIsExpandable() throws Exception {
        TestApi api =
                TestApi.answering("{it: {type: 'object', properties: {p: {nullable: true, 'x-expansionResources': {},"
                        + "anyOf: [{maxLength: 5000, type: 'string'}, {$ref: '#/components/schemas/other'}]}}},"
                        + "other: {type: 'object', properties: {id: {type: 'string'}}}}");
        assertThat(api.property("p").type()).isEqualTo(new Expandable(component("other")));
        assertThat(api.property("p").nullable()).isTrue();
    }

    @Test
    void unmarkedUnionOfStringAndObjectIsUnion() throws Exception {
        TestApi api = TestApi.answering("{it: {type: 'object', properties: {p: {"
                + "anyOf: [{type: 'string'}, {$ref: '#/components/schemas/other'}]}}},"
                + "other: {type: 'object', properties: {id: {type: 'string'}}}}");
        UnionType union = (UnionType) api.type("/components/schemas/it/properties/p");
        assertThat(union.alternatives()).extracting(Alternative::type).containsExactly(STRING, component("other"));
    }

    @Test
    void unionOfOneTypeAndNullIsNullable() throws Exception {
        TestApi api = TestApi.answering("{it: {type: 'object', properties: {"
                + "p: {anyOf: [{$ref: '#/components/schemas/other'}], nullable: true},"
                + "q: {oneOf: [{$ref: '#/components/schemas/other'}, {type: 'null'}]}}},"
                + "other: {type: 'object', properties: {id: {type: 'string'}}}}");
        for (String name : List.of("p", "q")) {
            assertThat(api.property(name).type()).isEqualTo(component("other"));
            assertThat(api.property(name).nullable()).isTrue();
        }
    }

    @Test
    void infersTheDiscriminatorFromConstants() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {anyOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}]},"
                        + "a: {type: 'object', required: ['id', 'object'], properties: {id: {type: 'string'}, object: {enum: ['a1']}}},"
                        + "b: {type: 'object', required: ['id', 'object'], properties: {id: {type: 'string'}, object: {enum: ['b1']}}}}");
        UnionType union = (UnionType) api.type("/components/schemas/it");
        assertThat(union.discriminator()).contains("object");
        assertThat(union.alternatives())
                .containsExactly(
                        new Alternative(component("a"), List.of("a1")), new Alternative(component("b"), List.of("b1")));
    }

    @Test
    void readsDiscriminatorMappingByRefAndByName() throws Exception {
        TestApi api =
                TestApi.answering("{it: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'},"
                        + "{$ref: '#/components/schemas/c'}], discriminator: {propertyName: 'kind', mapping: {x: '#/components/schemas/a', y: 'b'}}},"
                        + "a: {type: 'object', properties: {kind: {type: 'string'}}}, b: {type: 'object', properties: {kind: {type: 'string'}}},"
                        + "c: {type: 'object', properties: {kind: {type: 'string'}}}}");
        UnionType union = (UnionType) api.type("/components/schemas/it");
        assertThat(union.discriminator()).contains("kind");
        assertThat(union.alternatives())
                .extracting(Alternative::discriminatorValues)
                .containsExactly(List.of("x"), List.of("y"), List.of("c"));
    }

    @Test
    void unionOfEnumAndStringIsAnEnum() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {p: {anyOf: [{type: 'string', enum: ['a', 'b']}, {type: 'string'}]}}}}");
        assertThat(api.property("p").type()).isEqualTo(named("/components/schemas/it/properties/p/anyOf/0"));
        assertThat(api.type("/components/schemas/it/properties/p/anyOf/0")
                        .nameSource()
                        .parts())
                .extracting(NamePart::text)
                .containsExactly("it", "p");
    }

    @Test
    void constantsAsAlternativesAreOneEnum() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {p: {anyOf: [{const: 'fast'}, {const: 'slow'}]}}}}");
        EnumType enumeration = (EnumType) api.type("/components/schemas/it/properties/p");
        assertThat(enumeration.values()).extracting(EnumValue::wireValue).containsExactly("fast", "slow");
    }

    @Test
    void requiredSingleValueIsConstantAndOptionalOneIsEnum() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', required: ['a'], properties: {a: {enum: ['x']}, b: {type: 'string', enum: ['x']}}}}");
        assertThat(api.property("a").constant()).contains("\"x\"");
        assertThat(api.property("a").type()).isEqualTo(STRING);
        assertThat(api.property("b").constant()).isEmpty();
        assertThat(api.type("/components/schemas/it/properties/b")).isInstanceOf(EnumType.class);
    }

    @Test
    void allOfMergesPropertiesAndRequired() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {allOf: [{$ref: '#/components/schemas/base'}, {required: ['extra'], properties: {extra: {type: 'integer'}, id: {type: 'integer'}}}]},"
                        + "base: {type: 'object', required: ['id'], properties: {id: {type: 'string'}, name: {type: 'string'}}}}");
        assertThat(api.component("it").properties())
                .extracting(
                        Property::wireName,
                        p -> p.value().required(),
                        p -> p.value().type())
                .containsExactly(tuple("id", true, INT64), tuple("name", false, STRING), tuple("extra", true, INT64));
    }

    @Test
    void allOfWithOneRefAndDocsIsTheRef() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {p: {description: 'Why.', nullable: true, allOf: [{$ref: '#/components/schemas/other'}]}}},"
                        + "other: {type: 'object', properties: {id: {type: 'string'}}}}");
        assertThat(api.property("p").type()).isEqualTo(component("other"));
        assertThat(api.property("p").nullable()).isTrue();
        assertThat(api.property("p").docs().description()).isEqualTo("Why.");
    }

    @Test
    void acceptsCyclesOfParentAndChild() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {kind: {type: 'string'}}, oneOf: [{$ref: '#/components/schemas/child'}], discriminator: {propertyName: 'kind'}},"
                        + "child: {allOf: [{$ref: '#/components/schemas/it'}, {properties: {own: {type: 'string'}}}]}}");
        assertThat(api.component("it").properties())
                .extracting(Property::wireName)
                .containsExactly("kind", "own");
    }

    @Test
    void objectWithoutPropertiesIsMap() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {p: {type: 'object', additionalProperties: {type: 'string'}}, q: {type: 'object'}}}}");
        assertThat(api.property("p").type()).isEqualTo(new MapOf(STRING));
        assertThat(api.property("q").type()).isEqualTo(new MapOf(new TypeRef.Any()));
    }

    @Test
    void objectWithEmptyPropertiesIsAType() throws Exception {
        TestApi api = TestApi.answering("{it: {type: 'object', properties: {}}}");
        assertThat(api.component("it").properties()).isEmpty();
    }

    @Test
    void recursiveTypesReferToThemselves() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {children: {type: 'array', items: {$ref: '#/components/schemas/it'}}}}}");
        assertThat(api.property("children").type()).isEqualTo(new ListOf(component("it")));
    }

    @Test
    void recursiveUnionKeepsItsName() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {oneOf: [{type: 'string'}, {type: 'array', items: {$ref: '#/components/schemas/it'}}]}}");
        UnionType union = (UnionType) api.type("/components/schemas/it");
        assertThat(union.alternatives())
                .extracting(Alternative::type)
                .containsExactly(STRING, new ListOf(component("it")));
    }

    @Test
    void warnsOfAListOfItself() throws Exception {
        TestApi api = TestApi.answering("{it: {type: 'array', items: {$ref: '#/components/schemas/it'}}}");
        assertThat(api.operation("getIt").result().type()).contains(new ListOf(new TypeRef.Any()));
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (/components/schemas/it): warning: the schema refers only to itself; it is read as any value");
    }

    @Test
    void warnsOnceOfAnUndefinedSecurityScheme() throws Exception {
        TestApi api = TestApi.of(
                "{'/it': {get: {operationId: 'a', security: [{gone: []}]}, post: {operationId: 'b', security: [{gone: []}]}}}",
                "{}");
        assertThat(api.operation("a").security()).containsExactly(new SecurityRequirement(List.of("gone")));
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (/paths/~1it/get/security/0/gone): warning: the security scheme 'gone' is not defined, so its credential cannot be sent; define it in components.securitySchemes");
    }

    @Test
    void followsReferencesIntoPathsAndProperties() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {"
                        + "p: {$ref: '#/paths/~1it/get/responses/200/content/application~1json/schema'},"
                        + "q: {$ref: '#/components/schemas/other%20one/properties/x/items'}}},"
                        + "'other one': {type: 'object', properties: {x: {type: 'array', items: {type: 'object', properties: {y: {type: 'string'}}}}}}}");
        assertThat(api.property("p").type()).isEqualTo(component("it"));
        TypeDefinition item = api.type("/components/schemas/other one/properties/x/items");
        assertThat(item.nameSource().parts()).extracting(NamePart::text).containsExactly("other one", "x", "item");
        assertThat(item.nameSource().place()).isEqualTo("/components/schemas/other one/x[]");
    }

    @Test
    void equalInlineObjectsAreTypesOfTheirOwn() throws Exception {
        TestApi api = TestApi.answering("{it: {type: 'object', properties: {"
                + "a: {type: 'object', properties: {x: {type: 'string'}}},"
                + "b: {type: 'object', properties: {x: {type: 'string'}}}}}}");
        assertThat(api.property("a").type()).isEqualTo(named("/components/schemas/it/properties/a"));
        assertThat(api.property("b").type()).isEqualTo(named("/components/schemas/it/properties/b"));
    }

    @Test
    void inlineObjectsWithOneExplicitNameAreOneType() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {"
                        + "b: {'x-callwright': {name: 'Range'}, type: 'object', properties: {x: {type: 'string', description: 'one'}, y: {type: 'integer'}}},"
                        + "a: {'x-callwright': {name: 'Range'}, type: 'object', properties: {y: {type: 'integer'}, x: {type: 'string', description: 'other'}}}}}}");
        assertThat(api.property("a").type()).isEqualTo(named("/components/schemas/it/properties/a"));
        assertThat(api.property("b").type()).isEqualTo(api.property("a").type());
    }

    @Test
    void reportsOneExplicitNameForDifferentShapes() throws Exception {
        TestApi api = TestApi.answering("{it: {type: 'object', properties: {"
                + "a: {'x-callwright': {name: 'Range'}, type: 'object', properties: {x: {type: 'string'}}},"
                + "b: {'x-callwright': {name: 'Range'}, type: 'object', properties: {y: {type: 'string'}}}}}}");
        assertThat(api.warnings())
                .singleElement()
                .asString()
                .contains("schemas of different shape have the name 'Range':"
                        + " /components/schemas/it/properties/a, /components/schemas/it/properties/b;"
                        + " give those that differ another name, or none");
    }

    @Test
    void equalEnumsAreTypesOfTheirOwn() throws Exception {
        TestApi api = TestApi.answering(
                "{it: {type: 'object', properties: {a: {enum: ['on', 'off']}, b: {enum: ['on', 'off']}, c: {type: 'object', properties: {a: {enum: ['on', 'off']}}}}}}");
        assertThat(api.property("a").type()).isNotEqualTo(api.property("b").type());
        ObjectType nested = (ObjectType) api.type("/components/schemas/it/properties/c");
        assertThat(nested.properties().get(0).value().type())
                .isEqualTo(named("/components/schemas/it/properties/c/properties/a"));
    }

    @Test
    void determinesTheUsageOfTypes() throws Exception {
        TestApi api = TestApi.of(
                "{'/a': {post: {operationId: 'a', requestBody: {content: {'application/json': {schema: {$ref: '#/components/schemas/in'}}}},"
                        + "responses: {'200': {content: {'application/json': {schema: {$ref: '#/components/schemas/out'}}}}}}}}",
                "{in: {type: 'object', properties: {s: {$ref: '#/components/schemas/shared'}}}, out: {type: 'object', properties: {s: {$ref: '#/components/schemas/shared'}}},"
                        + "shared: {type: 'object', properties: {x: {type: 'string'}}}, unused: {type: 'object', properties: {}}}");
        assertThat(api.model().types())
                .extracting(TypeDefinition::id, TypeDefinition::usage)
                .containsExactly(
                        tuple(new TypeId("/components/schemas/in"), Usage.INPUT),
                        tuple(new TypeId("/components/schemas/out"), Usage.OUTPUT),
                        tuple(new TypeId("/components/schemas/shared"), Usage.BOTH));
    }
}
