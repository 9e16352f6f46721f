package dev.callwright.gateway.credential;

import static dev.callwright.gateway.credential.TestCredentials.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.model.Operation;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretValues;
import dev.callwright.gateway.credential.store.Keeping;
import dev.callwright.gateway.credential.store.SecretStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is handed in with {@code PUT /credentials/<provider>}. */
final class HandedSecretsTest {
    private static final String CANARY = "canary_handed_in_4242";
    private static final Operation BEARER = TestApi.operation("bearerAuth");

    private final TestCredentials given = new TestCredentials();
    private final ConfiguredCredentials credentials = given.build();

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private List<ProblemError> errors(String body) {
        try {
            credentials.put("shop", bytes(body));
        } catch (GatewayProblem problem) {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.detail()).isEqualTo("No credential was changed.");
            assertThat(problem.errors().toString()).doesNotContain("canary");
            return problem.errors();
        }
        throw new AssertionError("accepted");
    }

    @Test
    void winsOverReferencesUntilItIsDeleted() {
        given.variable("SHOP_API_KEY", "from the environment");
        ConfiguredCredentials both = given.build();
        assertThat(TestCredentials.injection(both, BEARER).secrets()).containsExactly("from the environment");
        assertThat(both.put("shop", bytes("{'bearerAuth': '" + CANARY + "'}"))).isEqualTo(Keeping.MEMORY);
        assertThat(TestCredentials.injection(both, BEARER).secrets()).containsExactly(CANARY);
        assertThat(TestCredentials.injection(both, BEARER).credentialId()).isEqualTo("bearerAuth memory");
        assertThat(both.delete("shop", "bearerAuth")).isTrue();
        assertThat(both.delete("shop", "bearerAuth")).isFalse();
        assertThat(TestCredentials.injection(both, BEARER).secrets()).containsExactly("from the environment");
    }

    @Test
    void keepsTheSecretsOfSchemesThatAreNotNamed() {
        credentials.put("shop", bytes("{'bearerAuth': '" + CANARY + "', 'headerKey': 'short'}"));
        credentials.put("shop", bytes("{'headerKey': 'other key'}"));
        assertThat(TestCredentials.injection(credentials, BEARER).secrets()).containsExactly(CANARY);
        assertThat(RecordedTarget.of(TestCredentials.injection(credentials, TestApi.operation("headerKey"))))
                .containsExactly("header X-Key: other key");
    }

    // Attack case 27
    @Test
    void listsNamesAndTheLastFourCharactersOfLongSecretsOnly() {
        given.variable("SHOP_API_KEY", "sk_test_from_env_1234");
        ConfiguredCredentials all = given.build();
        all.put(
                "shop",
                bytes("{'headerKey': 'elevenchars', 'queryKey': 'twelve chars',"
                        + " 'basicAuth': {'username': 'a long user name', 'password': 'a long pass word'},"
                        + " 'oauth': {'clientId': 'the client id', 'clientSecret': 'the client secret'}}"));
        assertThat(all.list("shop"))
                .containsExactly(
                        new ListedCredential("basicAuth", "memory", Optional.of("word")),
                        new ListedCredential("bearerAuth", "env", Optional.of("1234")),
                        new ListedCredential("headerKey", "memory", Optional.empty()),
                        new ListedCredential("queryKey", "memory", Optional.of("hars")),
                        new ListedCredential("oauth", "memory", Optional.of("cret")));
        assertThat(all.list("other")).isEmpty();
        assertThatThrownBy(() -> all.list("nothing")).isInstanceOf(GatewayProblem.class);
        assertThatThrownBy(() -> all.put("nothing", bytes("{}"))).isInstanceOf(GatewayProblem.class);
        assertThatThrownBy(() -> all.delete("nothing", "bearerAuth")).isInstanceOf(GatewayProblem.class);
    }

    @Test
    void refusesBodiesWithAllTheirErrorsAndChangesNothing() {
        assertThat(errors("{'bearerAuth': 'canary-ok', 'headerKey': {'username': 'canary', 'password': 'canary'},"
                        + " 'a b\\\\': 'canary', 'basicAuth': 'canary', 'queryKey': '',"
                        + " 'oauth': {'clientId': 'canary', 'clientSecret': 7}, 'mutualTls': 'canary'}"))
                .extracting(ProblemError::path)
                .containsExactly(
                        "$.headerKey",
                        "$['a b\\\\']",
                        "$.basicAuth",
                        "$.queryKey",
                        "$.oauth.clientSecret",
                        "$.mutualTls");
        assertThat(credentials.list("shop")).isEmpty();
        assertThat(errors("{'headerKey': {'username': 'canary', 'password': 'canary'}}"))
                .containsExactly(new ProblemError("$.headerKey", "must be a text"));
        assertThat(errors("{'basicAuth': {'username': 'canary', 'password': 'canary', 'more': 1}}"))
                .containsExactly(new ProblemError("$.basicAuth", "must be {\"username\": .., \"password\": ..}"));
        assertThat(errors("{'oauth': {'username': 'canary', 'password': 'canary'}}"))
                .containsExactly(
                        new ProblemError("$.oauth", "must be a text or {\"clientId\": .., \"clientSecret\": ..}"));
        assertThat(errors("{'nope': 'canary'}"))
                .containsExactly(new ProblemError(
                        "$.nope",
                        "is not a security scheme that the gateway has credentials for; there are basicAuth, bearerAuth,"
                                + " headerKey, queryKey, cookieKey, oauth"));
        assertThat(errors("{'basicAuth': {'username': 'ca:nary', 'password': 'x'}}"))
                .containsExactly(
                        new ProblemError("$.basicAuth", "the user name has a colon, which ends it (RFC 7617)"));
        assertThat(errors("{'bearerAuth': '" + "canary".repeat(3000) + "'}")).hasSize(1);
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        for (String body :
                List.of("", "canary", "[]", "'canary'", "null", "{}", "{'bearerAuth': 'canary'", "{} canary")) {
            assertThat(errors(body)).extracting(ProblemError::path).containsExactly("$");
        }
        assertThat(errors("{'bearerAuth': 'canary', 'bearerAuth': 'canary'}")).hasSize(1);
        assertThat(errors("{'x': " + "[".repeat(5000) + "}")).hasSize(1);
    }

    @Test
    void saysThatTheStoreFailsWithoutItsPlace() {
        SecretStore broken = new SecretStore() {
            @Override
            public Optional<SecretValues> get(String provider, String scheme) {
                return Optional.empty();
            }

            @Override
            public void put(String provider, Map<String, SecretValues> byScheme) {
                throw SecretException.refused("the store /etc/secret.json fails", "the store fails");
            }

            @Override
            public boolean delete(String provider, String scheme) {
                throw SecretException.refused("the store /etc/secret.json fails", "the store fails");
            }

            @Override
            public Keeping keeping() {
                return Keeping.FILE;
            }
        };
        ConfiguredCredentials stored = new TestCredentials().store(broken).build();
        assertThatThrownBy(() -> stored.put("shop", json("{'bearerAuth': 'x'}")))
                .isInstanceOfSatisfying(GatewayProblem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(500);
                    assertThat(problem.detail()).isEqualTo("the store fails");
                });
        assertThatThrownBy(() -> stored.delete("shop", "bearerAuth")).hasMessage("the store fails");
    }
}
