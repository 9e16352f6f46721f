package dev.callwright.core.emit.java;

import static dev.callwright.core.emit.java.HandMade.ANY;
import static dev.callwright.core.emit.java.HandMade.BOOLEAN;
import static dev.callwright.core.emit.java.HandMade.INT64;
import static dev.callwright.core.emit.java.HandMade.STRING;
import static dev.callwright.core.emit.java.HandMade.clearable;
import static dev.callwright.core.emit.java.HandMade.constant;
import static dev.callwright.core.emit.java.HandMade.docs;
import static dev.callwright.core.emit.java.HandMade.documented;
import static dev.callwright.core.emit.java.HandMade.enumeration;
import static dev.callwright.core.emit.java.HandMade.input;
import static dev.callwright.core.emit.java.HandMade.json;
import static dev.callwright.core.emit.java.HandMade.list;
import static dev.callwright.core.emit.java.HandMade.map;
import static dev.callwright.core.emit.java.HandMade.named;
import static dev.callwright.core.emit.java.HandMade.nothing;
import static dev.callwright.core.emit.java.HandMade.nullItem;
import static dev.callwright.core.emit.java.HandMade.nullable;
import static dev.callwright.core.emit.java.HandMade.object;
import static dev.callwright.core.emit.java.HandMade.operation;
import static dev.callwright.core.emit.java.HandMade.optional;
import static dev.callwright.core.emit.java.HandMade.path;
import static dev.callwright.core.emit.java.HandMade.property;
import static dev.callwright.core.emit.java.HandMade.query;
import static dev.callwright.core.emit.java.HandMade.required;
import static dev.callwright.core.emit.java.HandMade.union;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model made by hand that has every kind of type, member, input, result and security scheme, also hostile ones. */
final class EveryKind {
    private static final String HOSTILE =
            "Ends */ here \\u002a\\u002f {@code x @see <b>& <script>\n@deprecated no\n\n* one\n* two";

    private EveryKind() {}

    static ApiModel model() {
        List<TypeDefinition> types = new ArrayList<>();
        types.addAll(objects());
        types.addAll(unions());
        types.addAll(enums());
        types.addAll(typesNamedLikeJava());
        return HandMade.api(types, schemes(), resources());
    }

    private static List<TypeDefinition> objects() {
        return List.of(
                object(
                        "node",
                        property("value", required(named("json"))),
                        property("next", optional(named("node"))),
                        property("children", required(list(named("node")))),
                        property("by_name", optional(map(named("node"))))),
                object("empty"),
                new ObjectType(
                        HandMade.declaration("open", Usage.BOTH, docs("Old.")),
                        List.of(
                                property("additional_members", optional(STRING)),
                                property("additional_member", optional(map(STRING)))),
                        Optional.of(INT64),
                        true),
                object("answer", Usage.OUTPUT, everyMember()),
                object("question", Usage.INPUT, everyMember()),
                object("card", property("object", constant(STRING, "\"card\"")), property("last4", required(STRING))),
                object("bank", property("object", constant(STRING, "\"bank\"")), property("iban", optional(STRING))),
                object(
                        "hostile",
                        property("*/", documented(required(STRING), docs(HOSTILE), true)),
                        property("a\"b\\u0022\n", documented(optional(list(STRING)), docs(HOSTILE), true)),
                        property("", optional(STRING)),
                        property("getClass", optional(STRING))));
    }

    private static Property[] everyMember() {
        List<Property> members = new ArrayList<>();
        for (ScalarKind kind : ScalarKind.values()) {
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            TypeRef type = new TypeRef.Scalar(kind);
            members.add(property(name, required(type)));
            members.add(property("optional_" + name, optional(type)));
            members.add(property(name + "_list", optional(list(type))));
        }
        members.add(property("any", required(ANY)));
        members.add(property("nullable", nullable(STRING)));
        members.add(property("clearable", clearable(STRING)));
        members.add(property("clearable_list", clearable(list(STRING))));
        members.add(property("clearable_map", clearable(map(STRING))));
        members.add(property("nullable_list", nullable(list(nullItem(STRING)))));
        members.add(property("matrix", optional(list(list(INT64)))));
        members.add(property("map_of_lists", optional(map(list(nullItem(INT64))))));
        members.add(property("list_of_maps", required(list(map(nullItem(map(BOOLEAN)))))));
        members.add(property("expandable", optional(new TypeRef.Expandable(named("card")))));
        members.add(property("expandable_union", optional(new TypeRef.Expandable(named("source")))));
        members.add(property("constant_flag", constant(BOOLEAN, "true")));
        members.add(property("constant_number", constant(INT64, "-12345678901")));
        members.add(property("constant_color", constant(named("color"), "\"dark-red\"")));
        members.add(property("weight", required(named("weight"))));
        members.add(property("constant_list", constant(list(STRING), "[\"a\"]")));
        members.add(property("constant_day", constant(new TypeRef.Scalar(ScalarKind.DATE), "\"2020-02-30\"")));
        members.add(property("constant_huge", constant(INT64, "18446744073709551616")));
        members.add(property("constant_ratio", constant(new TypeRef.Scalar(ScalarKind.DOUBLE), "1e400")));
        members.add(property("constant_price", constant(new TypeRef.Scalar(ScalarKind.NUMBER), "1.50")));
        members.add(property("loose", optional(named("loose"))));
        return members.toArray(Property[]::new);
    }

    private static List<TypeDefinition> unions() {
        return List.of(
                union("json", STRING, INT64, BOOLEAN, list(named("json")), map(nullItem(named("json")))),
                union(
                        "source",
                        Optional.of("object"),
                        new Alternative(named("card"), List.of("card", "deleted_card")),
                        new Alternative(named("bank"), List.of("bank")),
                        new Alternative(named("card"), List.of("other_card"))),
                union("payment", named("card"), named("source"), STRING),
                union("loose", list(STRING), list(INT64), ANY, named("color"), new TypeRef.Scalar(ScalarKind.BASE64)),
                union("outer", named("payment"), named("loose"), new TypeRef.Expandable(named("bank"))));
    }

    private static List<TypeDefinition> enums() {
        return List.of(
                enumeration("color", ScalarKind.STRING, "red", "dark-red", "Red", "+1", "-1", "", "\"*/", "TYPE", "of"),
                enumeration("weight", ScalarKind.INT64, "1", "-1", "10"),
                enumeration("ratio", ScalarKind.NUMBER, "0.5", "1e10"));
    }

    private static List<TypeDefinition> typesNamedLikeJava() {
        List<String> names = List.of(
                "List",
                "String",
                "Object",
                "Optional",
                "Map",
                "Builder",
                "Unknown",
                "Codec",
                "Codecs",
                "Members",
                "ApiObject",
                "ObjectType",
                "UnionType",
                "EnumType",
                "Expandable",
                "JsonValue",
                "Operation",
                "Consumer",
                "Override",
                "Deprecated",
                "Record",
                "Error",
                "Instant",
                "Long",
                "Bytes",
                "RequestOptions",
                "Exception");
        List<TypeDefinition> types = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            types.add(object(
                    names.get(i),
                    property("next", optional(named(names.get((i + 1) % names.size())))),
                    property("text", required(STRING)),
                    property("texts", optional(list(STRING))),
                    property("counts", optional(map(INT64))),
                    property("owner", optional(new TypeRef.Expandable(named(names.get(i)))))));
        }
        types.add(union(
                "Alternatives",
                Arrays.asList(named("List"), named("String"), STRING).toArray(TypeRef[]::new)));
        return types;
    }

    private static Map<String, SecurityScheme> schemes() {
        Map<String, SecurityScheme> schemes = new java.util.LinkedHashMap<>();
        for (SecurityScheme.Kind kind : SecurityScheme.Kind.values()) {
            schemes.put("my " + kind, new SecurityScheme("my " + kind, kind, "X-\"" + kind));
        }
        return schemes;
    }

    private static List<Resource> resources() {
        Resource deep =
                new Resource(List.of("things", "deep"), List.of(operation("ping", "/ping", nothing())), List.of());
        Resource things = new Resource(List.of("things"), operations(), List.of(deep));
        return List.of(things);
    }

    private static List<Operation> operations() {
        return List.of(
                operation("plain", "/plain", json(named("node"))),
                operation("remove", "/things/{id}", nothing(), path("id")),
                operation("names", "/names", json(list(STRING)), query("limit", optional(INT64))),
                operation("table", "/table", json(map(list(nullItem(STRING))))),
                operation("any", "/any", json(ANY)),
                operation(
                        "text",
                        "/text",
                        new Result(Result.ResultKind.TEXT, Optional.empty(), Optional.of("text/plain"))),
                operation(
                        "download",
                        "/download/{id}",
                        new Result(Result.ResultKind.BINARY, Optional.empty(), Optional.of("application/pdf")),
                        path("id"),
                        query("page", required(INT64))),
                operation(
                        "everywhere",
                        "/everywhere/{a}/{b}",
                        json(named("answer")),
                        path("a"),
                        input(Location.PATH, "b", required(list(INT64))),
                        query("q", required(STRING)),
                        query("id", optional(list(named("color")))),
                        input(Location.HEADER, "id", optional(STRING)),
                        input(Location.COOKIE, "id", nullable(BOOLEAN)),
                        input(Location.BODY, "id", required(named("question"))),
                        input(Location.BODY, "meta", clearable(map(STRING))),
                        input(Location.BODY, "kind", constant(STRING, "\"it\""))),
                operation("put", "/put", nothing(), input(Location.WHOLE_BODY, "body", required(named("payment")))),
                operation(
                        "putAll",
                        "/putAll",
                        nothing(),
                        input(Location.WHOLE_BODY, "body", optional(list(named("node"))))),
                operation("hostile\"*/\\u0022", "/a\"b\\u0022*/", json(named("hostile"))),
                operation("String", "/String", json(named("String")), query("List", optional(named("List")))),
                operation(
                        "Operation",
                        "/Operation",
                        json(named("Operation")),
                        query("x", optional(named("RequestOptions")))),
                operation("toString", "/toString", nothing()),
                operation("getClass", "/getClass", nothing()),
                operation("wait", "/wait", nothing()));
    }
}
