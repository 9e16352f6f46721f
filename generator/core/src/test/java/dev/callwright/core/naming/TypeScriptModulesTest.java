package dev.callwright.core.naming;

import static dev.callwright.core.naming.TestModel.component;
import static dev.callwright.core.naming.TestModel.input;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TypeScriptModulesTest {
    private static final int LONG = 1500;

    @Test
    void assignsTypesToTheModulesOfTheirOwners() {
        TypeId nested = new TypeId("/components/schemas/customer/properties/address");
        TypeId own = new TypeId("/paths/~1a/get/responses/200/own");
        TypeId below = new TypeId("/paths/~1a/get/responses/200/own/below");
        TypeId both = new TypeId("/paths/~1a/get/responses/200/both");
        TypeId lost = new TypeId("/paths/~1a/get/responses/200/lost");
        TestModel api = new TestModel()
                .schema("customer")
                .object(nested, List.of("customer", "address"), Map.of())
                .object(own, List.of("a", "list", "own"), Map.of("below", named(below)))
                .object(below, List.of("a", "list", "below"), Map.of())
                .object(both, List.of("a", "list", "both"), Map.of())
                .object(lost, List.of("a", "list", "lost"), Map.of())
                .operation(
                        "GET /a",
                        "a.b.list",
                        input(Location.QUERY, "own", new TypeRef.ListOf(named(own))),
                        input(Location.QUERY, "both", named(both)))
                .operation("GET /b", "b.list", input(Location.QUERY, "both", named(both)));
        TypeScriptNames names = api.plan().typeScript();
        assertThat(names.typeModule(component("customer"))).isEqualTo("models/customer");
        assertThat(names.typeModule(nested)).isEqualTo("models/customer");
        assertThat(names.typeModule(own)).isEqualTo("resources/a");
        assertThat(names.typeModule(below)).isEqualTo("resources/a");
        assertThat(names.paramsModule(api.operation("GET /a"))).isEqualTo("resources/a");
        assertThat(names.typeModule(both)).isEqualTo("models/a-list-both");
        assertThat(names.typeModule(lost)).isEqualTo("models/a-list-lost");
    }

    @Test
    void declaresComponentsThatOneModuleUsesInIt() {
        TypeScriptNames names = new TestModel()
                .object(component("order"), List.of("order"), uses("order_line", "payment"))
                .object(component("order_line"), List.of("order_line"), uses("order", "discount"))
                .object(component("discount"), List.of("discount"), uses("money"))
                .object(component("payment"), List.of("payment"), uses("payment_method", "money"))
                .object(component("payment_method"), List.of("payment_method"), Map.of())
                .object(component("money"), List.of("money"), Map.of())
                .object(component("currency"), List.of("currency"), Map.of())
                .operation("POST /orders", "orders.create", input(Location.BODY, "order", reference("order")))
                .operation(
                        "POST /payments",
                        "payments.create",
                        input(Location.BODY, "payment", reference("payment")),
                        input(Location.BODY, "currency", reference("currency")))
                .plan()
                .typeScript();
        assertThat(List.of("order", "order_line", "discount", "payment", "payment_method", "money", "currency"))
                .extracting(name -> names.typeModule(component(name)))
                .containsExactly(
                        "models/order",
                        "models/order",
                        "models/order",
                        "models/payment",
                        "models/payment",
                        "models/money",
                        "models/currency");
    }

    @Test
    void splitsLongModulesOfTypes() {
        TypeScriptNames names = new TestModel()
                .object(component("big"), List.of("big"), uses("part", "other"))
                .schema("part", properties())
                .schema("other", properties())
                .plan()
                .typeScript();
        assertThat(names.typeModule(component("big"))).isEqualTo("models/big");
        assertThat(names.typeModule(component("other"))).isEqualTo("models/big");
        assertThat(names.typeModule(component("part"))).isEqualTo("models/part");
    }

    @Test
    void takesLongParamsOutOfTheModuleThatIsLoaded() {
        TestModel api = new TestModel()
                .operation("POST /cards", "cards.create", inputs(640))
                .operation("POST /cards/{card}/limits", "cards.limits.create", inputs(640))
                .operation("POST /cards/{card}/limits/{limit}", "cards.limits.update", inputs(640))
                .operation("POST /tags", "tags.create", inputs(3));
        TypeScriptNames names = api.plan().typeScript();
        assertThat(List.of("cards", "cards.limits", "tags"))
                .extracting(resource -> names.resourceModule(api.resource(resource)))
                .containsExactly("resources/cards", "resources/cards", "resources/tags");
        assertThat(List.of(
                        "POST /cards", "POST /cards/{card}/limits", "POST /cards/{card}/limits/{limit}", "POST /tags"))
                .extracting(operation -> names.paramsModule(api.operation(operation)))
                .containsExactly(
                        "params/cards",
                        "params/cards/limits/create-params",
                        "params/cards/limits/update-params",
                        "resources/tags");
    }

    @Test
    void splitsResourcesWithManyOperations() {
        TestModel api = new TestModel();
        for (int i = 0; i < 60; i++) {
            api.operation("POST /cards/" + i, "cards.create" + i)
                    .operation("POST /holds/" + i, "cards.holds.create" + i);
        }
        TypeScriptNames names = api.plan().typeScript();
        assertThat(names.resourceModule(api.resource("cards"))).isEqualTo("resources/cards");
        assertThat(names.resourceModule(api.resource("cards.holds"))).isEqualTo("resources/cards/holds");
    }

    @Test
    void escapesReservedModuleNames() {
        TestModel api = new TestModel()
                .schema("index")
                .schema("aux")
                .operation("GET /con", "con.list")
                .operation("GET /index", "index.list");
        TypeScriptNames names = api.plan().typeScript();
        assertThat(names.typeModule(component("index"))).isEqualTo("models/index-module");
        assertThat(names.typeModule(component("aux"))).isEqualTo("models/aux-module");
        assertThat(names.resourceModule(api.resource("con"))).isEqualTo("resources/con-module");
        assertThat(names.resourceModule(api.resource("index"))).isEqualTo("resources/index-module");
    }

    @Test
    void flattensDeepResources() {
        String path = Stream.of("alpha", "beta", "gamma", "delta", "epsilon")
                .map(letter -> letter + "_resource_with_a_name_of_forty_letters")
                .collect(Collectors.joining("."));
        TestModel api = new TestModel();
        for (int i = 0; i < 60; i++) {
            for (String resource : List.of(path, path + ".below")) {
                api.operation("GET /" + resource + i, resource + ".retrieve" + i);
            }
        }
        TypeScriptNames names = api.plan().typeScript();
        assertThat(names.resourceModule(api.resource(path)))
                .isEqualTo("resources/alpha-epsilon-resource-with-a-name-of-forty-letters");
        assertThat(names.resourceModule(api.resource(path + ".below")))
                .isEqualTo("resources/alpha-epsilon-resource-with-a-name-of-forty-letters/below");
    }

    private static Map<String, TypeRef> uses(String... components) {
        Map<String, TypeRef> properties = new LinkedHashMap<>();
        for (String name : components) {
            properties.put(name, reference(name));
        }
        return properties;
    }

    private static TypeRef reference(String name) {
        return named(component(name));
    }

    private static TypeRef named(TypeId type) {
        return new TypeRef.Named(type);
    }

    private static String[] properties() {
        return IntStream.range(0, LONG).mapToObj(i -> "property" + i).toArray(String[]::new);
    }

    private static Input[] inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> input(Location.QUERY, "input" + i))
                .toArray(Input[]::new);
    }
}
