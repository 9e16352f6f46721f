package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.operation.OperationSelector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The unions of small documents, as text: {@code it = a(x) | b by kind} and the members of each object. */
final class UnionsTest {
    private static final String PET =
            "{type: 'object', required: ['t'], discriminator: {propertyName: 't'}, properties: {t: {type: 'string'}, n: {type: 'string'}}}";

    static List<Arguments> documents() {
        return List.of(
                document(
                        "children of a parent",
                        "it: " + PET + ", " + child("cat", "it") + ", " + child("dog", "it"),
                        """
                        cat {t: 'cat'!, n: string, cat: integer}
                        dog {t: 'dog'!, n: string, dog: integer}
                        it = cat(cat) | dog(dog) by t
                        """),
                document(
                        "a child that is a parent",
                        "it: " + PET + ", " + child("cat", "it") + ", " + child("big", "cat"),
                        """
                        big {t: 'big'!, n: string, cat: integer, big: integer}
                        cat = cat/itself(cat) | big(big) by t
                        cat/itself {t: 'cat'!, n: string, cat: integer}
                        it = cat/itself(cat) | big(big) by t, with cat
                        """),
                document(
                        "a child without own members",
                        "it: " + PET + ", cat: {allOf: [{$ref: '#/components/schemas/it'}]}",
                        """
                        cat {t: 'cat'!, n: string}
                        it = cat(cat) by t
                        """),
                document(
                        "a child in several levels of allOf",
                        "it: " + PET
                                + ", cat: {allOf: [{allOf: [{$ref: '#/components/schemas/it'}, {properties: {cat: {type: 'integer'}}}]}]}",
                        """
                        cat {t: 'cat'!, n: string, cat: integer}
                        it = cat(cat) by t
                        """),
                document(
                        "a reference to a child",
                        "it: {type: 'object', properties: {p: {$ref: '#/components/schemas/cat'}}}, pet: " + PET + ", "
                                + child("cat", "pet") + ", " + child("dog", "pet"),
                        """
                        cat {t: 'cat'!, n: string, cat: integer}
                        it {p: cat}
                        """),
                document(
                        "alternatives that are children",
                        "it: {oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}]}, pet: "
                                + PET + ", " + child("cat", "pet") + ", " + child("dog", "pet"),
                        """
                        cat {t: 'cat'!, n: string, cat: integer}
                        dog {t: 'dog'!, n: string, dog: integer}
                        it = cat(cat) | dog(dog) by t
                        """),
                document(
                        "a parent with a mapping of its own",
                        "it: "
                                + PET.replace(
                                        "'t'}, prop",
                                        "'t', mapping: {plain: '#/components/schemas/it', c: 'cat'}}, prop")
                                + ", " + child("cat", "it") + ", " + child("dog", "it"),
                        """
                        cat {t: 'c'!, n: string, cat: integer}
                        dog {t: 'dog'!, n: string, dog: integer}
                        it = it/itself(plain) | cat(c) | dog(dog) by t
                        it/itself {t: 'plain'!, n: string}
                        """),
                document(
                        "a parent that its enum lists",
                        "it: " + PET.replace("t: {type: 'string'}", "t: {enum: ['It', 'Cat']}") + ", "
                                + child("cat", "it"),
                        """
                        cat {t: 'Cat'!, n: string, cat: integer}
                        it = it/itself(It) | cat(Cat) by t
                        it/itself {t: 'It'!, n: string}
                        it/properties/t: It, Cat
                        """),
                document(
                        "a parent whose property may be absent",
                        "it: " + PET.replace("required: ['t'], ", "") + ", " + child("cat", "it"),
                        """
                        cat {t: 'cat'!, n: string, cat: integer}
                        it = it/itself(it) | cat(cat) by t
                        it/itself {t: 'it', n: string}
                        """),
                document(
                        "a child that is a parent whose property may be absent",
                        "it: " + PET.replace("required: ['t'], ", "") + ", " + child("cat", "it") + ", "
                                + child("big", "cat"),
                        """
                        big {t: 'big'!, n: string, cat: integer, big: integer}
                        cat = cat/itself(cat) | big(big) by t
                        cat/itself {t: 'cat'!, n: string, cat: integer}
                        it = it/itself(it) | cat/itself(cat) | big(big) by t, with cat
                        it/itself {t: 'it', n: string}
                        """),
                document(
                        "a parent beside its children",
                        "it: {type: 'object', properties: {p: {oneOf: [{$ref: '#/components/schemas/pet'}, {$ref: '#/components/schemas/cat'}]}}}, pet: "
                                + PET + ", " + child("cat", "pet"),
                        """
                        cat {t: 'cat'!, n: string, cat: integer}
                        it {p: it/properties/p}
                        it/properties/p = pet/itself(pet) | cat(cat) by t
                        pet/itself {t: 'pet'!, n: string}
                        """),
                document(
                        "a parent that lists its children",
                        "it: {type: 'object', required: ['t'], properties: {t: {type: 'string'}}, discriminator: {propertyName: 't'}, "
                                + "oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}]}, "
                                + child("cat", "it") + ", " + child("dog", "it"),
                        """
                        cat {t: 'cat'!, cat: integer}
                        dog {t: 'dog'!, dog: integer}
                        it = cat(cat) | dog(dog) by t
                        """),
                document(
                        "two discriminators",
                        "it: " + PET
                                + ", cat: {allOf: [{$ref: '#/components/schemas/it'}, {type: 'object', required: ['u'], "
                                + "discriminator: {propertyName: 'u'}, properties: {u: {type: 'string'}}}]}, "
                                + child("big", "cat"),
                        """
                        big {t: 'cat'!, n: string, u: 'big'!, big: integer}
                        cat = cat/itself(cat) | big(big) by u
                        cat/itself {t: 'cat'!, n: string, u: 'cat'!}
                        it = cat/itself(cat) | big(cat) by t, with cat
                        """),
                document(
                        "parents in a circle",
                        "it: {allOf: [{$ref: '#/components/schemas/b'}, " + PET
                                + "]}, b: {allOf: [{$ref: '#/components/schemas/it'}]}",
                        """
                        b/itself {t: 'b'!, n: string}
                        it = b/itself(b) by t
                        """),
                document(
                        "no property in the alternatives",
                        "it: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], "
                                + "discriminator: {propertyName: 't', mapping: {A: 'a', B: 'b'}}}, "
                                + object("a", "") + ", " + object("b", ""),
                        """
                        a {a: string!}
                        b {b: string!}
                        it = a(A) | b(B) by t
                        """),
                document(
                        "several keys of one schema",
                        "it: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], "
                                + "discriminator: {propertyName: 't', mapping: {A: 'a', AA: 'a', B: 'b'}}}, "
                                + object("a", "t: {type: 'string'}, ") + ", " + object("b", "t: {type: 'string'}, "),
                        """
                        a {t: 'A' | 'AA'!, a: string!}
                        b {t: 'B'!, b: string!}
                        it = a(A AA) | b(B) by t
                        """),
                document(
                        "one schema in two unions",
                        "it: {type: 'object', properties: {"
                                + "p: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], discriminator: {propertyName: 't', mapping: {A: 'a', B: 'b'}}},"
                                + "q: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], discriminator: {propertyName: 't', mapping: {X: 'a', B: 'b'}}}}}, "
                                + object("a", "t: {type: 'string'}, ") + ", " + object("b", "t: {type: 'string'}, "),
                        """
                        a {t: 'A' | 'X'!, a: string!}
                        b {t: 'B'!, b: string!}
                        it {p: it/properties/p, q: it/properties/q}
                        it/properties/p = a(A) | b(B) by t
                        it/properties/q = a(X) | b(B) by t
                        """),
                document(
                        "the values of an enum in other letters",
                        "it: {oneOf: [{$ref: '#/components/schemas/Aa'}, {$ref: '#/components/schemas/Bb'}], discriminator: {propertyName: 't'}}, "
                                + "Aa: {type: 'object', properties: {t: {enum: ['aa', 'bb']}}}, Bb: {type: 'object', properties: {t: {enum: ['aa', 'bb']}}}",
                        """
                        Aa {t: 'aa'!}
                        Aa/properties/t: aa, bb
                        Bb {t: 'bb'!}
                        Bb/properties/t: aa, bb
                        it = Aa(aa) | Bb(bb) by t
                        """),
                document(
                        "a constant that alternatives inherit",
                        "it: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], discriminator: {propertyName: 't'}}, "
                                + "base: {type: 'object', properties: {t: {enum: ['aa']}}}, a: {allOf: [{$ref: '#/components/schemas/base'}, "
                                + "{type: 'object', properties: {a: {type: 'string'}}}]}, " + object("b", ""),
                        """
                        a {t: 'aa'!, a: string}
                        b {b: string!}
                        base/properties/t: aa
                        it = a(aa) | b(b) by t
                        """),
                document(
                        "alternatives beside members",
                        "it: {type: 'object', required: ['id'], properties: {id: {type: 'string'}}, "
                                + "oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}]}, "
                                + object("a", "") + ", " + object("b", ""),
                        """
                        it = it/oneOf/a | it/oneOf/b
                        it/oneOf/a {id: string!, a: string!}
                        it/oneOf/b {id: string!, b: string!}
                        """),
                document(
                        "alternatives inside allOf",
                        "it: {allOf: [{$ref: '#/components/schemas/base'}, "
                                + "{anyOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}]}]}, "
                                + object("base", "") + ", " + object("a", "") + ", " + object("b", ""),
                        """
                        it = it/oneOf/a | it/oneOf/b
                        it/oneOf/a {base: string!, a: string!}
                        it/oneOf/b {base: string!, b: string!}
                        """),
                document(
                        "alternatives of two lists",
                        "it: {type: 'object', properties: {id: {type: 'string'}}, "
                                + "oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], "
                                + "anyOf: [{$ref: '#/components/schemas/c'}, {$ref: '#/components/schemas/d'}]}, "
                                + object("a", "") + ", " + object("b", "") + ", " + object("c", "") + ", "
                                + object("d", ""),
                        """
                        it = it/oneOf/a c | it/oneOf/a d | it/oneOf/b c | it/oneOf/b d
                        it/oneOf/a c {id: string, a: string!, c: string!}
                        it/oneOf/a d {id: string, a: string!, d: string!}
                        it/oneOf/b c {id: string, b: string!, c: string!}
                        it/oneOf/b d {id: string, b: string!, d: string!}
                        """),
                document(
                        "alternatives of two lists, without names in one of them",
                        "it: {allOf: [{oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}]}, {oneOf: [{type: 'object', "
                                + "required: ['x'], properties: {x: {type: 'string'}}}, {type: 'object', required: ['y'], properties: "
                                + "{y: {type: 'integer'}}}]}]}, " + object("a", "") + ", " + object("b", ""),
                        """
                        it = it/oneOf/a with x | it/oneOf/a with y | it/oneOf/b with x | it/oneOf/b with y
                        it/oneOf/a with x {a: string!, x: string!}
                        it/oneOf/a with y {a: string!, y: integer!}
                        it/oneOf/b with x {b: string!, x: string!}
                        it/oneOf/b with y {b: string!, y: integer!}
                        """),
                document(
                        "alternatives that cannot be told apart",
                        "it: {type: 'object', properties: {id: {type: 'string'}}, "
                                + "anyOf: [{properties: {a: {type: 'string'}, b: {type: 'string'}}}, {properties: {a: {type: 'integer'}}}]}",
                        """
                        it {id: string, a: it/allOf/properties/a, b: string}
                        it/allOf/properties/a = string | integer
                        """),
                document(
                        "branches that only constrain",
                        "it: {type: 'object', properties: {a: {type: 'string'}, b: {type: 'string'}}, "
                                + "anyOf: [{required: ['a']}, {required: ['b']}]}",
                        """
                        it {a: string, b: string}
                        """),
                document(
                        "null beside an alternative",
                        "it: {type: 'object', required: ['p'], properties: {p: {type: 'object', properties: {id: {type: 'string'}}, "
                                + "oneOf: [{$ref: '#/components/schemas/a'}, {type: 'null'}]}}}, " + object("a", ""),
                        """
                        it {p: it/properties/p?!}
                        it/properties/p {id: string, a: string!}
                        """));
    }

    private static Arguments document(String name, String schemas, String types) {
        return Arguments.of(name, "{" + schemas + "}", types);
    }

    private static String child(String name, String parent) {
        return name + ": {allOf: [{$ref: '#/components/schemas/" + parent + "'}, {type: 'object', properties: {" + name
                + ": {type: 'integer'}}}]}";
    }

    private static String object(String name, String more) {
        return name + ": {type: 'object', required: ['" + name + "'], properties: {" + more + name
                + ": {type: 'string'}}}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void becomeTypes(String name, String schemas, String types) throws Exception {
        TestApi api = TestApi.answering(schemas);
        assertThat(print(api)).as(name).isEqualTo(types);
        assertThat(api.warnings()).isEmpty();
    }

    @Test
    void sendsReadOnlyDiscriminators() throws Exception {
        TestApi api =
                TestApi.answering("{it: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], "
                        + "discriminator: {propertyName: 't'}}, " + object("a", "t: {type: 'string', readOnly: true}, ")
                        + ", "
                        + object("b", "t: {type: 'string', readOnly: true}, ") + "}");
        ObjectType a = (ObjectType) api.type("/components/schemas/a");
        assertThat(a.properties().get(0).value())
                .returns(Optional.of("\"a\""), Value::constant)
                .returns(true, Value::isNeededInRequests);
    }

    @Test
    void followsTheNamesOfAStaleMapping() throws Exception {
        TestApi api =
                TestApi.answering("{it: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], "
                        + "discriminator: {propertyName: 't', mapping: {A: 'models/all.yml#/a', B: './b.yaml', BB: 'b'}}}, "
                        + object("a", "") + ", " + object("b", "") + "}");
        assertThat(print(api)).contains("it = a(A) | b(B BB) by t\n");
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (/components/schemas/it/discriminator/mapping): warning: the discriminator maps 'A', 'B' to"
                                + " schemas that are none of the alternatives; the alternative of the same name is taken;"
                                + " correct the mapping");
    }

    @Test
    void warnsOfADefaultMapping() throws Exception {
        TestApi api =
                TestApi.answering("{it: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], "
                        + "discriminator: {propertyName: 't', defaultMapping: 'a'}}, "
                        + object("a", "") + ", " + object("b", "") + "}");
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (/components/schemas/it/discriminator/defaultMapping): warning: defaultMapping is not read:"
                                + " a value that selects no alternative is read as an unknown one; add the values that select"
                                + " this alternative to the mapping");
    }

    @Test
    void ignoresWhatAStaleMappingDoesNotName() throws Exception {
        TestApi api =
                TestApi.answering("{it: {oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}], "
                        + "discriminator: {propertyName: 't', mapping: {A: 'a', X: 'gone.yml#/x', Y: '#/components/schemas/y'}}}, "
                        + object("a", "") + ", " + object("b", "") + "}");
        assertThat(print(api)).contains("it = a(A) | b by t\n");
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (/components/schemas/it/discriminator/mapping): warning: the discriminator maps 'X', 'Y' to"
                                + " schemas that are none of the alternatives; this is ignored, and only the other values"
                                + " select an alternative; correct the mapping");
    }

    @Test
    void limitsCombinations() throws Exception {
        String eleven = IntStream.range(0, 11)
                .mapToObj(i -> "{type: 'object', required: ['K" + i + "'], properties: {K" + i + ": {type: 'string'}}}")
                .collect(Collectors.joining(", ", "[", "]"));
        TestApi api = TestApi.answering("{it: {type: 'object', properties: {id: {type: 'string'}}, allOf: [{oneOf: "
                + eleven.replace("K", "a") + "}, {oneOf: " + eleven.replace("K", "b") + "}]}}");
        assertThat(api.type("/components/schemas/it")).isInstanceOf(ObjectType.class);
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (/components/schemas/it): warning: more than 100 combinations of alternatives in"
                                + " a schema (limit combinations); it is read as one type with the members of all");
    }

    @Test
    void sendsFilesOfAlternativesAsParts() throws Exception {
        TestApi api = TestApi.of(
                "{'/it': {post: {operationId: 'sendIt', requestBody: {required: true, content: {'multipart/form-data': {schema: "
                        + "{type: 'object', required: ['t'], properties: {t: {type: 'string'}}, oneOf: ["
                        + "{required: ['f'], properties: {f: {type: 'string', format: 'binary'}, n: {type: 'string'}}}, "
                        + "{required: ['u'], properties: {u: {type: 'string'}, n: {type: 'integer'}}}]}}}}, responses: {'204': {}}}}}",
                "{}");
        String schema = "/paths/~1it/post/requestBody/content/multipart~1form-data/schema";
        assertThat(api.operation("sendIt").inputs())
                .extracting(input -> input.wireName() + ": "
                        + print(input.value().type()) + " " + input.value().required())
                .containsExactly(
                        "t: string true",
                        "f: binary false",
                        "n: " + schema + "/allOf/properties/n false",
                        "u: string false");
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (" + schema + "): warning: the alternatives of this body have files, which are"
                                + " parts of their own, so the members of all alternatives are members of the body; the API checks"
                                + " which ones go together");
    }

    @Test
    void readsChildrenInFilesOfTheirOwn() throws Exception {
        TestApi api = TestApi.of(
                "paths: {'/it': {get: {operationId: 'getIt', responses: {'200': {content: {'application/json': {schema: "
                        + "{$ref: '#/x-callwright-external/Pet.yaml'}}}}}}}}, 'x-callwright-external': {'Pet.yaml': "
                        + PET
                        + ", 'a/Cat.yaml': {allOf: [{$ref: '#/x-callwright-external/Pet.yaml'}]}, 'all.yaml': "
                        + "{Dog: {allOf: [{$ref: '#/x-callwright-external/Pet.yaml'}]}}}",
                OperationSelector.ALL);
        assertThat(((UnionType) api.type("/x-callwright-external/Pet.yaml")).alternatives())
                .extracting(Alternative::discriminatorValues)
                .containsExactly(List.of("Cat"), List.of("Dog"));
    }

    @Test
    void readsManyChildren() throws Exception {
        String children = IntStream.range(0, 600)
                .mapToObj(i -> ", c" + i
                        + ": {allOf: [{$ref: '#/components/schemas/it'}, {properties: {next: {$ref: '#/components/schemas/c"
                        + (i + 1) % 300 + "'}}}]}")
                .collect(Collectors.joining());
        TestApi api = TestApi.answering("{it: " + PET + children + "}");
        assertThat(((UnionType) api.type("/components/schemas/it")).alternatives())
                .hasSize(600);
    }

    private static String print(TestApi api) {
        return api.model().types().stream().map(UnionsTest::print).collect(Collectors.joining());
    }

    private static String print(TypeDefinition type) {
        String name = name(type.id().pointer());
        if (type instanceof UnionType union) {
            String with = union.subunions().stream().map(UnionsTest::print).collect(Collectors.joining(", "));
            return name + " = "
                    + union.alternatives().stream().map(UnionsTest::print).collect(Collectors.joining(" | "))
                    + union.discriminator().map(property -> " by " + property).orElse("")
                    + (with.isEmpty() ? "" : ", with " + with) + "\n";
        }
        if (type instanceof EnumType enumeration) {
            return name + ": "
                    + enumeration.values().stream()
                            .map(value -> value.wireValue())
                            .collect(Collectors.joining(", ")) + "\n";
        }
        return name + " "
                + ((ObjectType) type)
                        .properties().stream().map(UnionsTest::print).collect(Collectors.joining(", ", "{", "}"))
                + "\n";
    }

    private static String print(Alternative alternative) {
        return print(alternative.type())
                + (alternative.discriminatorValues().isEmpty()
                        ? ""
                        : "(" + String.join(" ", alternative.discriminatorValues()) + ")");
    }

    private static String print(Property property) {
        Value value = property.value();
        List<String> only = value.constant().map(List::of).orElse(value.choices());
        String type =
                only.isEmpty() ? print(value.type()) : String.join(" | ", only).replace('"', '\'');
        return property.wireName() + ": " + type + (value.nullable() ? "?" : "") + (value.required() ? "!" : "");
    }

    private static String print(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                ? scalar.kind().name().toLowerCase(Locale.ROOT).replace("int64", "integer")
                : type.named().map(id -> name(id.pointer())).orElse("any");
    }

    private static String name(String pointer) {
        return pointer.replace("/components/schemas/", "");
    }
}
