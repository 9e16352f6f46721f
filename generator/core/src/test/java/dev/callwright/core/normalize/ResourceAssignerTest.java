package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Operation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ResourceAssignerTest {

    /** The names of operations, by {@code METHOD path}. */
    private static Map<String, String> names(String... operations) throws Exception {
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        for (String operation : operations) {
            String[] parts = operation.split(" ");
            paths.computeIfAbsent(parts[1], unused -> new StringBuilder())
                    .append(parts[0].toLowerCase(Locale.ROOT))
                    .append(": {responses: {}},");
        }
        StringBuilder json = new StringBuilder("{");
        paths.forEach((path, methods) -> json.append("'")
                .append(path)
                .append("': {")
                .append(methods.substring(0, methods.length() - 1))
                .append("},"));
        TestApi api = TestApi.of(json.substring(0, json.length() - 1) + "}", "{}");
        Map<String, String> names = new TreeMap<>();
        for (Operation operation : api.model().operations()) {
            names.put(
                    operation.method() + " " + operation.path(),
                    String.join(".", operation.resource()) + "." + operation.action());
        }
        return names;
    }

    @Test
    void assignsStandardActions() throws Exception {
        assertThat(names(
                        "GET /v1/customers",
                        "POST /v1/customers",
                        "GET /v1/customers/{c}",
                        "POST /v1/customers/{c}",
                        "DELETE /v1/customers/{c}",
                        "PUT /v1/rules/{r}",
                        "PATCH /v1/rules/{r}"))
                .containsEntry("GET /v1/customers", "customers.list")
                .containsEntry("POST /v1/customers", "customers.create")
                .containsEntry("GET /v1/customers/{c}", "customers.retrieve")
                .containsEntry("POST /v1/customers/{c}", "customers.update")
                .containsEntry("DELETE /v1/customers/{c}", "customers.delete")
                .containsEntry("PUT /v1/rules/{r}", "rules.replace")
                .containsEntry("PATCH /v1/rules/{r}", "rules.update");
    }

    @Test
    void assignsCustomActions() throws Exception {
        assertThat(names(
                        "POST /v1/identity/verification_sessions/{session}/redact",
                        "GET /v1/charges/search",
                        "GET /v1/quotes/{quote}/pdf",
                        "POST /v1/test/cards/{card}/shipping/deliver"))
                .containsEntry(
                        "POST /v1/identity/verification_sessions/{session}/redact",
                        "identity.verification_sessions.redact")
                .containsEntry("GET /v1/charges/search", "charges.search")
                .containsEntry("GET /v1/quotes/{quote}/pdf", "quotes.pdf")
                .containsEntry("POST /v1/test/cards/{card}/shipping/deliver", "test.cards.shipping.deliver");
    }

    @Test
    void treatsSingularNounsAsSingletons() throws Exception {
        assertThat(names(
                        "GET /v1/account",
                        "GET /v1/customers/{c}/cash_balance",
                        "POST /v1/customers/{c}/cash_balance",
                        "GET /v1/balance/history",
                        "GET /v1/balance/history/{id}"))
                .containsEntry("GET /v1/account", "account.retrieve")
                .containsEntry("GET /v1/customers/{c}/cash_balance", "customers.cash_balance.retrieve")
                .containsEntry("POST /v1/customers/{c}/cash_balance", "customers.cash_balance.update")
                .containsEntry("GET /v1/balance/history", "balance.history.list")
                .containsEntry("GET /v1/balance/history/{id}", "balance.history.retrieve");
    }

    @Test
    void leavesVersionAndApiPrefixesOut() throws Exception {
        assertThat(names("GET /api/v2/users/{id}", "GET /2.0/files/{id}", "GET /rest/v1/jobs"))
                .containsEntry("GET /api/v2/users/{id}", "users.retrieve")
                .containsEntry("GET /2.0/files/{id}", "files.retrieve")
                .containsEntry("GET /rest/v1/jobs", "jobs.list");
    }

    @Test
    void usesTheOperationIdInACollision() throws Exception {
        assertThat(names("GET /users/{id}", "GET /users/{org}/{id}"))
                .containsEntry("GET /users/{id}", "users.retrieve")
                .containsEntry("GET /users/{org}/{id}", "users.get_users_org_id");
    }

    @Test
    void settingsHavePrecedence() throws Exception {
        TestApi api = TestApi.of(
                "{'/x/{y}': {get: {operationId: 'o', 'x-callwright': {resource: 'a.b', action: 'c'}, responses: {}}}}",
                "{}");
        assertThat(api.operation("O").resource()).containsExactly("a", "b");
        assertThat(api.operation("o").action()).isEqualTo("c");
    }
}
