package dev.callwright.gateway.credential.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretException.Reason;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class VaultSecretTest {
    private static final Duration CACHE_TIME = Duration.ofSeconds(60);
    private static final String PATH = "secret/data/stripe";

    private final AtomicLong clock = new AtomicLong();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private FakeVault vault;

    @BeforeEach
    void start() throws java.io.IOException {
        vault = new FakeVault();
        vault.keep(PATH, "{\"key\": \"sk_1\", \"number\": 7, \"nothing\": null, \"object\": {}}");
    }

    @AfterEach
    void stop() {
        vault.close();
    }

    private VaultApi api(URI address, Optional<String> namespace, String token) {
        return new VaultApi(
                new VaultSettings(address, Reference.variable("TOKEN"), namespace, CACHE_TIME),
                () -> CompletableFuture.completedFuture(SecretValues.single(token)),
                vault.http(),
                log::add);
    }

    private VaultApi api() {
        return api(vault.address(), Optional.empty(), FakeVault.TOKEN);
    }

    private VaultSecret secret(String path) {
        return new VaultSecret(api(), new VaultSecret.Terms(path, CACHE_TIME), clock::get);
    }

    private static String field(SecretOrigin origin, String field) {
        return origin.values().join().get(field).map(text -> text.open()).orElse("none");
    }

    private static SecretException failure(SecretOrigin origin) {
        try {
            origin.values().join();
        } catch (CompletionException e) {
            return SecretException.of(e);
        }
        throw new AssertionError("there is a secret");
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void readsTheFieldsOfASecretAndKeepsThemForATime() {
        VaultSecret secret = secret(PATH);
        assertThat(field(secret, "key")).isEqualTo("sk_1");
        assertThat(field(secret, "number")).isEqualTo("7");
        assertThat(field(secret, "nothing")).isEqualTo("none");
        assertThat(field(secret, "object")).isEqualTo("none");
        vault.keep(PATH, "{\"key\": \"sk_2\"}");
        pass(CACHE_TIME.minusSeconds(1));
        assertThat(field(secret, "key")).isEqualTo("sk_1");
        assertThat(vault.requests()).containsExactly("GET " + PATH);
    }

    @Test
    void readsAgainWhileTheLastAnswerIsUsed() throws InterruptedException {
        VaultSecret secret = secret(PATH);
        assertThat(field(secret, "key")).isEqualTo("sk_1");
        vault.keep(PATH, "{\"key\": \"sk_2\"}");
        pass(CACHE_TIME.plusSeconds(1));
        assertThat(field(secret, "key")).isIn("sk_1", "sk_2");
        until(() -> field(secret, "key").equals("sk_2"));
        assertThat(vault.requests()).hasSize(2);
    }

    private static void until(java.util.function.BooleanSupplier reached) throws InterruptedException {
        long start = System.nanoTime();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime() - start)
                    .isLessThan(Duration.ofSeconds(30).toNanos());
            Thread.sleep(5);
        }
    }

    @Test
    void sharesOneRequest() {
        VaultSecret secret = secret(PATH);
        List<CompletableFuture<SecretValues>> all =
                Stream.generate(secret::values).limit(50).toList();
        all.forEach(CompletableFuture::join);
        assertThat(vault.requests()).hasSize(1);
    }

    @Test
    void usesTheLastAnswerTwiceAsLongIfVaultIsSealed() throws InterruptedException {
        VaultSecret secret = secret(PATH);
        assertThat(field(secret, "key")).isEqualTo("sk_1");
        vault.failWith(503);
        pass(CACHE_TIME.plusSeconds(1));
        assertThat(field(secret, "key")).isEqualTo("sk_1");
        until(() -> !log.isEmpty());
        assertThat(field(secret, "key")).isEqualTo("sk_1");
        pass(CACHE_TIME);
        assertThat(failure(secret).told()).isEqualTo("vault:" + PATH + ": Vault is sealed, or in maintenance (503)");
        assertThat(failure(secret).reason()).isEqualTo(Reason.UNAVAILABLE);
        int asked = vault.requests().size();
        failure(secret);
        assertThat(vault.requests()).as("a pause after a failure").hasSize(asked);
        vault.failWith(0);
        pass(Duration.ofSeconds(2));
        assertThat(field(secret, "key")).isEqualTo("sk_1");
    }

    @Test
    void forgetsASecretThatIsDeletedOrRefused() throws InterruptedException {
        VaultSecret secret = secret(PATH);
        assertThat(field(secret, "key")).isEqualTo("sk_1");
        vault.forget(PATH);
        pass(CACHE_TIME.plusSeconds(1));
        secret.values().join();
        until(() -> secret.values().isCompletedExceptionally());
        assertThat(failure(secret).told())
                .isEqualTo("vault:" + PATH + ": Vault has no such secret, or it is deleted (404)");
    }

    @Test
    void saysWhatIsWrongWithoutTokenAndAddress() {
        vault.keep(PATH, "{}");
        assertThat(failure(secret("secret/stripe")).told())
                .isEqualTo(
                        "vault:secret/stripe: Vault has no such secret, or it is deleted (404); secrets of the key-value"
                                + " engine, version 2, have data after the mount: vault:secret/data/..#..");
        VaultSecret refused = new VaultSecret(
                api(vault.address(), Optional.empty(), "hvs.wrong-canary"),
                new VaultSecret.Terms(PATH, CACHE_TIME),
                clock::get);
        assertThat(failure(refused).told())
                .isEqualTo("vault:" + PATH + ": Vault does not let the gateway read it (403); see the token of"
                        + " gateway.vault and its policies");
        VaultSecret down = new VaultSecret(
                api(URI.create("http://127.0.0.1:1"), Optional.empty(), FakeVault.TOKEN),
                new VaultSecret.Terms(PATH, CACHE_TIME),
                clock::get);
        assertThat(failure(down).told()).isEqualTo("vault:" + PATH + ": Vault cannot be reached");
        VaultSecret split = new VaultSecret(
                api(vault.address(), Optional.empty(), "a\r\nX-Evil: 1"),
                new VaultSecret.Terms(PATH, CACHE_TIME),
                clock::get);
        assertThat(failure(split).told()).contains("characters that cannot be sent");
        for (int status : List.of(400, 412, 429, 473, 500, 502)) {
            vault.failWith(status);
            assertThat(failure(secret(PATH)).told()).contains("Vault", String.valueOf(status));
            assertThat(failure(secret(PATH)).reason()).isEqualTo(status == 400 ? Reason.REFUSED : Reason.UNAVAILABLE);
        }
        vault.failWith(307);
        assertThat(failure(secret(PATH)).told()).contains("status 307");
        assertThat(log).noneMatch(line -> line.contains("canary"));
        assertThat(log).anyMatch(line -> line.contains(vault.address().toString()));
    }

    @Test
    void readsInItsNamespaceAndEncodesPaths() {
        vault.namespace("team/a");
        vault.keep("secret/data/a%20b%2Bc", "{\"key\": \"sk_3\"}");
        VaultSecret secret = new VaultSecret(
                api(vault.address(), Optional.of("team/a"), FakeVault.TOKEN),
                new VaultSecret.Terms("secret/data/a b+c", CACHE_TIME),
                clock::get);
        assertThat(field(secret, "key")).isEqualTo("sk_3");
        assertThat(failure(secret(PATH)).told()).contains("403");
    }

    @Test
    void readsSecretsOfTheFirstVersionOfTheEngine() {
        vault.keepAnswer(
                "kv/stripe", "{\"lease_id\": \"\", \"lease_duration\": 2764800, \"data\": {\"key\": \"sk_4\"}}");
        assertThat(field(secret("kv/stripe"), "key")).isEqualTo("sk_4");
    }

    @Test
    void renewsALeaseBeforeItEndsAndKeepsItsSecrets() throws InterruptedException {
        VaultSecret secret = secret("database/creds/app");
        assertThat(field(secret, "username") + field(secret, "password")).isEqualTo("u1p1");
        pass(Duration.ofSeconds(60));
        secret.values().join();
        assertThat(vault.requests()).hasSize(1);
        pass(Duration.ofSeconds(10));
        assertThat(field(secret, "password")).isEqualTo("p1");
        until(() -> vault.requests().size() == 2 && isFresh(secret));
        assertThat(vault.requests()).containsExactly("GET database/creds/app", "POST sys/leases/renew");
        pass(Duration.ofSeconds(60));
        assertThat(field(secret, "password")).isEqualTo("p1");
        assertThat(vault.requests()).hasSize(2);
    }

    // A request is not started while one is under way, so the next renewal shows that the last one has settled.
    private static boolean isFresh(VaultSecret secret) {
        return secret.values().isDone();
    }

    @Test
    void takesANewLeaseWhenTheOldOneIsNotRenewedForLong() throws InterruptedException {
        VaultSecret secret = secret("database/creds/app");
        assertThat(field(secret, "password")).isEqualTo("p1");
        vault.renewFor(5);
        pass(Duration.ofSeconds(70));
        secret.values().join();
        until(() -> field(secret, "password").equals("p2"));
        assertThat(vault.requests())
                .containsExactly("GET database/creds/app", "POST sys/leases/renew", "GET database/creds/app");
        assertThat(field(secret, "username")).isEqualTo("u2");
    }

    @Test
    void takesANewLeaseWhenTheOldOneHasEnded() {
        VaultSecret secret = secret("database/creds/app");
        assertThat(field(secret, "password")).isEqualTo("p1");
        pass(Duration.ofSeconds(95));
        assertThat(field(secret, "password")).isEqualTo("p2");
        assertThat(vault.requests()).containsExactly("GET database/creds/app", "GET database/creds/app");
    }

    @Test
    void renewsItsTokenInTime() {
        VaultToken token = new VaultToken(api());
        vault.token("{\"ttl\": 0, \"creation_ttl\": 0, \"renewable\": false}");
        assertThat(token.renew().join()).as("a root token").isEqualTo(Duration.ofHours(1));
        vault.token("{\"ttl\": 290, \"creation_ttl\": 300, \"renewable\": true}");
        assertThat(token.renew().join()).isEqualTo(Duration.ofSeconds(90));
        assertThat(vault.tokenRequests()).allMatch(request -> request.endsWith("lookup-self"));
        vault.token("{\"ttl\": 199, \"creation_ttl\": 300, \"renewable\": true}");
        assertThat(token.renew().join()).isEqualTo(Duration.ofSeconds(30));
        assertThat(vault.tokenRequests()).last().isEqualTo("POST auth/token/renew-self");
        vault.failWith(503);
        assertThat(token.renew().join()).isEqualTo(Duration.ofSeconds(30));
        assertThat(token.renew().join()).isEqualTo(Duration.ofSeconds(30));
        assertThat(log).singleElement().asString().contains("the token cannot be looked up: status 503");
    }

    @Test
    void keepsItsTokenWhileItHasSecrets() throws InterruptedException {
        vault.token("{\"ttl\": 100, \"creation_ttl\": 300, \"renewable\": true}");
        VaultSettings settings =
                new VaultSettings(vault.address(), Reference.variable("TOKEN"), Optional.empty(), CACHE_TIME);
        try (VaultServer server = new VaultServer(
                settings,
                () -> CompletableFuture.completedFuture(SecretValues.single(FakeVault.TOKEN)),
                vault.http(),
                log::add)) {
            assertThat(vault.tokenRequests()).isEmpty();
            SecretOrigin secret = server.secret(PATH);
            until(() -> vault.tokenRequests().size() == 2);
            assertThat(field(secret, "key")).isEqualTo("sk_1");
            assertThat(vault.tokenRequests()).last().isEqualTo("POST auth/token/renew-self");
        }
    }
}
