package dev.callwright.core.naming;

import static dev.callwright.core.naming.TestModel.STRING;
import static dev.callwright.core.naming.TestModel.component;
import static dev.callwright.core.naming.TestModel.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.plan.JavaMember;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JavaNamesTest {

    private static String accessor(String wireName, String... properties) {
        return new TestModel()
                .schema("thing", properties)
                .plan()
                .java()
                .property(component("thing"), wireName)
                .accessor();
    }

    private static String type(String schema, String... others) {
        TestModel model = new TestModel().schema(schema);
        for (String other : others) {
            model.schema(other);
        }
        return model.plan().java().type(component(schema)).simpleName();
    }

    private static List<String> constants(String... values) {
        JavaNames names = new TestModel().enumeration("kind", values).plan().java();
        List<String> constants = new ArrayList<>();
        for (String value : values) {
            constants.add(names.constant(component("kind"), new EnumValue(value, Optional.empty(), Docs.NONE)));
        }
        return constants;
    }

    @Test
    void namesTheExampleOperation() {
        Input session = input(Location.PATH, "session");
        Input expand = input(Location.BODY, "expand", new TypeRef.ListOf(STRING));
        TestModel api = new TestModel()
                .title("Stripe API")
                .schema("identity.verification_session", "last_verification_report")
                .operation(
                        "POST /v1/sessions/{session}/redact", "identity.verification_sessions.redact", session, expand);
        JavaNames names = api.plan().java();
        Operation redact = api.operation("POST /v1/sessions/{session}/redact");
        assertThat(names.basePackage()).isEqualTo("sdk.stripe");
        assertThat(names.corePackage()).isEqualTo("sdk.stripe.core");
        assertThat(names.client()).isEqualTo(new QualifiedName("sdk.stripe", "StripeClient"));
        assertThat(names.type(component("identity.verification_session")))
                .isEqualTo(new QualifiedName("sdk.stripe.model", "IdentityVerificationSession"));
        assertThat(names.resourceAccessor(api.resource("identity"))).isEqualTo("identity");
        assertThat(names.resourceAccessor(api.resource("identity.verification_sessions")))
                .isEqualTo("verificationSessions");
        assertThat(names.service(api.resource("identity.verification_sessions")))
                .isEqualTo(new QualifiedName("sdk.stripe.service", "IdentityVerificationSessionsService"));
        assertThat(names.method(redact)).isEqualTo("redact");
        assertThat(names.operationConstant(redact)).isEqualTo("REDACT");
        assertThat(names.params(redact))
                .isEqualTo(new QualifiedName("sdk.stripe.model", "IdentityVerificationSessionRedactParams"));
        assertThat(names.input(redact, session).accessor()).isEqualTo("session");
        assertThat(names.input(redact, expand))
                .isEqualTo(new JavaMember("expand", "addExpand", "putExpand", "clearExpand"));
        assertThat(names.property(component("identity.verification_session"), "last_verification_report")
                        .accessor())
                .isEqualTo("lastVerificationReport");
    }

    @ParameterizedTest
    @CsvSource({
        "class, class_",
        "default, default_",
        "yield, yield_",
        "true, true_",
        "hash_code, hashCode_",
        "get_class, getClass_",
        "to_string, toString_",
        "wait, wait_",
        "notify, notify_",
        "builder, builder_",
        "to_builder, toBuilder_",
        "build, build_",
        "clear, clear_",
        "set_empty, setEmpty_",
        "to_json, toJson_",
        "additional_properties, additionalProperties_",
        "type, type",
        "record, record",
        "var, var",
        "headers, headers",
        "body, body",
        "options, options",
        "request, request",
        "params, params",
        "p, p",
        "this, this_",
        "@class, class_",
        "$ref, ref",
        "2fa, _2fa",
        "say \"hi\", sayHi",
        "a\uD83D\uDE00, aU1f600",
    })
    void escapesReservedPropertyNames(String wireName, String expected) {
        assertThat(accessor(wireName, wireName)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "next, Next, next, Next",
        "date_range, dateRange, dateRange, thingDateRange",
        "prefs_voting, prefs/voting, prefsVoting, prefsSlashVoting",
        "class, @class, class_, atClass",
        "id, _id, id, _id",
        "class, class_, class_, classUnderscore",
        "v1_2, v12, v1_2, v12",
    })
    void resolvesCollisionsOfProperties(String winner, String loser, String winnerName, String loserName) {
        assertThat(accessor(winner, winner, loser)).isEqualTo(winnerName);
        assertThat(accessor(loser, winner, loser)).isEqualTo(loserName);
        assertThat(accessor(loser, loser, winner)).isEqualTo(loserName);
    }

    @Test
    void membersOfAClassAreUnique() {
        String[] properties = {
            "expand",
            "add_expand",
            "put_expand",
            "clear_expand",
            "addExpand",
            "add",
            "put",
            "set",
            "clear",
            "class",
            "additional_property",
            "put_additional_property",
            "2fa",
            "_2fa",
            "add2fa"
        };
        JavaNames names = new TestModel().schema("thing", properties).plan().java();
        List<String> all = new ArrayList<>();
        for (String property : properties) {
            JavaMember member = names.property(component("thing"), property);
            all.addAll(List.of(member.accessor(), member.putter(), member.clearer()));
        }
        assertThat(all).doesNotHaveDuplicates().allMatch(SourceVersion::isName);
        assertThat(all).doesNotContain("putAdditionalProperty", "build", "setEmpty");
        assertThat(names.property(component("thing"), "add_expand").accessor()).isEqualTo("addExpand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String",
                "object",
                "list",
                "Map",
                "optional",
                "OffsetDateTime",
                "LocalDate",
                "exception",
                "builder",
                "unknown",
                "override",
                "json_value",
                "error",
                "record",
                "thread",
                "operation",
                "aux",
                "con"
            })
    void escapesReservedTypeNames(String schema) {
        assertThat(type(schema)).isEqualTo(Words.of(schema).upperCamel() + "Model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "DateTime", "JsonNode", "Model", "members", "var"})
    void keepsTypeNamesThatAreNotReserved(String schema) {
        assertThat(type(schema)).isEqualTo(Words.of(schema).upperCamel());
    }

    @Test
    void typeNamesDifferInMoreThanCase() {
        assertThat(type("PAvRequestBody", "PavRequestBody")).isEqualTo("PAvRequestBody");
        assertThat(type("PavRequestBody", "PAvRequestBody")).isEqualTo("TestPavRequestBody");
        assertThat(type("Foo", "foo", "FOO")).isEqualTo("Foo");
        assertThat(type("FOO", "foo", "Foo")).isEqualTo("TestFoo");
        assertThat(type("foo", "Foo", "FOO")).isEqualTo("TestTestFoo");
        assertThat(type("foo_bar", "FooBar")).isEqualTo("TestFooBar");
    }

    @Test
    void resolvesCollisionsOfNestedNames() {
        TypeId first = new TypeId("/components/schemas/Invoice/properties/customer_tax_exempt");
        TypeId second = new TypeId("/components/schemas/InvoiceCustomer/properties/tax_exempt");
        TestModel api = new TestModel()
                .inline(first, List.of("Invoice", "customer_tax_exempt"))
                .inline(second, List.of("InvoiceCustomer", "tax_exempt"));
        JavaNames names = api.plan().java();
        assertThat(names.type(first).simpleName()).isEqualTo("TestInvoiceCustomerTaxExempt");
        assertThat(names.type(second).simpleName()).isEqualTo("InvoiceCustomerTaxExempt");
    }

    @Test
    void nestedNamesDoNotRepeatThemselves() {
        TypeId tax = new TypeId("/components/schemas/customer/properties/customer_tax");
        TypeId same = new TypeId("/components/schemas/customer/properties/customer");
        JavaNames names = new TestModel()
                .schema("customer")
                .inline(tax, List.of("customer", "customer_tax"))
                .inline(same, List.of("customer", "customer"))
                .plan()
                .java();
        assertThat(names.type(tax).simpleName()).isEqualTo("CustomerTax");
        assertThat(names.type(same).simpleName()).isEqualTo("CustomerCustomer");
    }

    @Test
    void usesExplicitNames() {
        TypeId id = new TypeId("/components/schemas/a");
        JavaNames names = new TestModel()
                .schema("better")
                .object(id, TestModel.explicit(id, "Better"))
                .plan()
                .java();
        assertThat(names.type(id).simpleName()).isEqualTo("Better");
        assertThat(names.type(component("better")).simpleName()).isEqualTo("TestBetter");
    }

    @Test
    void keepsFileNamesShort() {
        String longName = "very_long_name_".repeat(20);
        TestModel api = new TestModel().schema(longName + "a").schema(longName + "b");
        PlannedNames names = api.plan();
        String a = names.java().type(component(longName + "a")).simpleName();
        String b = names.java().type(component(longName + "b")).simpleName();
        assertThat(a).isNotEqualTo(b).hasSizeLessThanOrEqualTo(60);
        assertThat(b).hasSizeLessThanOrEqualTo(60);
        assertThat(names.typeScript().typeModule(component(longName + "a"))).hasSizeLessThan(100);
    }

    @Test
    void keepsTheNamesOfAsynchronousServicesShort() {
        String path = "subscriptions.resource_groups.virtual_machine_scale_sets.rolling_upgrades";
        TestModel api = new TestModel().operation("GET /upgrades", path + ".list");
        JavaNames names = api.plan().java();
        assertThat(names.asyncService(api.resource(path)).simpleName())
                .endsWith("ServiceAsync")
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void namesConstants() {
        assertThat(constants("Etc/GMT+1", "Etc/GMT-1", "+1", "-1", "+12", "-12"))
                .containsExactly("ETC_GMT_PLUS1", "ETC_GMT_1", "PLUS1", "MINUS1", "PLUS12", "MINUS12");
        assertThat(constants("active", "ACTIVE", "Active"))
                .containsExactly("ACTIVE", "KIND_ACTIVE", "KIND_KIND_ACTIVE");
        assertThat(constants("in_store", "in-store", "in.store"))
                .containsExactly("IN_STORE", "KIND_IN_STORE", "IN_DOT_STORE");
        assertThat(constants("type", "", "1", "1.5", "<", ">=", "class"))
                .containsExactly("TYPE_VALUE", "EMPTY", "_1", "_1_5", "LESS_THAN", "GREATER_THAN_OR_EQUAL", "CLASS");
    }

    @Test
    void usesExplicitNamesOfConstants() {
        List<EnumValue> values = List.of(
                new EnumValue("1", Optional.of("Not Found"), Docs.NONE),
                new EnumValue("2", Optional.of("Gone"), Docs.NONE),
                new EnumValue("3", Optional.of("Gone"), Docs.NONE),
                new EnumValue("4", Optional.of(" "), Docs.NONE));
        JavaNames names = new TestModel().enumeration("kind", values).plan().java();
        assertThat(values.stream().map(value -> names.constant(component("kind"), value)))
                .containsExactly("NOT_FOUND", "GONE", "GONE_3", "_4");
    }

    @Test
    void namesAlternatives() {
        TypeRef card = new TypeRef.Named(component("card"));
        JavaNames names = new TestModel()
                .schema("card")
                .schema("of_string")
                .union("source", STRING, card, new TypeRef.ListOf(STRING), new TypeRef.MapOf(card), new TypeRef.Any())
                .plan()
                .java();
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            alternatives.add(names.alternative(component("source"), i));
        }
        assertThat(alternatives).containsExactly("OfStringValue", "OfCard", "OfStringList", "OfCardMap", "OfAny");
    }

    @Test
    void namesMethods() {
        TestModel api = new TestModel()
                .operation("GET /a", "a.list")
                .operation("GET /a/{id}", "a.retrieve", input(Location.PATH, "id"))
                .operation("GET /a/by-name/{name}", "a.retrieve", input(Location.PATH, "name"))
                .operation("DELETE /a/{id}", "a.delete", input(Location.PATH, "id"))
                .operation("POST /a/import", "a.import")
                .operation("POST /a/notify", "a.notify")
                .operation("POST /a/{id}/clone", "a.clone", input(Location.PATH, "id"))
                .operation("GET /a/list/x", "a.list.get")
                .operation("GET /a/other", "a.list_with_response");
        JavaNames names = api.plan().java();
        assertThat(names.method(api.operation("GET /a"))).isEqualTo("list");
        assertThat(names.method(api.operation("GET /a/{id}"))).isEqualTo("retrieve");
        assertThat(names.method(api.operation("GET /a/by-name/{name}"))).isEqualTo("retrieveA");
        assertThat(names.method(api.operation("DELETE /a/{id}"))).isEqualTo("delete");
        assertThat(names.method(api.operation("POST /a/import"))).isEqualTo("importA");
        assertThat(names.method(api.operation("POST /a/notify"))).isEqualTo("notifyA");
        assertThat(names.method(api.operation("POST /a/{id}/clone"))).isEqualTo("clone");
        assertThat(names.resourceAccessor(api.resource("a.list"))).isEqualTo("aList");
        assertThat(names.method(api.operation("GET /a/other"))).isEqualTo("listWithResponseA");
    }

    @Test
    void accessorsDoNotOverrideMethodsOfObject() {
        for (String name :
                List.of("notify", "notify_all", "finalize", "clone", "hash_code", "to_string", "get_class")) {
            TestModel api = new TestModel().operation("GET /x/" + name, "x." + name + ".retrieve");
            assertThat(api.plan().java().resourceAccessor(api.resource("x." + name)))
                    .isEqualTo(Words.of("x_" + name).lowerCamel());
        }
    }

    @Test
    void accessorsDoNotCollideWithMethodsOfTheClient() {
        TestModel api = new TestModel()
                .operation("GET /close", "close.retrieve")
                .operation("GET /async", "async.retrieve")
                .operation("GET /x/close", "x.close.retrieve");
        JavaNames names = api.plan().java();
        assertThat(names.resourceAccessor(api.resource("close"))).isEqualTo("close_");
        assertThat(names.resourceAccessor(api.resource("async"))).isEqualTo("async_");
        assertThat(names.resourceAccessor(api.resource("x.close"))).isEqualTo("close");
    }

    @Test
    void appendsTheLocationToInputsThatCollide() {
        Input[] inputs = {
            input(Location.PATH, "id"), input(Location.PATH, "options"), input(Location.QUERY, "id"),
            input(Location.BODY, "id"), input(Location.HEADER, "id"), input(Location.COOKIE, "id"),
            input(Location.QUERY, "body"), input(Location.WHOLE_BODY, "body")
        };
        TestModel api = new TestModel().operation("POST /a/{id}/{options}", "a.update", inputs);
        JavaNames names = api.plan().java();
        Operation operation = api.operation("POST /a/{id}/{options}");
        List<String> accessors = new ArrayList<>();
        for (Input input : inputs) {
            accessors.add(names.input(operation, input).accessor());
        }
        assertThat(accessors)
                .containsExactly("id", "options_", "idQuery", "id", "idHeader", "idCookie", "body", "requestBody");
    }

    @ParameterizedTest
    @CsvSource({
        "Stripe API, Stripe",
        "GitHub v3 REST API, GitHub",
        "The Cat API, Cat",
        "Swagger Petstore - OpenAPI 3.0, SwaggerPetstore",
        "SqlManagementClient, SqlManagement",
        "API, Sdk",
        "'', Sdk",
        "3D Secure API, Api3dSecure",
        "天气, U5929u6c14",
    })
    void namesTheApi(String title, String expected) {
        JavaNames names = new TestModel().title(title).plan().java();
        assertThat(names.client().simpleName()).isEqualTo(expected + "Client");
        assertThat(SourceVersion.isName(names.basePackage())).isTrue();
    }

    @Test
    void prefersTheNameInTheSettings() {
        JavaNames names = new TestModel().name("ACME").plan().java();
        assertThat(names.client().simpleName()).isEqualTo("ACMEClient");
        assertThat(new TestModel().name("new").plan().java().basePackage()).isEqualTo("sdk.new_");
    }

    @Test
    void rejectsElementsThatAreNotInTheModel() {
        JavaNames names = new TestModel().plan().java();
        assertThatThrownBy(() -> names.type(component("missing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no name was planned for /components/schemas/missing");
    }

    @Test
    void doesNotDependOnTheOrderOfTheModel() {
        TestModel api = new TestModel()
                .schema("Foo", "a_b", "aB", "A_B")
                .schema("foo")
                .schema("FOO")
                .enumeration("e", "x", "X", "-x", "x-")
                .operation("GET /a", "a.list")
                .operation("GET /b", "a.list")
                .operation("PUT /a", "a.list")
                .operation("GET /c", "a_b.list")
                .operation("GET /d", "aB.list");
        NamesLock expected = api.plan().lock();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(NamePlanner.plan(api.shuffled(seed), NamingOptions.defaults(), NamesLock.empty())
                            .lock())
                    .isEqualTo(expected);
        }
    }
}
