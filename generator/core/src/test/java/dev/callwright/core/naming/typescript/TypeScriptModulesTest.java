package dev.callwright.core.naming.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.LoadedApi;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.testing.Documents;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TypeScriptModulesTest {
    private static final int LONG = 1500;

    @TempDir
    private Path folder;

    @Test
    void declaresComponentsThatOneModuleUsesInIt() throws Exception {
        LoadedApi api = load(
                Stream.of(
                                call("/orders", "orders", reference("Order")),
                                call("/payments", "payments", reference("Payment")))
                        .collect(Collectors.joining(",")),
                schema("Order", "OrderLine", "Payment"),
                schema("OrderLine", "Order", "Discount"),
                schema("Discount", "Money"),
                schema("Payment", "Method", "Money"),
                schema("Method"),
                schema("Money"));
        assertThat(modules(api, "Order", "OrderLine", "Discount", "Payment", "Method", "Money"))
                .containsExactly(
                        "models/order",
                        "models/order",
                        "models/order",
                        "models/payment",
                        "models/payment",
                        "models/money");
    }

    @Test
    void declaresTheTypesOfAResponseBesideTheOperation() throws Exception {
        String response =
                "{\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"array\",\"items\":" + reference("Order")
                        + "},\"more\":{\"type\":\"object\",\"properties\":{\"url\":{\"type\":\"string\"}}}}}";
        LoadedApi api = load(call("/orders", "orders", response), schema("Order"));
        TypeRef result = api.operation("orders").result().type().orElseThrow();
        TypeId type = result.named().orElseThrow();
        TypeScriptNames names = api.names().typeScript();
        assertThat(names.typeModule(type)).isEqualTo("resources/orders");
        assertThat(names.nested(type)).extracting(names::typeModule).containsExactly("resources/orders");
        assertThat(modules(api, "Order")).containsExactly("models/order");
    }

    @Test
    void splitsLongModulesOfTypes() throws Exception {
        LoadedApi api = load(
                call("/orders", "orders", reference("Order")),
                schema("Order", "Part", "Other"),
                longSchema("Part"),
                longSchema("Other"));
        assertThat(modules(api, "Order", "Other", "Part"))
                .containsExactly("models/order", "models/order", "models/part");
    }

    @Test
    void takesLongParamsOutOfTheModuleThatIsLoaded() throws Exception {
        LoadedApi api = load(String.join(
                ",",
                path("/cards", "create", 640),
                path("/cards/{card}/limits", "createLimit", 640),
                path("/cards/{card}/limits/{limit}", "updateLimit", 640),
                path("/tags", "createTag", 3)));
        TypeScriptNames names = api.names().typeScript();
        assertThat(Stream.of("create", "createLimit", "updateLimit", "createTag")
                        .map(id -> resource(api, id)))
                .containsExactly("resources/cards", "resources/cards", "resources/cards", "resources/tags");
        assertThat(Stream.of("create", "createLimit", "updateLimit", "createTag")
                        .map(id -> names.paramsModule(api.operation(id))))
                .containsExactly(
                        "params/cards",
                        "params/cards/limits/create-params",
                        "params/cards/limits/update-params",
                        "resources/tags");
    }

    @Test
    void splitsResourcesWithManyOperations() throws Exception {
        LoadedApi api = load(IntStream.range(0, 60)
                .mapToObj(i -> Documents.operation("a" + i, "/cards/{card}/do" + i, "") + ","
                        + Documents.operation("b" + i, "/cards/{card}/holds/{hold}/do" + i, ""))
                .collect(Collectors.joining(",")));
        assertThat(resource(api, "a1")).isEqualTo("resources/cards");
        assertThat(resource(api, "b1")).isEqualTo("resources/cards/holds");
    }

    @Test
    void escapesReservedModuleNames() throws Exception {
        LoadedApi api = load(
                call("/con", "con", reference("Index")) + "," + call("/aux", "aux", reference("Aux")),
                schema("Index"),
                schema("Aux"));
        assertThat(resource(api, "con")).isEqualTo("resources/con-module");
        assertThat(resource(api, "aux")).isEqualTo("resources/aux-module");
        assertThat(modules(api, "Index", "Aux")).containsExactly("models/index-module", "models/aux-model");
    }

    private LoadedApi load(String paths, String... schemas) throws IOException {
        Path spec = folder.resolve("spec.json");
        Files.writeString(spec, Documents.of(paths, String.join(",", schemas)));
        return Generation.of(spec).api();
    }

    private static String reference(String schema) {
        return "{\"$ref\":\"#/components/schemas/" + schema + "\"}";
    }

    /** A schema whose members are others. */
    private static String schema(String name, String... members) {
        return object(name, members.length, i -> "\"" + members[i] + "\":" + reference(members[i]));
    }

    private static String longSchema(String name) {
        return object(name, LONG, i -> "\"m" + i + "\":{\"type\":\"string\"}");
    }

    private static String object(String name, int count, IntFunction<String> member) {
        return "\"" + name + "\":{\"type\":\"object\",\"properties\":{" + join(count, member) + "}}";
    }

    private static String call(String path, String id, String schema) {
        return "\"" + path + "\":{\"get\":{\"operationId\":\"" + id
                + "\",\"responses\":{\"200\":{\"description\":\"ok\",\"content\":{\"application/json\":{\"schema\":"
                + schema
                + "}}}}}}";
    }

    private static String path(String path, String id, int parameters) {
        String query =
                join(parameters, i -> "{\"name\":\"p" + i + "\",\"in\":\"query\",\"schema\":{\"type\":\"string\"}}");
        return Documents.operation(id, path, ",\"parameters\":[" + query + "]").replace("{\"get\":", "{\"post\":");
    }

    private static String join(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }

    private static List<String> modules(LoadedApi api, String... components) {
        return Arrays.stream(components)
                .map(name -> api.names().typeScript().typeModule(new TypeId("/components/schemas/" + name)))
                .toList();
    }

    private static String resource(LoadedApi api, String operation) {
        List<String> path = api.operation(operation).resource();
        return api.model().resources().stream()
                .flatMap(Resource::withDescendants)
                .filter(resource -> resource.path().equals(path))
                .map(api.names().typeScript()::resourceModule)
                .findFirst()
                .orElseThrow();
    }
}
