package dev.callwright.core.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.normalize.SpecNormalizer;
import dev.callwright.core.normalize.operation.OperationSelector;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.parse.SpecParser;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import java.util.List;

/** An API whose every name is one that broke some generator: keywords, clashes, other scripts, names of the runtime. */
public final class HostileApi {
    private static final List<String> MEMBERS = List.of(
            "class",
            "@class",
            "next",
            "Next",
            "dateRange",
            "date_range",
            "prefs/voting",
            "prefs_voting",
            "headers",
            "body",
            "options",
            "request",
            "this",
            "builder",
            "to_builder",
            "build",
            "type",
            "hash_code",
            "get_class",
            "wait",
            "notify",
            "expand",
            "add_expand",
            "members",
            "additional_properties",
            "say \"hi\"",
            "a b",
            "$ref",
            "\uD83D\uDE00",
            "clear",
            "set_empty",
            "put",
            "add",
            "set",
            "to_json",
            "equals",
            "yield",
            "record",
            "var",
            "_",
            "",
            "values",
            "from",
            "TYPE",
            "日本",
            "String",
            "java",
            "sdk",
            "List",
            "of",
            "additional_members");
    private static final List<String> SCHEMAS = List.of(
            "String",
            "Object",
            "List",
            "Map",
            "Optional",
            "OffsetDateTime",
            "LocalDate",
            "Builder",
            "Unknown",
            "file",
            "DateTime",
            "JsonNode",
            "Model",
            "Record",
            "record",
            "var",
            "sealed",
            "Operation",
            "ObjectType",
            "Members",
            "Codecs",
            "Codec",
            "JsonValue",
            "EnumType",
            "UnionType",
            "Expandable",
            "ApiObject",
            "Foo",
            "foo",
            "FOO",
            "PAvRequestBody",
            "PavRequestBody",
            "of_string",
            "Error",
            "Exception",
            "Instant",
            "Override",
            "Long",
            "Index",
            "index",
            "aux",
            "Promise",
            "Array",
            "Date",
            "日本",
            "ApiResponse",
            "RequestOptions",
            "Supplier",
            "Consumer",
            "PathValues",
            "HostileClient");
    private static final List<String> VALUES = List.of(
            "Etc/GMT+1",
            "Etc/GMT-1",
            "+1",
            "-1",
            "+12",
            "-12",
            "a",
            "A",
            "_a",
            "a_",
            "type",
            "TYPE",
            "class",
            "",
            "<",
            ">=",
            "of",
            "in-store",
            "in_store",
            "in.store",
            "\uD83D\uDE00",
            "日本",
            "x y",
            "1",
            "01",
            "1.0",
            "value");
    private static final List<String> ACTIONS = List.of(
            "import",
            "default",
            "new",
            "delete",
            "wait",
            "notify",
            "clone",
            "finalize",
            "get_class",
            "to_string",
            "constructor",
            "then",
            "yield",
            "list",
            "call",
            "return",
            "void",
            "close",
            "equals",
            "list_with_response");
    private static final List<String> PARAMETERS = List.of(
            "class", "params", "options", "caller", "builder", "this", "account-id", "await", "id", "body", "日本");
    private static final List<String> RESOURCES = List.of(
            "close",
            "async",
            "builder",
            "call",
            "constructor",
            "then",
            "with_options",
            "from_env",
            "index",
            "con",
            "client",
            "import",
            "sdk",
            "java");

    private final ObjectNode root = new ObjectMapper().createObjectNode();
    private final ObjectNode paths = root.putObject("paths");
    private final ObjectNode schemas = root.putObject("components").putObject("schemas");

    private HostileApi() {}

    /** The API's model. */
    public static ApiModel model() {
        return new HostileApi().read();
    }

    private ApiModel read() {
        root.put("openapi", "3.0.3")
                .putObject("info")
                .put("title", "Hostile API")
                .put("version", "1");
        addSchemas();
        for (String action : ACTIONS) {
            operation("/acts/" + action, "post", action);
            parameter(operation("/acts/{id}/" + action, "post", "item_" + action), "id", "path");
        }
        for (String name : PARAMETERS) {
            ObjectNode operation = operation("/" + name + "_things/{" + name + "}", "post", name);
            parameter(operation, name, "path");
            parameter(operation, name, "query");
            parameter(operation, name, "header");
            parameter(operation, "id", "query");
        }
        for (String name : RESOURCES) {
            operation("/" + name + "s/" + name, "get", "r_" + name);
            operation("/" + name, "get", name + "_get");
        }
        for (String name : List.of("everything", "numbers", "kinds", "all")) {
            body(operation("/send/" + name + "s", "post", "send " + name), name);
        }
        Diagnostics diagnostics = new Diagnostics();
        SpecSource source = SpecSource.ofText("hostile.json", root.toString());
        return new SpecNormalizer(diagnostics)
                .normalize(
                        new SpecParser(diagnostics).parse(new SpecReader(diagnostics).load(source)),
                        OperationSelector.ALL);
    }

    private void addSchemas() {
        ObjectNode all = object("all");
        ArrayNode union = schemas.putObject("any_of_all").putArray("anyOf");
        union.addObject().put("type", "string");
        union.addObject().put("type", "integer");
        for (String name : SCHEMAS) {
            object(name).putObject("self").put("$ref", "#/components/schemas/" + name);
            union.addObject().put("$ref", "#/components/schemas/" + name);
            all.putObject("p" + name).put("$ref", "#/components/schemas/" + name);
        }
        all.putObject("any").put("$ref", "#/components/schemas/any_of_all");
        ObjectNode everything = object("everything");
        ObjectNode numbers = object("numbers");
        for (String name : MEMBERS) {
            ObjectNode list = everything.putObject(name).put("type", "array");
            list.putObject("items")
                    .put("type", "object")
                    .putObject("properties")
                    .putObject("class");
            numbers.putObject(name)
                    .put("type", "integer")
                    .put("format", "int32")
                    .put("nullable", true);
        }
        ArrayNode values =
                object("kinds").putObject("kind").put("type", "string").putArray("enum");
        VALUES.forEach(values::add);
    }

    /** Adds an object schema and returns its properties. */
    private ObjectNode object(String name) {
        return schemas.putObject(name).put("type", "object").putObject("properties");
    }

    private ObjectNode operation(String path, String method, String id) {
        ObjectNode operation = paths.withObjectProperty(path).putObject(method).put("operationId", id);
        ObjectNode response = operation.putObject("responses").putObject("200").put("description", "");
        response.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/everything");
        return operation;
    }

    private static void parameter(ObjectNode operation, String name, String location) {
        ObjectNode parameter = operation.withArrayProperty("parameters").addObject();
        parameter.put("name", name).put("in", location).put("required", location.equals("path"));
        parameter.putObject("schema").put("type", "string");
    }

    private static void body(ObjectNode operation, String schema) {
        operation
                .putObject("requestBody")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object")
                .putObject("properties")
                .putObject("it")
                .put("$ref", "#/components/schemas/" + schema);
    }
}
