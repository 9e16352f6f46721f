package dev.callwright.core.normalize;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The resource and action of operations, by their paths and what they say of themselves. */
final class ResourceAssignerTest {
    private static final String SCHEMAS = """
            {
              Order: {type: 'object', properties: {id: {type: 'string'}, lines: {type: 'array', items: {type: 'object'}}}},
              Settings: {type: 'object', properties: {theme: {type: 'string'}, zone: {type: 'object', properties: {id: {type: 'string'}}}}},
              Features: {type: 'object', properties: {card: {type: 'object', properties: {reasons: {type: 'array', items: {type: 'string'}}}}}},
              Orders: {type: 'object', properties: {data: {type: 'array', items: {$ref: '#/components/schemas/Order'}}, total: {type: 'integer'}}}
            }
            """;

    /** The members of operations by the words with which the tables below name them. */
    private static final Map<String, String> MEMBERS = Map.of(
            "one",
                    "responses: {'200': {content: {'application/json': {schema: {$ref: '#/components/schemas/Settings'}}}}}",
            "order",
                    "responses: {'200': {content: {'application/json': {schema: {$ref: '#/components/schemas/Order'}}}}}",
            "deep",
                    "responses: {'200': {content: {'application/json': {schema: {$ref: '#/components/schemas/Features'}}}}}",
            "many",
                    "responses: {'200': {content: {'application/json': {schema: {$ref: '#/components/schemas/Orders'}}}}}",
            "file", "responses: {'200': {content: {'application/pdf': {}}}}");

    /** The names of operations, by {@code METHOD path}. Each may be followed by words of {@link #MEMBERS} and id=, says=. */
    private static Map<String, String> names(String operations) throws Exception {
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        for (String operation : operations.split(", ")) {
            String[] parts = operation.split(" ");
            StringBuilder members = new StringBuilder();
            String answer = "responses: {}";
            for (int i = 2; i < parts.length; i++) {
                if (parts[i].startsWith("id=")) {
                    members.append("operationId: '")
                            .append(parts[i].substring(3))
                            .append("', ");
                } else if (parts[i].startsWith("says=")) {
                    members.append("summary: '")
                            .append(parts[i].substring(5).replace('_', ' '))
                            .append("', ");
                } else if (parts[i].startsWith("tag=")) {
                    members.append("tags: ['").append(parts[i].substring(4)).append("'], ");
                } else {
                    answer = requireNonNull(MEMBERS.get(parts[i]));
                }
            }
            paths.computeIfAbsent(parts[1], unused -> new StringBuilder())
                    .append(parts[0].toLowerCase(Locale.ROOT))
                    .append(": {")
                    .append(members)
                    .append(answer)
                    .append("},");
        }
        StringBuilder json = new StringBuilder("{");
        paths.forEach((path, methods) -> json.append("'")
                .append(path)
                .append("': {")
                .append(methods.substring(0, methods.length() - 1))
                .append("},"));
        TestApi api = TestApi.of(json.substring(0, json.length() - 1) + "}", SCHEMAS);
        Map<String, String> names = new TreeMap<>();
        for (Operation operation : api.model().operations()) {
            names.put(
                    operation.method() + " " + operation.path(),
                    String.join(".", operation.resource()) + "." + operation.action());
        }
        return names;
    }

    private static void assertName(String operation, String others, String name) throws Exception {
        String[] parts = operation.split(" ");
        assertThat(names(others == null ? operation : operation + ", " + others))
                .as("%s besides %s", operation, others)
                .containsEntry(parts[0] + " " + parts[1], name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /v1/customers                 | GET /v1/customers/{c}    | customers.list",
                "POST /v1/customers                | GET /v1/customers/{c}    | customers.create",
                "GET /v1/customers/{c}             |                          | customers.retrieve",
                "POST /v1/customers/{c}            | GET /v1/customers/{c}    | customers.update",
                "DELETE /v1/customers/{c}          |                          | customers.delete",
                "PUT /v1/rules/{r}                 |                          | rules.replace",
                "PATCH /v1/rules/{r}               |                          | rules.update",
                "DELETE /v1/rules                  | GET /v1/rules            | rules.delete_all",
                "PATCH /v1/rules                   | GET /v1/rules/{r}        | rules.update_all",
                // With the id that the caller chooses.
                "POST /topics/{name}               | PATCH /topics/{name}     | topics.create",
                "POST /topics/{name} says=Create_a_topic  |                   | topics.create",
                "POST /topics/{name} says=Updates_a_topic | PUT /topics/{name} | topics.update",
                "POST /topics/{name}               | PATCH /topics/{name}, POST /topics | topics.post_topics_name",
                "GET /flags/{project} many         | GET /flags/{project}/{flag} order  | flags.list",
                "POST /flags/{project}             | GET /flags/{project}/{flag} order  | flags.create",
                "GET /flags/{project}/{flag} order | GET /flags/{project} many | flags.retrieve",
                "GET /items/                       | GET /items/{id}          | items.list",
            })
    void assignsStandardActions(String operation, String others, String name) throws Exception {
        assertName(operation, others, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /items/{id}:cancel           | GET /items               | items.cancel",
                "POST /items:batchGet              | GET /items               | items.batchGet",
                "POST /v1/{parent}/items:import    |                          | items.import",
                "POST /users/{id}:undelete         | DELETE /users/{id}       | users.undelete",
                "GET /users/{first}:{second}       |                          | users.retrieve",
                "POST /v1/{name}:cancel id=x.projects.operations.cancel | | projects.operations.cancel",
                "GET /v1/{name} id=x.projects.operations.get            | | projects.operations.retrieve",
                "PATCH /v1/{name} id=x.projects.volumes.patch           | | projects.volumes.update",
                "POST /v1/{parent}/volumes id=x.projects.volumes.create | | projects.volumes.create",
                "GET /{project}/zones/{zone}/pools id=x.pools.list      | | zones.pools.list",
            })
    void assignsCustomMethods(String operation, String others, String name) throws Exception {
        assertName(operation, others, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /payments/{id}/verify_deposits            |                             | payments.verify_deposits",
                "POST /payments/{id}/redact                     |                             | payments.redact",
                "POST /payments/{id}/refund                     |                             | payments.refund",
                "GET /charges/search                            | GET /charges/{id}           | charges.search",
                "POST /cards/{card}/shipping/deliver            |                             | cards.shipping.deliver",
                "PUT /quotes/{id}/reopen                        |                             | quotes.reopen",
                "DELETE /users/{id}/unfollow says=Unfollows     |                             | users.unfollow",
                "PUT /quotes/close/{id}                         | GET /quotes/{id}            | quotes.close",
                "POST /runs/{id}/rerun-failed-jobs              |                             | runs.rerun-failed-jobs",
                "GET /companies/{id}/getOptions many            |                             | companies.getOptions",
                // Nouns: with other operations of the path, as plurals, or because a thing is created.
                "POST /orders/{id}/line_items                   |                             | orders.line_items.create",
                "POST /orders/{id}/line_items                   | GET /orders/{id}/line_items | orders.line_items.create",
                "POST /orders/{id}/test_runs                    | GET /orders/{id}/test_runs/{run} | orders.test_runs.create",
                "POST /orders/{id}/cancel_requests says=Create_a_cancel_request | | orders.cancel_requests.create",
                "GET /orders/{id}/cancel_requests many          |                             | orders.cancel_requests.list",
                "POST /accounts/{id}/login_links says=Creates_a_login_link | | accounts.login_links.create",
                "POST /runners/registration-token says=Create_a_registration_token | GET /runners/{id} | runners.registration-token.create",
                "POST /issues/bulk says=Create_issues_in_bulk   | GET /issues/{id}            | issues.bulk",
                "DELETE /apps/{id}/grant                        |                             | apps.grant.delete",
                "PUT /users/{id}/password                       |                             | users.password.replace",
                "POST /messages/new                             | GET /messages/{id}          | messages.create",
            })
    void tellsVerbsFromNouns(String operation, String others, String name) throws Exception {
        assertName(operation, others, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /calculateSine tag=Math       |                     | Math.calculateSine",
                "POST /calculateSine                |                     | api.calculateSine",
                "GET /search tag=Search id=search   |                     | api.search",
                "POST /search tag=Search id=search2 says=Searches | GET /search tag=Search id=search | api.search2",
                "GET /open                          |                     | open.retrieve",
                "GET /open id=open                  |                     | api.open",
                "GET /ping                          |                     | api.ping",
                "POST /transfer                     |                     | transfer.create",
                "GET /search                        | GET /search/{id}    | search.list",
            })
    void putsTopLevelVerbsBelowTheirTag(String operation, String others, String name) throws Exception {
        assertName(operation, others, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /v1/account                         |                        | account.retrieve",
                "GET /settings one                       |                        | settings.retrieve",
                "PUT /settings                           | GET /settings one      | settings.replace",
                "PATCH /settings                         | GET /settings one      | settings.update",
                "DELETE /settings                        | GET /settings one      | settings.delete",
                "POST /settings                          | GET /settings one      | settings.update",
                "POST /settings                          | GET /settings one, PUT /settings | settings.create",
                "GET /settings many                      |                        | settings.list",
                "GET /settings                           |                        | settings.list",
                "GET /features deep                      | POST /features deep    | features.retrieve",
                "POST /features deep                     | GET /features deep     | features.update",
                "GET /features deep                      |                        | features.list",
                "GET /users/{id}/profile one             |                        | users.profile.retrieve",
                "GET /users/{id}/balance                 | POST /users/{id}/balance | users.balance.retrieve",
                "POST /users/{id}/balance                | GET /users/{id}/balance one | users.balance.update",
                "GET /stats/usage one                    |                        | stats.usage.retrieve",
                "GET /worklog many                       | POST /worklog          | worklog.list",
                "DELETE /worklog                         | GET /worklog many      | worklog.delete",
                // Choices, sums and files are actions.
                "GET /quotes/{id}/pdf file               |                        | quotes.pdf",
                "GET /gists/starred many                 | GET /gists/{id}        | gists.starred",
                "GET /releases/latest order              |                        | releases.latest",
                "GET /orders/summary one                 | GET /orders/{id}       | orders.summary",
                "GET /orders/{id}/original order         | GET /orders/{id} order | orders.original",
                "GET /v1/balance/history                 | GET /v1/balance/history/{id} | balance.history.list",
            })
    void tellsOneThingFromMany(String operation, String others, String name) throws Exception {
        assertName(operation, others, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/v2/users/{id}                  |                        | users.retrieve",
                "GET /2.0/files/{id}                     |                        | files.retrieve",
                "GET /rest/v1/jobs                       |                        | jobs.list",
                "GET /setup/v1/companies                 |                        | setup.companies.list",
                "GET /2010-04-01/calls                   |                        | calls.list",
                "GET /v2LoggingLevel                     |                        | v2LoggingLevel.retrieve",
                "GET /2fa/codes                          |                        | 2fa.codes.list",
                "GET /users/{id}.json                    |                        | users.retrieve",
                "GET /marks/{id}/shape.{format} file     |                        | marks.shape",
                "GET /Users({id})                      |                        | Users.retrieve",
                "GET /compare/{base}...{head}            |                        | api.compare",
                "GET /containers/json many               |                        | containers.list",
                "GET /containers/{id}/json one           |                        | containers.retrieve",
                "GET /stat/json many                     | GET /stat many         | stat.json",
                "POST /#Target=Service.GetThing id=GetThing |                     | api.GetThing",
                "GET /tasks#start&end many               |                        | tasks.list",
            })
    void leavesOutWhatIsNoName(String operation, String others, String name) throws Exception {
        assertName(operation, others, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /users/{org}/{id}                   | GET /users/{id}        | users.retrieve_org_user",
                "GET /gists/{id}/{sha} id=gists/get-revision | GET /gists/{id}    | gists.get_revision",
                "GET /issues/{n}/comments                | GET /issues/comments   | issues.comments.list_issue_comments",
                "GET /issues/comments                    | GET /issues/{n}/comments | issues.comments.list",
                "POST /users/{id}/ban                    | POST /users/ban        | users.ban",
                "POST /users/ban                         | POST /users/{id}/ban   | users.ban_users",
                "POST /channels/delete                   | DELETE /channels/{id}  | channels.delete_channels",
                "DELETE /channels/{id}                   | POST /channels/delete  | channels.delete",
                "POST /services/{id}/calendar            | DELETE /services/calendar/{id} | services.calendar.create",
                "GET /v1/env/{id}                        | POST /v9/env, DELETE /v9/env/{id} | env.retrieve",
                "GET /lineItems                          | GET /line_items/{id}   | lineItems.list",
                "GET /line_items/{id}                    | GET /lineItems         | lineItems.retrieve",
            })
    void settlesCollisionsWithWordsOfThePath(String operation, String others, String name) throws Exception {
        assertName(operation, others, name);
    }

    /** These would take longer than anyone waits if they were tried in every way. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "v1p1", "#}", "{#", "<", ".{", "_", "-A", ":a"})
    void repetitionsAreReadOnce(String repeated) throws Exception {
        String text = repeated.repeat(4_000);
        TestApi api = TestApi.of(
                "{'/x" + text + "!': {get: {operationId: '" + text + "', summary: '" + text + "', responses: {}}},"
                        + " '/v1p" + text + "x': {get: {operationId: 'o', responses: {}}}}",
                "{}");
        assertThat(api.model().operations()).hasSize(2);
    }

    private static List<String> ofSettings(TestApi api) {
        return api.warnings().stream()
                .filter(warning -> warning.contains("x-callwright"))
                .toList();
    }

    @Test
    void settingsHavePrecedence() throws Exception {
        TestApi api = TestApi.of(
                "{'/x/{y}': {get: {operationId: 'o', 'x-callwright': {resource: 'a.b', action: 'c'}, responses: {}}}}",
                "{}");
        assertThat(api.operation("O").resource()).containsExactly("a", "b");
        assertThat(api.operation("o").action()).isEqualTo("c");
    }

    @Test
    void othersGiveWayToTheActionOfASetting() throws Exception {
        TestApi api = TestApi.of(
                "{'/users/{id}': {delete: {operationId: 'remove', responses: {}}},"
                        + " '/users/{id}/gone': {post: {operationId: 'end',"
                        + " 'x-callwright': {resource: 'users', action: 'delete'}, responses: {}}}}",
                "{}");
        assertThat(api.operation("end").action()).isEqualTo("delete");
        assertThat(api.operation("remove").action()).isEqualTo("remove");
        assertThat(ofSettings(api)).isEmpty();
    }

    @Test
    void anActionThatIsSetTwiceIsReported() throws Exception {
        TestApi api = TestApi.of(
                "{'/a/{id}': {get: {operationId: 'one', 'x-callwright': {resource: 'x.y', action: 'read'}, responses: {}}},"
                        + " '/bb/{id}': {get: {operationId: 'two', 'x-callwright': {resource: 'x.y', action: 'read'},"
                        + " responses: {}}}}",
                "{}");
        assertThat(api.operation("one").action()).isEqualTo("read");
        assertThat(api.operation("two").action()).isEqualTo("two");
        assertThat(ofSettings(api))
                .singleElement()
                .asString()
                .contains("/paths/~1bb~1{id}/get/x-callwright")
                .contains(
                        "resource 'x.y' has another method 'read'; this one is 'two'. Set another action or resource");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resource: 'a..b'",
                "resource: '.a'",
                "resource: 'a; System.exit(1)'",
                "resource: ['a']",
                "action: ''",
                "action: 'a(); b'",
                "action: 'x\\u0022'",
                "action: '*/'",
                "action: 7"
            })
    void namesThatAreNoneAreReportedWithTheirPlace(String setting) throws Exception {
        TestApi api = TestApi.of(
                "{'/users/{id}': {get: {operationId: 'o', 'x-callwright': {" + setting + "}, responses: {}}}}", "{}");
        assertThat(ofSettings(api))
                .singleElement()
                .asString()
                .contains("/paths/~1users~1{id}/get/x-callwright/" + setting.substring(0, setting.indexOf(':')));
        assertThat(api.operation("o").resource()).containsExactly("users");
        assertThat(api.operation("o").action()).isEqualTo("retrieve");
    }
}
