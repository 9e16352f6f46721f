package dev.callwright.gateway.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.core.model.Operation;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.credential.http.CredentialHttp;
import dev.callwright.gateway.credential.store.MemoryStore;
import dev.callwright.gateway.credential.store.SecretStore;
import dev.callwright.gateway.credential.vault.VaultSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

/** Credentials of two APIs, {@code shop} and {@code other}, with an environment that a test sets. */
final class TestCredentials {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final CredentialHttp NO_HTTP =
            question -> CompletableFuture.failedFuture(new IllegalStateException("no calls here"));

    final Map<String, String> environment = new LinkedHashMap<>();
    final List<String> log = new CopyOnWriteArrayList<>();
    private final Map<String, Map<String, SchemeSettings>> byProvider = new LinkedHashMap<>();
    private final Map<String, OwnCredentials> byCaller = new LinkedHashMap<>();
    private CredentialHttp tokens = NO_HTTP;
    private CredentialHttp vaultHttp = NO_HTTP;
    private Optional<VaultSettings> vault = Optional.empty();
    private SecretStore store = new MemoryStore();

    TestCredentials variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Sets a scheme of an API, with settings in JSON with single quotes. */
    TestCredentials set(String provider, String scheme, String settings) {
        byProvider
                .computeIfAbsent(provider, key -> new LinkedHashMap<>())
                .put(scheme, SchemeSettings.read(json(settings), "gateway.credentials." + provider + "." + scheme));
        return this;
    }

    TestCredentials own(String caller, OwnCredentials own) {
        byCaller.put(caller, own);
        return this;
    }

    TestCredentials tokens(CredentialHttp http) {
        this.tokens = http;
        return this;
    }

    TestCredentials store(SecretStore kept) {
        this.store = kept;
        return this;
    }

    TestCredentials vault(VaultSettings settings, CredentialHttp http) {
        this.vault = Optional.of(settings);
        this.vaultHttp = http;
        return this;
    }

    ConfiguredCredentials build() {
        CredentialSources sources =
                new CredentialSources(name -> Optional.ofNullable(environment.get(name)), log::add, tokens, vaultHttp);
        return new ConfiguredCredentials(
                new CredentialSettings(byProvider, byCaller, vault),
                List.of(TestApi.named("shop"), TestApi.named("other")),
                store,
                sources);
    }

    /** What a call of {@code shop} gets. */
    List<String> injected(String... alternatives) {
        return RecordedTarget.of(injection(build(), TestApi.operation(alternatives)));
    }

    /** What a call of {@code shop} that fails is told. */
    String problem(String... alternatives) {
        return problem(build(), "shop", Caller.LOCAL, alternatives);
    }

    static Injection injection(Credentials credentials, Operation operation) {
        return credentials.of("shop", operation, Caller.LOCAL).join();
    }

    static String problem(Credentials credentials, String provider, Caller caller, String... alternatives) {
        try {
            credentials.of(provider, TestApi.operation(alternatives), caller).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof GatewayProblem problem) {
                return problem.status() + " " + problem.detail();
            }
            throw e;
        }
        throw new AssertionError("there is a credential");
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
