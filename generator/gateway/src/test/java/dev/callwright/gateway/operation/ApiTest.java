package dev.callwright.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.call.GatewayProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
    private static final Api STRIPE = Api.of(TestApis.stripe(), "stripe", ApiServers.OF_DOCUMENT);
    private static final String REDACT = "PostIdentityVerificationSessionsSessionRedact";

    @ParameterizedTest
    @ValueSource(
            strings = {
                REDACT,
                "postidentityverificationsessionssessionredact",
                "POSTIDENTITYVERIFICATIONSESSIONSSESSIONREDACT",
                "identity.verificationSessions.redact",
                "Identity.VerificationSessions.Redact",
            })
    void findsOperationsByIdAndByPathInTheSdk(String name) {
        assertThat(STRIPE.find(name)).map(GatewayOperation::id).contains(REDACT);
    }

    // In Turkish, I is not the capital letter of i.
    @Test
    void findsOperationsInAnyLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(STRIPE.find("POSTIDENTITYVERIFICATIONSESSIONSSESSIONREDACT"))
                    .isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "constructor", "__proto__", "toString", "..%2f", "../x", "identity", "identity.", "redact"})
    void findsNothingElse(String name) {
        assertThat(STRIPE.find(name)).isEmpty();
    }

    @Test
    void suggestsTheNearestName() {
        assertThat(STRIPE.suggestion("identity.verificationSession.redact"))
                .contains("identity.verificationSessions.redact");
        assertThat(STRIPE.suggestion("constructor")).isEmpty();
        assertThat(STRIPE.suggestion("a".repeat(100_000))).isEmpty();
    }

    @Test
    void tellsNamesApartThatDifferInLetterCase() {
        Api api = TestApis.ofPaths("""
                /a: {get: {operationId: getit, responses: {}}}
                /b: {get: {operationId: getIt, responses: {}}}
                """);
        assertThat(api.find("getit")).map(each -> each.operation().path()).contains("/a");
        assertThat(api.find("getIt")).map(each -> each.operation().path()).contains("/b");
        assertThat(api.find("GETIT")).isEmpty();
    }

    @Test
    void searchesAllWordsInNamesPathsTagsAndTexts() {
        assertThat(STRIPE.search("redact verification", 5))
                .extracting(GatewayOperation::id)
                .containsExactly(REDACT);
        assertThat(STRIPE.search("create customer", 3))
                .extracting(GatewayOperation::name)
                .first()
                .isEqualTo("customers.create");
        assertThat(STRIPE.search("customers.create", 3))
                .extracting(GatewayOperation::name)
                .first()
                .isEqualTo("customers.create");
        assertThat(STRIPE.search("xyzzy", 5)).isEmpty();
        assertThat(STRIPE.search("", 7)).hasSize(7);
        assertThat(STRIPE.search("", 10_000)).hasSize(200);
        assertThat(STRIPE.search("customer ".repeat(10_000), 5)).hasSize(5);
        assertThat(STRIPE.search("customer", 5)).isEqualTo(STRIPE.search("Customer", 5));
        Api tagged = TestApis.ofPaths("/a: {get: {operationId: one, tags: [Billing], responses: {}}}\n"
                + "/b: {get: {operationId: two, responses: {}}}\n");
        assertThat(tagged.search("billing", 5)).extracting(GatewayOperation::id).containsExactly("one");
    }

    @Test
    void describesOperations() {
        JsonNode description = new OperationDescription(STRIPE.find(REDACT).orElseThrow()).json();
        assertThat(description.path("name").asText()).isEqualTo("identity.verificationSessions.redact");
        assertThat(description.path("method").asText()).isEqualTo("POST");
        assertThat(description.path("summary").asText()).startsWith("Redact a VerificationSession to remove");
        assertThat(description.path("description").asText()).contains("[status](https://stripe.com/docs/");
        assertThat(description.path("irreversible").asBoolean()).isTrue();
        assertThat(description.path("readOnly").asBoolean()).isFalse();
        assertThat(description.at("/schema/required")).isEqualTo(TestApis.json("['session']"));
        assertThat(description.path("example")).isEqualTo(TestApis.json("{'session': 'vs_123'}"));
        assertThat(description.at("/responses/200").asText()).isEqualTo("Successful response.");
        assertThat(STRIPE.find("GetCharges").orElseThrow().isReadOnly()).isTrue();
    }

    @Test
    void takesTheMediaTypesOfTheDocument() {
        GatewayOperation operation = TestApis.ofPaths("""
                /a:
                  post:
                    operationId: a
                    requestBody:
                      content:
                        application/json: {schema: {type: object, properties: {x: {type: string}}}}
                        image/*: {schema: {type: string, format: binary}}
                    responses: {}
                /b: {post: {operationId: b, responses: {}}}
                """).find("a").orElseThrow();
        assertThat(List.of("application/json", "Application/JSON; charset=utf-8", "image/png"))
                .allMatch(operation::acceptsBody);
        assertThat(List.of("text/plain", "application/jsonx", "image", "", "*/*", "image/*", "a/b, application/json"))
                .noneMatch(operation::acceptsBody);
        assertThat(STRIPE.find("PostCustomers").orElseThrow().acceptsBody("application/json"))
                .isFalse();
        assertThat(STRIPE.find("PostCustomers").orElseThrow().acceptsBody("application/x-www-form-urlencoded"))
                .isTrue();
    }

    @Test
    void sendsConstantHeadersAndIdempotencyKeys() {
        GatewayOperation operation = STRIPE.find("PostCustomers").orElseThrow();
        List<Map.Entry<String, String>> headers =
                operation.request(TestApis.json("{}")).headers();
        assertThat(headers).extracting(Map.Entry::getKey).contains("Stripe-Version", "Idempotency-Key");
        String minted = value(headers, "Idempotency-Key");
        assertThat(UUID.fromString(minted)).hasToString(minted);
        assertThat(value(
                        operation
                                .request(TestApis.json("{}"), Map.of("idempotency-key", "mine"))
                                .headers(),
                        "Idempotency-Key"))
                .isEqualTo("mine");
        assertThat(STRIPE.find("GetCharges")
                        .orElseThrow()
                        .request(TestApis.json("{}"))
                        .headers())
                .extracting(Map.Entry::getKey)
                .doesNotContain("Idempotency-Key", "Authorization");
        assertThat(operation.allowedHeaders())
                .contains("idempotency-key", "stripe-version")
                .doesNotContain("authorization");
    }

    private static String value(List<Map.Entry<String, String>> headers, String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Api served(String servers, ApiServers settings) {
        return Api.of(
                TestApis.load(
                        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nservers: " + servers
                                + "\npaths:\n  /it: {get: {operationId: it, responses: {}}}\n"
                                + "  /own: {get: {operationId: own, servers: [{url: 'https://own.example/v9'}], responses: {}}}\n"),
                "test",
                settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{url: 'file:///etc/passwd'}] | is not an http or https URL",
                "[{url: 'gopher://x.example'}] | is not an http or https URL",
                "[{url: 'https://user:hunter2@x.example'}] | user information",
                "[{url: 'https://x.example/#frag'}] | fragment",
                "[{url: 'https://x.example/v1?key=1'}] | query",
                "[{url: '/v1'}] | is relative, and the document has no URL",
                "[{url: 'https://{host}.example'}] | needs a value of host",
                "[{url: 'https://x.example/v1/../admin'}] | a host and a path only",
                "[{url: 'https://x.example/{open'}] | open",
            })
    void refusesServersThatAreNotSafeToCall(String servers, String message) {
        assertThatThrownBy(() -> served(servers, ApiServers.OF_DOCUMENT))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("test: ")
                .hasMessageContaining(message)
                .hasMessageContaining("upstream")
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void callsServersOfOperationsAndValuesOfVariables() {
        String regional = "[{url: 'https://{region}.example/{base}', variables: {region: {default: us, enum: [us, eu]},"
                + " base: {default: v1}}}]";
        Api api = served(regional, ApiServers.OF_DOCUMENT);
        assertThat(api.servers())
                .containsExactlyInAnyOrder(URI.create("https://us.example/v1"), URI.create("https://own.example/v9"));
        Api eu = served(regional, new ApiServers(Optional.empty(), Map.of("region", "eu")));
        assertThat(eu.find("it").orElseThrow().request(TestApis.json("{}")).uri())
                .hasToString("https://eu.example/v1/it");
        assertThatThrownBy(() -> served(regional, new ApiServers(Optional.empty(), Map.of("region", "evil.example/"))))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("region must be one of us, eu");
        assertThatThrownBy(() -> served(regional, new ApiServers(Optional.empty(), Map.of("regoin", "eu"))))
                .hasMessageContaining("did you mean region?");
    }

    @Test
    void callsTheUpstreamInPlaceOfAllServers() {
        Api api =
                served("[{url: 'file:///etc'}]", new ApiServers(Optional.of("http://127.0.0.1:12111/mock/"), Map.of()));
        assertThat(api.servers()).containsExactly(URI.create("http://127.0.0.1:12111/mock/"));
        assertThat(api.find("own").orElseThrow().request(TestApis.json("{}")).uri())
                .hasToString("http://127.0.0.1:12111/mock/own");
        for (String upstream :
                List.of("ftp://x", "x.example", "http://u:p@x.example", "http://x.example?a", "http:///x")) {
            assertThatThrownBy(() ->
                            served("[{url: 'https://x.example'}]", new ApiServers(Optional.of(upstream), Map.of())))
                    .isInstanceOf(RequestException.class)
                    .hasMessageContaining("the setting upstream");
        }
    }

    @Test
    void neverEchoesAnIllegalUrl() {
        assertThatThrownBy(() -> STRIPE.find(REDACT).orElseThrow().request(TestApis.json("{'session': {'secret': 1}}")))
                .isInstanceOf(GatewayProblem.class)
                .message()
                .doesNotContain("secret");
    }
}
