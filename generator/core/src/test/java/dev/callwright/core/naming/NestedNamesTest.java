package dev.callwright.core.naming;

import static dev.callwright.core.naming.NamedDocument.answering;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.naming.lock.NamesLock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for nested types whose name would hide another one: each with a document. */
final class NestedNamesTest {
    private static final String INLINE = "{type: object, properties: {a: {type: string}}}";

    private static Arguments rule(String rule, String properties, String... types) {
        return Arguments.of(rule, properties, List.of(types));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("a name that is free", "need: " + INLINE, "It", "It.Need"),
                rule("the class around it (JLS 8.1)", "it: " + INLINE, "It", "It.ItIt"),
                rule(
                        "a class further out",
                        "need: {type: object, properties: {it: " + INLINE + "}}",
                        "It",
                        "It.Need",
                        "It.Need.NeedIt"),
                rule("the builder", "builder: " + INLINE, "It", "It.ItBuilder"),
                rule("a value that is not known", "unknown: " + INLINE, "It", "It.ItUnknown"),
                rule("java.lang, in generated code", "string: " + INLINE, "It", "It.ItString"),
                rule("java.lang, of every class", "object: " + INLINE, "It", "It.ItObject"),
                rule("java.lang, in programs only", "error: " + INLINE, "It", "It.Error"),
                rule("java.util", "list: " + INLINE, "It", "It.ItList"),
                rule("java.util, as the builder takes it", "optional: " + INLINE, "It", "It.ItOptional"),
                rule("a runtime type of models", "expandable: " + INLINE, "It", "It.ItExpandable"),
                rule("a runtime type of calls only", "operation: " + INLINE, "It", "It.Operation"),
                rule("TypeScript's globals", "record: " + INLINE, "It", "It.ItRecord"),
                rule("TypeScript's globals with a type argument", "promise: " + INLINE, "It", "It.ItPromise"),
                rule(
                        "a model that the class refers to",
                        "other: " + INLINE + ", x: {$ref: '#/components/schemas/other'}",
                        "It",
                        "It.ItOther",
                        "Other"),
                rule(
                        "a model that a nested class refers to",
                        "need: {type: object, properties: {other: " + INLINE
                                + ", x: {$ref: '#/components/schemas/other'}}}",
                        "It",
                        "It.Need",
                        "It.Need.NeedOther",
                        "Other"),
                rule(
                        "a model that only others refer to",
                        "other: " + INLINE + ", y: {$ref: '#/components/schemas/more'}",
                        "It",
                        "It.Other",
                        "More",
                        "Other"),
                rule(
                        "a sibling",
                        "item: " + INLINE + ", items: {type: array, items: " + INLINE + "}",
                        "It",
                        "It.ItItem",
                        "It.Item"),
                rule(
                        "a sibling that differs in case, which is one file",
                        "url: " + INLINE + ", uRL: " + INLINE,
                        "It",
                        "It.ItUrl",
                        "It.URl"),
                rule(
                        "the same name in another class",
                        "one: {type: object, properties: {part: " + INLINE
                                + "}}, two: {type: object, properties: {part: " + INLINE + "}}",
                        "It",
                        "It.One",
                        "It.One.Part",
                        "It.Two",
                        "It.Two.Part"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void nestedNamesHideNothing(String rule, String properties, List<String> types) {
        String schemas = "it: {type: object, properties: {" + properties + "}}, other: {type: object, properties: {b: "
                + "{type: string}}}, more: {type: object, properties: {other: {$ref: '#/components/schemas/other'}}}";
        NamedDocument named = NamedDocument.of(answering(schemas), NamesLock.empty());
        assertThat(named.types().values().stream().sorted()).as(rule).containsExactlyElementsOf(types);
    }
}
