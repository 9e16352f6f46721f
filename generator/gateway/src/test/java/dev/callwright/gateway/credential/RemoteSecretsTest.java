package dev.callwright.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.model.SecurityScheme;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.credential.http.CredentialHttp;
import dev.callwright.gateway.credential.reference.CredentialSettingsException;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.store.MemoryStore;
import dev.callwright.gateway.credential.vault.FakeVault;
import dev.callwright.gateway.credential.vault.VaultSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Credentials whose secrets or tokens come from a server. */
final class RemoteSecretsTest {
    private final List<CredentialHttp.Question> questions = new CopyOnWriteArrayList<>();

    private CompletableFuture<CredentialHttp.Answer> token(CredentialHttp.Question question) {
        questions.add(question);
        return CompletableFuture.completedFuture(new CredentialHttp.Answer(
                200, "{\"access_token\": \"at_" + questions.size() + "\", \"token_type\": \"Bearer\"}"));
    }

    private TestCredentials withClient(String more) {
        return new TestCredentials()
                .variable("ID", "id")
                .variable("SECRET", "client secret")
                .set("shop", "oauth", "{'clientId': 'env:ID', 'clientSecret': 'env:SECRET'" + more + "}")
                .tokens(this::token);
    }

    @Test
    void requestsATokenAtTheUrlOfTheDocument() {
        ConfiguredCredentials credentials = withClient("").build();
        Injection injection = TestCredentials.injection(credentials, TestApi.operation("oauth"));
        assertThat(RecordedTarget.of(injection)).containsExactly("header Authorization: Bearer at_1");
        assertThat(injection.credentialId()).isEqualTo("oauth env:ID+env:SECRET");
        assertThat(questions).singleElement().satisfies(question -> {
            assertThat(question.uri()).isEqualTo(URI.create("https://api.example.com/oauth/token"));
            assertThat(question.body()).isEqualTo("grant_type=client_credentials");
        });
        assertThat(injection.reject()).isTrue();
        assertThat(injection.reject()).isFalse();
        assertThat(TestCredentials.injection(credentials, TestApi.operation("oauth"))
                        .secrets())
                .containsExactly("at_2");
    }

    @Test
    void requestsATokenAtTheUrlOfTheOperatorWithItsScopes() {
        ConfiguredCredentials credentials = withClient(
                        ", 'tokenUrl': 'https://login.example.com/t', 'scopes': ['a', 'b']")
                .build();
        TestCredentials.injection(credentials, TestApi.operation("oauth"));
        assertThat(questions).singleElement().satisfies(question -> {
            assertThat(question.uri()).isEqualTo(URI.create("https://login.example.com/t"));
            assertThat(question.body()).isEqualTo("grant_type=client_credentials&scope=a+b");
        });
    }

    @Test
    void requestsATokenForAClientThatWasHandedIn() {
        ConfiguredCredentials credentials =
                new TestCredentials().tokens(this::token).build();
        credentials.put(
                "shop", "{\"oauth\": {\"clientId\": \"a\", \"clientSecret\": \"b\"}}".getBytes(StandardCharsets.UTF_8));
        assertThat(TestCredentials.injection(credentials, TestApi.operation("oauth"))
                        .secrets())
                .containsExactly("at_1");
        assertThatThrownBy(() -> credentials.put(
                        "shop",
                        "{\"oauth\": {\"clientId\": \"a\", \"clientSecret\": \"b\", \"tokenUrl\": \"https://evil.example\"}}"
                                .getBytes(StandardCharsets.UTF_8)))
                .hasMessage("No credential was changed.");
        assertThat(questions).hasSize(1);
    }

    @Test
    void neverSendsASecretInTheClearBecauseADocumentSaysSo() {
        String client = "{\"oauth\": {\"clientId\": \"a\", \"clientSecret\": \"b\"}}";
        for (String base : List.of("https://api.example.com", "http://api.example.com:81", "http://api.example.com")) {
            SecurityScheme scheme = new SecurityScheme(
                    "oauth",
                    SecurityScheme.Kind.OAUTH2,
                    "",
                    Optional.of(new SecurityScheme.ClientCredentials("http://api.example.com/t", Map.of())));
            ConfiguredCredentials credentials = new ConfiguredCredentials(
                    CredentialSettings.NONE,
                    List.of(new ApiSchemes("shop", Map.of("oauth", scheme), Map.of(), URI.create(base))),
                    new MemoryStore(),
                    new CredentialSources(name -> Optional.empty(), line -> {}, this::token, TestCredentials.NO_HTTP));
            credentials.put("shop", client.getBytes(StandardCharsets.UTF_8));
            if (base.equals("http://api.example.com")) {
                assertThat(TestCredentials.injection(credentials, TestApi.operation("oauth"))
                                .secrets())
                        .containsExactly("at_1");
            } else {
                assertThat(TestCredentials.problem(credentials, "shop", Caller.LOCAL, "oauth"))
                        .contains("the document names no token endpoint with https");
            }
        }
    }

    @Test
    void saysThatTheClientIsRefused() {
        ConfiguredCredentials credentials = withClient("")
                .tokens(question -> CompletableFuture.completedFuture(
                        new CredentialHttp.Answer(401, "{\"error\": \"invalid_client\"}")))
                .build();
        assertThat(TestCredentials.problem(credentials, "shop", Caller.LOCAL, "oauth", ""))
                .isEqualTo(
                        "424 The credential of oauth of shop cannot be used: the authorization server has refused the"
                                + " client (invalid_client).");
    }

    @Test
    void refusesTokenUrlsThatAreNoUrls() {
        for (String url :
                List.of("file:/etc/passwd", "//evil", "https://a@b/", "https://a/?b", "https://a/#b", "a b")) {
            assertThatThrownBy(() -> withClient(", 'tokenUrl': '" + url + "'"))
                    .isInstanceOf(CredentialSettingsException.class)
                    .hasMessage(
                            "gateway.credentials.shop.oauth.tokenUrl: write an http or https URL without user, query and"
                                    + " fragment");
        }
        assertThatThrownBy(() -> withClient(", 'scopes': 'a'")).hasMessageContaining("oauth.scopes: write a list");
        assertThatThrownBy(() -> withClient(", 'scopes': ['a b']")).hasMessageContaining("without spaces");
        assertThatThrownBy(() -> withClient(", 'other': 1")).hasMessageContaining("clientId and clientSecret");
        assertThatThrownBy(() ->
                        new TestCredentials().set("shop", "basicAuth", "{'username': 'canary', 'password': 'env:P'}"))
                .hasMessageStartingWith("gateway.credentials.shop.basicAuth.username: this is not a reference")
                .message()
                .doesNotContain("canary");
        assertThatThrownBy(() -> new TestCredentials()
                        .set(
                                "shop",
                                "basicAuth",
                                "{'username': 'env:U', 'password': 'env:P', 'tokenUrl': 'https://a/'}"))
                .hasMessageContaining("username and password");
    }

    @Test
    void readsSecretsOfVault() throws IOException {
        try (FakeVault vault = new FakeVault()) {
            vault.keep("secret/data/shop", "{\"key\": \"sk_vault_canary\"}");
            VaultSettings settings = new VaultSettings(
                    vault.address(), Reference.variable("VAULT_TOKEN"), Optional.empty(), VaultSettings.CACHE_TIME);
            TestCredentials given = new TestCredentials()
                    .vault(settings, vault.http())
                    .set("shop", "bearerAuth", "'vault:secret/data/shop#key'")
                    .set("shop", "headerKey", "'vault:secret/data/shop#nothing'")
                    .set("shop", "queryKey", "'vault:secret/data/missing#key'")
                    .set(
                            "shop",
                            "basicAuth",
                            "{'username': 'vault:database/creds/app#username',"
                                    + " 'password': 'vault:database/creds/app#password'}");
            try (ConfiguredCredentials withoutToken = given.build()) {
                assertThat(TestCredentials.problem(withoutToken, "shop", Caller.LOCAL, "bearerAuth"))
                        .isEqualTo("424 The credential of bearerAuth of shop cannot be used: vault:secret/data/shop:"
                                + " gateway.vault.token: env:VAULT_TOKEN is not set.");
            }
            try (ConfiguredCredentials credentials =
                    given.variable("VAULT_TOKEN", FakeVault.TOKEN).build()) {
                assertThat(credentials.list("shop"))
                        .as("nothing is asked before")
                        .isEmpty();
                Injection injection = TestCredentials.injection(credentials, TestApi.operation("bearerAuth"));
                assertThat(injection.secrets()).containsExactly("sk_vault_canary");
                assertThat(injection.credentialId()).isEqualTo("bearerAuth vault:secret/data/shop#key");
                assertThat(TestCredentials.injection(credentials, TestApi.operation("basicAuth"))
                                .texts())
                        .as("both of one lease")
                        .containsExactly("u1", "p1");
                assertThat(TestCredentials.problem(credentials, "shop", Caller.LOCAL, "headerKey"))
                        .contains("vault:secret/data/shop#nothing is not set: the secret has no such field");
                assertThat(TestCredentials.problem(credentials, "shop", Caller.LOCAL, "queryKey", "bearerAuth"))
                        .contains("vault:secret/data/missing: Vault has no such secret")
                        .doesNotContain(vault.address().toString(), FakeVault.TOKEN);
                assertThat(vault.requests())
                        .filteredOn(each -> !each.endsWith("missing"))
                        .containsExactlyInAnyOrder("GET secret/data/shop", "GET database/creds/app");
            }
        }
    }
}
