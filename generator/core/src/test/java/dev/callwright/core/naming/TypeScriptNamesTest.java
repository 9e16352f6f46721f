package dev.callwright.core.naming;

import static dev.callwright.core.naming.TestModel.component;
import static dev.callwright.core.naming.TestModel.input;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypeScriptNamesTest {

    @Test
    void namesTheExampleOperation() {
        Input session = input(Location.PATH, "session");
        Input expand = input(Location.BODY, "expand");
        TestModel api = new TestModel()
                .title("Stripe API")
                .operation(
                        "POST /v1/sessions/{session}/redact", "identity.verification_sessions.redact", session, expand)
                .id("PostIdentityVerificationSessionsSessionRedact");
        TypeScriptNames names = api.plan().typeScript();
        Operation redact = api.operation("POST /v1/sessions/{session}/redact");
        assertThat(names.packageName()).isEqualTo("@local/stripe");
        assertThat(names.clientVariable()).isEqualTo("stripe");
        assertThat(names.client()).isEqualTo("StripeClient");
        assertThat(names.createClient()).isEqualTo("createStripeClient");
        assertThat(names.resource(api.resource("identity.verification_sessions")))
                .isEqualTo("IdentityVerificationSessions");
        assertThat(names.resourceModule(api.resource("identity.verification_sessions")))
                .isEqualTo("resources/identity");
        assertThat(names.resourceAccessor(api.resource("identity.verification_sessions")))
                .isEqualTo("verificationSessions");
        assertThat(names.method(redact)).isEqualTo("redact");
        assertThat(names.params(redact)).isEqualTo("IdentityVerificationSessionRedactParams");
        assertThat(names.operationConstant(redact)).isEqualTo("postIdentityVerificationSessionsSessionRedact");
        assertThat(names.operationAlias(redact)).isEqualTo("postidentityverificationsessionssessionredact");
        assertThat(names.input(redact, session)).isEqualTo("session");
        assertThat(names.input(redact, expand)).isEqualTo("expand");
    }

    @ParameterizedTest
    @CsvSource({
        "promise, PromiseModel",
        "record, RecordModel",
        "operation, OperationModel",
        "api_client, ApiClientModel",
        "parameter, Parameter",
        "file, File",
        "error, ErrorModel",
        "list, ListModel",
    })
    void escapesReservedTypeNames(String schema, String expected) {
        assertThat(new TestModel().schema(schema).plan().typeScript().type(component(schema)))
                .isEqualTo(expected);
    }

    @Test
    void typesDoNotCollideWithRuntimeExports() throws IOException {
        String index = Files.readString(Path.of("..", "..", "templates", "typescript", "index.mustache"));
        // Packages with webhooks export more.
        String always = index.replaceAll("(?s)\\{\\{#webhooks}}.*\\{\\{/webhooks}}", "");
        assertThat(always).hasSizeLessThan(index.length());

        assertThat(clashing(always, TestModel::new)).isEmpty();
        assertThat(clashing(index, () -> new TestModel().signedWebhooks())).isEmpty();
        assertThat(new TestModel()
                        .signedWebhooks()
                        .schema("test_webhooks")
                        .plan()
                        .typeScript()
                        .type(component("test_webhooks")))
                .isEqualTo("TestWebhooksModel");
    }

    private static List<String> clashing(String index, Supplier<TestModel> model) {
        Matcher exported = Pattern.compile("\\b[A-Z]\\w+").matcher(index);
        List<String> clashing = new ArrayList<>();
        int count = 0;
        while (exported.find()) {
            String name = exported.group();
            TypeId id = component(name);
            String type = model.get().schema(name).plan().typeScript().type(id);
            if (type.equalsIgnoreCase(name)) {
                clashing.add(name);
            }
            count++;
        }
        assertThat(count).isPositive();
        return clashing;
    }

    @Test
    void typesParamsAndResourcesAreUnique() {
        TestModel api = new TestModel()
                .schema("account")
                .schema("account_list_params")
                .schema("test_client")
                .operation("GET /account", "account.list", input(Location.QUERY, "limit"));
        TypeScriptNames names = api.plan().typeScript();
        assertThat(names.type(component("account"))).isEqualTo("Account");
        assertThat(names.resource(api.resource("account"))).isEqualTo("AccountResource");
        assertThat(names.type(component("account_list_params"))).isEqualTo("AccountListParams");
        assertThat(names.params(api.operation("GET /account"))).isEqualTo("GetAccountParams");
        assertThat(names.type(component("test_client"))).isEqualTo("TestClientModel");
    }

    @Test
    void escapesReservedMethodsAndConstants() {
        TestModel api = new TestModel()
                .operation("POST /a/import", "a.import")
                .id("import")
                .operation("POST /a/constructor", "a.constructor")
                .id("constructor")
                .operation("POST /a/then", "a.then")
                .id("operations");
        TypeScriptNames names = api.plan().typeScript();
        assertThat(names.method(api.operation("POST /a/import"))).isEqualTo("importA");
        assertThat(names.operationConstant(api.operation("POST /a/import"))).isEqualTo("import_");
        assertThat(names.method(api.operation("POST /a/constructor"))).isEqualTo("constructorA");
        assertThat(names.operationAlias(api.operation("POST /a/constructor"))).isEqualTo("constructor_");
        assertThat(names.method(api.operation("POST /a/then"))).isEqualTo("thenA");
        assertThat(names.operationConstant(api.operation("POST /a/then"))).isEqualTo("operations_");
    }

    @Test
    void escapedConstantsDoNotCollideWithParameters() {
        TestModel api = new TestModel()
                .operation("POST /a/{export}", "a.run", input(Location.PATH, "export"))
                .id("export");
        TypeScriptNames names = api.plan().typeScript();
        Operation run = api.operation("POST /a/{export}");
        assertThat(names.input(run, run.pathInputs().get(0))).isEqualTo("export_");
        assertThat(names.operationConstant(run)).isEqualTo("aExport");
    }

    @Test
    void aliasesAreUnique() {
        TestModel api = new TestModel()
                .operation("GET /pets", "pets.list")
                .id("pets")
                .operation("GET /x", "x.list")
                .id("get-Pet")
                .operation("GET /y", "y.list")
                .id("getPet")
                .operation("GET /z", "z.list")
                .id("get_pet")
                .operation("GET /2", "two.list")
                .id("2nd");
        TypeScriptNames names = api.plan().typeScript();
        assertThat(names.operationAlias(api.operation("GET /pets"))).isEqualTo("pets");
        NamingOptions onClient =
                new NamingOptions(Optional.empty(), Optional.empty(), Int64Type.NUMBER, OperationIds.CLIENT);
        assertThat(api.plan(onClient).typeScript().operationAlias(api.operation("GET /pets")))
                .isEqualTo("getpets");
        assertThat(names.operationAlias(api.operation("GET /y"))).isEqualTo("getpet");
        assertThat(names.operationAlias(api.operation("GET /z"))).isEqualTo("get_pet");
        assertThat(names.operationAlias(api.operation("GET /x"))).isEqualTo("xgetpet");
        assertThat(names.operationAlias(api.operation("GET /2"))).isEqualTo("_2nd");
    }

    @Test
    void constantsDoNotCollideWithParametersOfTheirMethod() {
        TestModel api = new TestModel()
                .operation("GET /a/{session}", "a.retrieve", input(Location.PATH, "session"))
                .id("session");
        TypeScriptNames names = api.plan().typeScript();
        assertThat(names.operationConstant(api.operation("GET /a/{session}"))).isEqualTo("aSession");
    }

    @Test
    void keepsWireNamesOfInputs() {
        Input[] inputs = {
            input(Location.PATH, "account-id"), input(Location.PATH, "params"), input(Location.PATH, "kind"),
            input(Location.QUERY, "date-range"), input(Location.BODY, "dateRange"), input(Location.BODY, "kind"),
            input(Location.QUERY, "id"), input(Location.BODY, "id"), input(Location.HEADER, "__proto__")
        };
        TestModel api = new TestModel().operation("POST /{account-id}/{params}/{kind}", "a.update", inputs);
        TypeScriptNames names = api.plan().typeScript();
        Operation operation = api.operation("POST /{account-id}/{params}/{kind}");
        List<String> keys = new ArrayList<>();
        for (Input input : inputs) {
            keys.add(names.input(operation, input));
        }
        assertThat(keys)
                .containsExactly(
                        "accountId",
                        "params_",
                        "kind",
                        "date-range",
                        "dateRange",
                        "kindBody",
                        "idQuery",
                        "id",
                        "__proto___");
    }
}
