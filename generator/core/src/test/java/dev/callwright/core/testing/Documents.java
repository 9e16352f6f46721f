package dev.callwright.core.testing;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that have one construct as often as wanted. */
public final class Documents {
    private static final String HEAD = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},";

    private Documents() {}

    /** A document with paths and schemas, each given as members of a JSON object. */
    public static String of(String paths, String schemas) {
        return HEAD + "\"paths\":{" + paths + "},\"components\":{\"schemas\":{" + schemas + "}}}";
    }

    /** A document whose root has another member. */
    public static String with(String member, String paths) {
        return HEAD + member + ",\"paths\":{" + paths + "}}";
    }

    /** A document with some JSON that means nothing. */
    public static String withExtension(String json) {
        return with("\"x-a\":" + json, operation("a", "/a", ""));
    }

    /** A document with one operation, whose body and answer have the schema. */
    public static String body(String schema) {
        return of(bodyOf("a", schema), "");
    }

    /** An operation of that id, whose body and answer have the schema. */
    public static String bodyOf(String id, String schema) {
        String content = "{\"application/json\":{\"schema\":" + schema + "}}";
        return "\"/" + id + "\":{\"post\":{\"operationId\":\"" + id
                + "\",\"requestBody\":{\"required\":true,\"content\":" + content
                + "},\"responses\":{\"200\":{\"description\":\"ok\",\"content\":" + content + "}}}}";
    }

    /** An operation without a body; more members of it start with a comma. */
    public static String operation(String id, String path, String members) {
        return "\"" + path + "\":{\"get\":{\"operationId\":\"" + id + "\"" + members
                + ",\"responses\":{\"200\":{\"description\":\"ok\"}}}}";
    }

    /** A document with one path. */
    public static String path(String path) {
        return of(
                "\"" + path + "\":{\"post\":{\"operationId\":\"a\",\"responses\":{\"200\":{\"description\":\"ok\"}}}}",
                "");
    }

    /** Operations with ids. */
    public static String operations(int count, IntFunction<String> id) {
        return of(join(count, i -> operation(id.apply(i), "/things" + i, "")), "");
    }

    /** Schemas of which each is nothing but a reference to the next. */
    public static String referenceChain(int length) {
        return of(
                bodyOf("a", ref("S0")),
                join(length, i -> member("S" + i, i == length - 1 ? text() : ref("S" + (i + 1)))));
    }

    /** Schemas of which each has the next as its property {@code next}. */
    public static String chain(int length, String required) {
        return of(
                bodyOf("a", ref("S0")),
                join(
                        length,
                        i -> member(
                                "S" + i,
                                object(
                                        member("id", text())
                                                + (i == length - 1 ? "" : "," + member("next", ref("S" + (i + 1)))),
                                        i == length - 1 ? "" : required))));
    }

    /** Schemas of which each is all of the next and a property. */
    public static String allOfChain(int length) {
        return of(
                bodyOf("a", ref("S0")),
                join(
                        length,
                        i -> member(
                                "S" + i,
                                i == length - 1
                                        ? object(member("x", text()), "")
                                        : "{\"allOf\":[" + ref("S" + (i + 1)) + ","
                                                + object(member("p" + i, text()), "") + "]}")));
    }

    /** Schemas of which each is a list of the next. */
    public static String listChain(int length) {
        return of(
                bodyOf("a", object(member("list", ref("S0")), "")),
                join(
                        length + 1,
                        i -> member(
                                "S" + i,
                                i == length ? text() : "{\"type\":\"array\",\"items\":" + ref("S" + (i + 1)) + "}")));
    }

    /** Schemas of which each requires two of the next. */
    public static String diamond(int levels) {
        return of(
                bodyOf("a", ref("S0")),
                join(
                        levels + 1,
                        i -> member(
                                "S" + i,
                                i == levels
                                        ? text()
                                        : object(
                                                member("a", ref("S" + (i + 1))) + "," + member("b", ref("S" + (i + 1))),
                                                "\"a\",\"b\""))));
    }

    /** Properties that are tuples, of which each is worth a warning. */
    public static String tuples(int count) {
        return body(object(
                join(
                        count,
                        i -> member(
                                "p" + i,
                                "{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}")),
                ""));
    }

    /** A reference to a schema. */
    public static String ref(String schema) {
        return "{\"$ref\":\"#/components/schemas/" + schema + "\"}";
    }

    /** An object schema. */
    public static String object(String properties, String required) {
        return "{\"type\":\"object\",\"required\":[" + required + "],\"properties\":{" + properties + "}}";
    }

    /** A member of a JSON object. */
    public static String member(String name, String json) {
        return "\"" + name + "\":" + json;
    }

    /** The schema of texts. */
    public static String text() {
        return "{\"type\":\"string\"}";
    }

    /** Several, with commas between them. */
    public static String join(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }
}
