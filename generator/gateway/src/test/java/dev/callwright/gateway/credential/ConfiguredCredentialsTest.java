package dev.callwright.gateway.credential;

import static dev.callwright.gateway.credential.TestCredentials.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.credential.OwnCredentials.Otherwise;
import dev.callwright.gateway.credential.reference.CredentialSettingsException;
import dev.callwright.gateway.credential.reference.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfiguredCredentialsTest {
    private static final String KEY = "sk_test_canary_4242";

    @Test
    void injectsTheKeyThatTheSdksRead() {
        TestCredentials credentials = new TestCredentials().variable("SHOP_API_KEY", KEY);
        assertThat(credentials.injected("bearerAuth")).containsExactly("header Authorization: Bearer " + KEY);
        Injection injection = TestCredentials.injection(credentials.build(), TestApi.operation("bearerAuth"));
        assertThat(injection.credentialId()).isEqualTo("bearerAuth env:SHOP_API_KEY");
        assertThat(injection.secrets()).containsExactly(KEY);
        assertThat(injection.toString()).doesNotContain(KEY);
    }

    @Test
    void injectsEachKindOfScheme() {
        TestCredentials credentials = new TestCredentials()
                .variable("U", "user")
                .variable("P", "pass:word")
                .variable("K", KEY)
                .set("shop", "basicAuth", "{'username': 'env:U', 'password': 'env:P'}")
                .set("shop", "headerKey", "'env:K'")
                .set("shop", "queryKey", "'env:K'")
                .set("shop", "cookieKey", "'env:K'")
                .set("shop", "oauth", "'env:K'");
        assertThat(credentials.injected("basicAuth"))
                .containsExactly("header Authorization: Basic dXNlcjpwYXNzOndvcmQ=");
        assertThat(credentials.injected("headerKey")).containsExactly("header X-Key: " + KEY);
        assertThat(credentials.injected("queryKey")).containsExactly("query key=" + KEY);
        assertThat(credentials.injected("cookieKey")).containsExactly("cookie session=" + KEY);
        assertThat(credentials.injected("oauth")).containsExactly("header Authorization: Bearer " + KEY);
        assertThat(credentials.injected("headerKey+queryKey"))
                .containsExactly("header X-Key: " + KEY, "query key=" + KEY);
    }

    @Test
    void masksThePasswordAndThePairOfBasicAuthentication() {
        TestCredentials credentials = new TestCredentials()
                .variable("U", "administrator")
                .variable("P", "password")
                .set("shop", "basicAuth", "{'username': 'env:U', 'password': 'env:P'}");
        Injection injection = TestCredentials.injection(credentials.build(), TestApi.operation("basicAuth"));
        assertThat(injection.secrets()).containsExactly("password", "YWRtaW5pc3RyYXRvcjpwYXNzd29yZA==");
        assertThat(injection.texts()).containsExactly("administrator", "password");
    }

    @Test
    void masksTheUserNameIfItIsTheKey() {
        ConfiguredCredentials credentials = new TestCredentials().build();
        credentials.put("shop", json("{'basicAuth': {'username': '" + KEY + "', 'password': ''}}"));
        Injection injection = TestCredentials.injection(credentials, TestApi.operation("basicAuth"));
        assertThat(injection.secrets()).contains(KEY);
        assertThat(credentials.list("shop"))
                .containsExactly(new ListedCredential("basicAuth", "memory", Optional.of("4242")));
    }

    @Test
    void takesTheFirstAlternativeThatHasAllSecrets() {
        TestCredentials credentials = new TestCredentials()
                .variable("K", KEY)
                .set("shop", "headerKey", "'env:K'")
                .set("shop", "queryKey", "'env:UNSET'");
        assertThat(credentials.injected("", "basicAuth", "headerKey+queryKey", "headerKey"))
                .containsExactly("header X-Key: " + KEY);
    }

    @Test
    void isAnonymousOnlyWhereTheOperationAllowsIt() {
        TestCredentials credentials = new TestCredentials();
        assertThat(credentials.injected()).isEmpty();
        assertThat(credentials.injected("")).isEmpty();
        assertThat(credentials.injected("bearerAuth", "")).isEmpty();
        assertThat(credentials.problem("bearerAuth"))
                .isEqualTo(
                        "424 GetThings of shop needs a credential. bearerAuth: env:SHOP_API_KEY is not set. Set a secret"
                                + " where the gateway runs (gateway.credentials.shop says where it is), or hand it in with PUT"
                                + " /credentials/shop.");
    }

    @Test
    void isNotAnonymousIfASecretThatIsSetIsMissing() {
        TestCredentials credentials = new TestCredentials().set("shop", "bearerAuth", "'env:TYPO'");
        assertThat(credentials.problem("bearerAuth", "")).startsWith("424 ").contains("env:TYPO is not set");
    }

    @Test
    void saysWhichSchemesHaveNoReference() {
        assertThat(new TestCredentials().problem("basicAuth", "headerKey+queryKey", "mutualTls"))
                .contains("basicAuth: no reference is set; headerKey: no reference is set; mutualTls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\u0000b", " zq9", "zq9\t", "kéy", "a\u007f"})
    void refusesSecretsThatWouldSplitOrChangeAHeader(String secret) {
        TestCredentials credentials = new TestCredentials().variable("SHOP_API_KEY", secret);
        assertThat(credentials.problem("bearerAuth"))
                .startsWith("424 The credential of bearerAuth of shop cannot be used: the secret has characters")
                .doesNotContain(secret);
        assertThatThrownBy(() -> new TestCredentials()
                        .build()
                        .put(
                                "shop",
                                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                                        .objectNode()
                                        .put("headerKey", secret)))
                .hasMessage("No credential was changed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a b;", "a\r\nb"})
    void refusesSecretsThatWouldEndACookie(String secret) {
        TestCredentials credentials =
                new TestCredentials().variable("K", secret).set("shop", "cookieKey", "'env:K'");
        assertThat(credentials.problem("cookieKey"))
                .contains("cannot be sent in a cookie")
                .doesNotContain(secret);
    }

    @Test
    void refusesUserNamesWithAColonAndPairsWithLineBreaks() {
        TestCredentials credentials = new TestCredentials()
                .variable("A", "a:b")
                .variable("B", "b\r\nc")
                .set("shop", "basicAuth", "{'username': 'env:A', 'password': 'env:A'}")
                .set("other", "basicAuth", "{'username': 'env:B', 'password': 'env:B'}");
        assertThat(credentials.problem("basicAuth")).contains("RFC 7617");
        assertThat(TestCredentials.problem(credentials.build(), "other", Caller.LOCAL, "basicAuth"))
                .contains("characters that cannot be sent");
    }

    // Attack case 34
    @Test
    void neverUsesTheSecretOfAnotherApi() {
        ConfiguredCredentials credentials = new TestCredentials()
                .variable("SHOP_API_KEY", KEY)
                .variable("K", KEY)
                .set("shop", "headerKey", "'env:K'")
                .build();
        credentials.put("shop", json("{'queryKey': '" + KEY + "'}"));
        for (String scheme : Set.of("bearerAuth", "headerKey", "queryKey")) {
            assertThat(TestCredentials.injection(credentials, TestApi.operation(scheme))
                            .secrets())
                    .containsExactly(KEY);
            assertThat(TestCredentials.problem(credentials, "other", Caller.LOCAL, scheme))
                    .startsWith("424 ")
                    .doesNotContain(KEY);
        }
        assertThat(credentials.list("other")).isEmpty();
        assertThat(TestCredentials.problem(credentials, "elsewhere", Caller.LOCAL, "bearerAuth"))
                .startsWith("424 ");
    }

    // Attack case 34
    @Test
    void neverGivesACallerTheSecretOfAnotherOne() {
        Map<String, Map<String, SchemeSettings>> ofAnn =
                Map.of("shop", Map.of("bearerAuth", SchemeSettings.token(Reference.variable("ANN"))));
        Map<String, Map<String, SchemeSettings>> ofBob =
                Map.of("other", Map.of("bearerAuth", SchemeSettings.token(Reference.variable("BOB"))));
        ConfiguredCredentials credentials = new TestCredentials()
                .variable("ANN", "secret of ann")
                .variable("BOB", "secret of bob")
                .variable("SHOP_API_KEY", "shared secret")
                .own("ann", new OwnCredentials(ofAnn, Otherwise.NOTHING))
                .own("bob", new OwnCredentials(ofBob, Otherwise.NOTHING))
                .own("eve", new OwnCredentials(ofBob, Otherwise.SHARED))
                .build();
        credentials.put("shop", json("{'headerKey': 'handed in'}"));
        assertThat(secrets(credentials, "ann", "bearerAuth")).containsExactly("secret of ann");
        assertThat(secrets(credentials, "eve", "bearerAuth")).containsExactly("shared secret");
        assertThat(secrets(credentials, "local", "bearerAuth")).containsExactly("shared secret");
        assertThat(TestCredentials.problem(credentials, "shop", caller("bob"), "bearerAuth"))
                .contains("The caller has own credentials");
        assertThat(TestCredentials.problem(credentials, "shop", caller("ann"), "headerKey"))
                .startsWith("424 ");
        assertThat(secrets(credentials, "eve", "headerKey")).containsExactly("handed in");
    }

    private static Iterable<String> secrets(ConfiguredCredentials credentials, String caller, String scheme) {
        return credentials
                .of("shop", TestApi.operation(scheme), caller(caller))
                .join()
                .secrets();
    }

    private static Caller caller(String name) {
        return new Caller(name, Set.of(), Optional.empty());
    }

    @Test
    void refusesSettingsThatDoNotSuitTheApi() {
        assertThatThrownBy(() ->
                        new TestCredentials().set("shop", "bearer", "'env:K'").build())
                .isInstanceOf(CredentialSettingsException.class)
                .hasMessageStartingWith(
                        "gateway.credentials.shop: there is no security scheme bearer; there are [basicAuth");
        assertThatThrownBy(() -> new TestCredentials()
                        .set("shops", "bearerAuth", "'env:K'")
                        .build())
                .hasMessage("gateway.credentials: there is no API shops; there are [shop, other]");
        assertThatThrownBy(() -> new TestCredentials()
                        .set("shop", "basicAuth", "'env:K'")
                        .build())
                .hasMessage(
                        "gateway.credentials.shop.basicAuth: the scheme takes {\"username\": .., \"password\": ..}");
        assertThatThrownBy(() -> new TestCredentials()
                        .set("shop", "mutualTls", "'env:K'")
                        .build())
                .hasMessageContaining("cannot send credentials of this kind");
        assertThatThrownBy(() -> new TestCredentials()
                        .set("shop", "bearerAuth", "'vault:secret/data/a#b'")
                        .build())
                .hasMessageContaining("gateway.vault.address");
    }
}
