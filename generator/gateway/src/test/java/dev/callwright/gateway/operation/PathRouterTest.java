package dev.callwright.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathRouterTest {
    private static final Api API = TestApis.of("""
            openapi: 3.2.0
            info: {title: Test, version: '1'}
            servers: [{url: 'http://127.0.0.1:9/base'}]
            paths:
              /: {get: {operationId: root, responses: {}}}
              /users/me: {get: {operationId: me, responses: {}}}
              /users/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get: {operationId: user, responses: {}}
                delete: {operationId: deleteUser, responses: {}}
              /users/{id}/cards/{card}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: card, in: path, required: true, schema: {type: string}}
                get: {operationId: card, responses: {}}
              /users/{id}.json:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get: {operationId: userJson, responses: {}}
              /users/{id}:{verb}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: verb, in: path, required: true, schema: {type: string}}
                post: {operationId: verb, responses: {}}
              /users/{id}:cancel:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                post: {operationId: cancel, responses: {}}
              /café/a b: {get: {operationId: cafe, responses: {}}}
              /slash/: {get: {operationId: slash, responses: {}}}
              /files/{path}:
                parameters: [{name: path, in: path, required: true, allowReserved: true, schema: {type: string}}]
                get: {operationId: file, responses: {}}
              /files/{path}/raw:
                parameters: [{name: path, in: path, required: true, allowReserved: true, schema: {type: string}}]
                get: {operationId: rawFile, responses: {}}
              /query?action=a: {get: {operationId: queryA, responses: {}}}
              /query?action=b: {get: {operationId: queryB, responses: {}}}
            """);

    private static String called(String method, String path, String query) {
        Route route = API.route(method, path, query);
        return route instanceof Route.Found found
                ? found.operation().id()
                : route instanceof Route.WrongMethod wrong ? wrong.allowed().toString() : "unknown";
    }

    @ParameterizedTest
    @CsvSource({
        "/, root",
        "/users/me, me",
        "/users/%6De, me",
        "/users/you, user",
        "/users/a%2Fb, user",
        "/users/..%2Fme, user",
        "/users/a%5Cb, user",
        "/users/a;b=c, user",
        "/users/1/cards/2, card",
        "/users/1.json, userJson",
        "/users/.json, user",
        "/caf%c3%A9/a%20b, cafe",
        "/slash/, slash",
        "/files/a, file",
        "/files/a/b/c, file",
        "/files/a/b/raw, rawFile",
        "/files/raw/raw, rawFile",
    })
    void findsTheMostConcreteTemplate(String path, String operation) {
        assertThat(called("GET", path, "")).isEqualTo(operation);
    }

    @Test
    void prefersMoreFixedTextInASegment() {
        assertThat(called("POST", "/users/1:cancel", "")).isEqualTo("cancel");
        assertThat(called("POST", "/users/1:retry", "")).isEqualTo("verb");
        assertThat(called("POST", "/users/:retry", "")).isEqualTo("[DELETE, GET]");
        assertThat(called("POST", "/users/1:", "")).isEqualTo("[DELETE, GET]");
    }

    @Test
    void findsTheTemplateThatHasTheMethod() {
        assertThat(called("DELETE", "/users/me", "")).isEqualTo("deleteUser");
        assertThat(API.route("PUT", "/users/me")).isEqualTo(new Route.WrongMethod(Set.of("GET", "DELETE")));
        assertThat(called("get", "/users/me", "")).isEqualTo("[DELETE, GET]");
        assertThat(API.route("POST", "/caf%C3%A9/a%20b")).isEqualTo(new Route.WrongMethod(Set.of("GET")));
    }

    @Test
    void tellsOperationsApartByTheQueryOfTheirTemplates() {
        assertThat(called("GET", "/query", "x=1&action=b")).isEqualTo("queryB");
        assertThat(called("GET", "/query", "action=a")).isEqualTo("queryA");
        assertThat(called("GET", "/query", "action=ab")).isEqualTo("unknown");
        assertThat(called("POST", "/query", "action=a")).isEqualTo("[GET]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "users/me",
                "//users/me",
                "/users//me",
                "/users/me/",
                "/users/",
                "/users",
                "/slash",
                "/slash//",
                "/users/./me",
                "/users/../users/me",
                "/users/..",
                "/users/.",
                "/users/%2e%2e/me",
                "/users/%2E.",
                "/users/.%2e",
                "/users/..;a=b",
                "/users/%2e%2e;",
                "/users/a\\b",
                "/users/a%00",
                "/users/a%0d%0Ab",
                "/users/a%7f",
                "/users/a\tb",
                "/users/a b",
                "/users/a?x=1",
                "/users/a#y",
                "/users/%",
                "/users/%4",
                "/users/%zz",
                "/users/caf\u00e9",
                "/files/a//b",
                "/files/a/../b",
                "/files/%2e%2e/b",
                "/constructor",
                "/__proto__",
                "http://evil.example/users/me",
            })
    void refusesPathsThatOthersCouldReadInAnotherWay(String path) {
        assertThat(called("GET", path, "")).isEqualTo("unknown");
        assertThat(called("DELETE", path, "")).isEqualTo("unknown");
    }

    @Test
    void refusesLongPaths() {
        assertThat(called("GET", "/users/" + "a".repeat(8_000), "")).isEqualTo("user");
        assertThat(called("GET", "/users/" + "a".repeat(9_000), "")).isEqualTo("unknown");
    }

    // Without its memory of visits, the search would take time exponential in the number of parameters.
    @Test
    void searchesInBoundedTime() {
        StringBuilder paths = new StringBuilder();
        for (int parameters = 1; parameters <= 14; parameters++) {
            StringBuilder template = new StringBuilder();
            StringBuilder declared = new StringBuilder();
            for (int at = 0; at < parameters; at++) {
                template.append("/{p").append(at).append("}");
                declared.append("{name: p")
                        .append(at)
                        .append(", in: path, required: true, allowReserved: true, ")
                        .append("schema: {type: string}}, ");
            }
            paths.append("  ")
                    .append(template)
                    .append("/end: {get: {parameters: [")
                    .append(declared)
                    .append("], responses: {}}}\n");
        }
        Api api = TestApis.of("openapi: 3.2.0\ninfo: {title: T, version: '1'}\nservers: [{url: 'http://127.0.0.1:9'}]\n"
                + "paths:\n" + paths);
        assertThat(api.route(
                        "GET", "/" + String.join("/", List.of("a".repeat(60).split("")))))
                .isEqualTo(new Route.Unknown());
    }
}
