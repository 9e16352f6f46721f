package dev.callwright.gateway.credential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Operation;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import dev.callwright.gateway.credential.reference.CredentialSettingsException;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretJson;
import dev.callwright.gateway.credential.secret.SecretValues;
import dev.callwright.gateway.credential.store.Keeping;
import dev.callwright.gateway.credential.store.SecretStore;
import dev.callwright.gateway.credential.vault.VaultServer;
import dev.callwright.gateway.credential.vault.VaultSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The credentials of all APIs, from immutable settings; to reload them a gateway makes new ones and closes the old ones, which calls that
 * are under way can still use. Secrets of an API are only ever reached under its name.
 */
public final class ConfiguredCredentials implements Credentials, AutoCloseable {
    private static final ProviderWays NO_WAYS = new ProviderWays("an unknown API", Map.of(), "");

    private final Map<String, ApiSchemes> apis = new LinkedHashMap<>();
    private final Map<String, ProviderWays> shared = new LinkedHashMap<>();
    private final Map<String, Map<String, ProviderWays>> own = new LinkedHashMap<>();
    private final SecretStore store;
    private final Optional<VaultServer> vault;

    /**
     * The credentials of some APIs.
     *
     * @param store what was handed to the gateway; it is not closed
     * @throws CredentialSettingsException if the settings do not suit the APIs
     */
    public ConfiguredCredentials(
            CredentialSettings settings, List<ApiSchemes> all, SecretStore store, CredentialSources sources) {
        this.store = store;
        this.vault = settings.vault().map(each -> server(each, sources));
        ReferencedSecrets secrets = new ReferencedSecrets(sources, vault);
        all.forEach(api -> apis.put(api.provider(), api));
        checkProviders(settings.byProvider().keySet(), "gateway.credentials");
        for (ApiSchemes api : all) {
            String name = api.provider();
            ProviderCredentials credentials = new ProviderCredentials(api, secrets, sources);
            shared.put(
                    name,
                    new ProviderWays(
                            name,
                            credentials.shared(settings.byProvider().getOrDefault(name, Map.of()), store),
                            "Set a secret where the gateway runs (gateway.credentials." + name
                                    + " says where it is), or hand it in with PUT /credentials/" + name + "."));
            settings.byCaller()
                    .forEach((caller, each) -> own.computeIfAbsent(caller, key -> new LinkedHashMap<>())
                            .put(name, own(credentials, each, new CallerOf(caller, name))));
        }
        settings.byCaller()
                .forEach((caller, each) -> checkProviders(each.byProvider().keySet(), where(caller)));
    }

    private record CallerOf(String caller, String provider) {}

    private static String where(String caller) {
        return "gateway.callers." + caller + ".credentials";
    }

    private void checkProviders(Set<String> names, String where) {
        for (String name : names) {
            if (!apis.containsKey(name)) {
                throw new CredentialSettingsException(
                        where, "there is no API " + name + "; there are " + apis.keySet());
            }
        }
    }

    private static VaultServer server(VaultSettings settings, CredentialSources sources) {
        if (settings.token().kind() == Reference.Kind.VAULT) {
            throw new CredentialSettingsException("gateway.vault.token", "write env:NAME or file:PATH");
        }
        ReferencedSecrets plain = new ReferencedSecrets(sources, Optional.empty());
        return new VaultServer(
                settings, plain.origin(settings.token(), "gateway.vault.token"), sources.vault(), sources.operator());
    }

    private ProviderWays own(ProviderCredentials credentials, OwnCredentials settings, CallerOf of) {
        Map<String, List<Way>> byScheme = new LinkedHashMap<>(credentials.own(
                settings.byProvider().getOrDefault(of.provider(), Map.of()), where(of.caller()) + "." + of.provider()));
        if (settings.otherwise() == OwnCredentials.Otherwise.SHARED) {
            sharedOf(of.provider()).byScheme().forEach(byScheme::putIfAbsent);
        }
        return new ProviderWays(
                of.provider(), byScheme, "The caller has own credentials, which the operator of the gateway sets.");
    }

    private ProviderWays sharedOf(String provider) {
        return shared.getOrDefault(provider, NO_WAYS);
    }

    @Override
    public CompletableFuture<Injection> of(String provider, Operation operation, Caller caller) {
        ProviderWays ways = own.getOrDefault(caller.name(), shared).getOrDefault(provider, NO_WAYS);
        return new CredentialChoice(operation, ways).injection();
    }

    /** What may be told of the credentials of an API, in the order of its schemes; the ones of single callers are left out. */
    public List<ListedCredential> list(String provider) {
        List<ListedCredential> listed = new ArrayList<>();
        known(provider)
                .schemes()
                .keySet()
                .forEach(scheme -> sharedOf(provider).of(scheme).stream()
                        .flatMap(way -> way.known().map(values -> listed(scheme, way, values)).stream())
                        .findFirst()
                        .ifPresent(listed::add));
        return listed;
    }

    private static ListedCredential listed(String scheme, Way way, SecretValues values) {
        List<SealedText> secrets = new ArrayList<>(values.byField().values());
        SealedText last = secrets.get(secrets.size() - 1);
        SealedText shown = last.open().isEmpty() ? secrets.get(0) : last;
        return new ListedCredential(scheme, way.source(), shown.end());
    }

    /**
     * Keeps secrets: a JSON object by scheme of texts, {@code {"username", "password"}} or {@code {"clientId", "clientSecret"}}. Schemes
     * that are not named keep theirs. From then on they are used instead of what references name.
     *
     * @return how long they are kept
     * @throws GatewayProblem 400 with all errors, or 500 if they cannot be kept; then nothing has changed
     */
    public Keeping put(String provider, JsonNode body) {
        Map<String, SecretValues> secrets = new HandedSecrets(known(provider).schemes()).read(body);
        try {
            store.put(provider, secrets);
        } catch (SecretException e) {
            throw notKept(e);
        }
        return store.keeping();
    }

    /**
     * Keeps secrets as {@link #put(String, JsonNode)}, from the text of the object in UTF-8. Prefer it: the buffers of a usual JSON reader
     * keep the secrets readable in the memory of the process.
     */
    public Keeping put(String provider, byte[] body) {
        return put(
                provider,
                SecretJson.read(body)
                        .orElseThrow(() -> GatewayProblem.invalid(
                                "No credential was changed.",
                                List.of(new ProblemError("$", "is not JSON, or has a member twice")))));
    }

    /** Removes secrets that were handed in, so that references are used again; false if there are none. */
    public boolean delete(String provider, String scheme) {
        known(provider);
        try {
            return store.delete(provider, scheme);
        } catch (SecretException e) {
            throw notKept(e);
        }
    }

    private static GatewayProblem notKept(SecretException cause) {
        return GatewayProblem.of(500, "The credentials cannot be stored", cause.told());
    }

    private ApiSchemes known(String provider) {
        return Optional.ofNullable(apis.get(provider))
                .orElseThrow(() -> GatewayProblem.unknown("There is no API with this name."));
    }

    /** Stops renewing tokens of Vault. */
    @Override
    public void close() {
        vault.ifPresent(VaultServer::close);
    }
}
