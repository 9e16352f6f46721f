package dev.callwright.gateway.assembly;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.assembly.LoadedApis.Loaded;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.caller.CallerSettings;
import dev.callwright.gateway.caller.Callers;
import dev.callwright.gateway.caller.IssuerAccess;
import dev.callwright.gateway.credential.ApiSchemes;
import dev.callwright.gateway.credential.ConfiguredCredentials;
import dev.callwright.gateway.credential.CredentialSources;
import dev.callwright.gateway.credential.http.CredentialHttp;
import dev.callwright.gateway.credential.http.JettyCredentialHttp;
import dev.callwright.gateway.credential.reference.CredentialSettingsException;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.store.SecretStore;
import dev.callwright.gateway.credential.vault.VaultServer;
import dev.callwright.gateway.credential.vault.VaultSettings;
import dev.callwright.gateway.dispatch.Serving;
import dev.callwright.gateway.limit.CallGate;
import dev.callwright.gateway.policy.Policy;
import dev.callwright.gateway.policy.PolicyFile;
import dev.callwright.gateway.policy.PolicyTargets;
import dev.callwright.gateway.settings.GatewaySettings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.jetty.client.HttpClient;

/** Makes what decides about calls: once at the start, and again at each reload. */
final class ServingAssembly implements AutoCloseable {
    private static final Duration TOKEN_TIME = Duration.ofSeconds(15);

    private final GatewaySettings settings;
    private final LoadedApis apis;
    private final Lasting lasting;
    private final CredentialSources sources;
    private final CallerTokens tokens;
    private final Callers callers;

    /**
     * What stays while the gateway runs.
     *
     * @param environment reads an environment variable, always as it was at the start
     * @param client sends the gateway's own requests
     * @param executor runs what takes long
     * @param store keeps what is handed to the gateway
     * @param limits count calls
     * @param log what the operator reads
     */
    record Lasting(
            Function<String, Optional<String>> environment,
            HttpClient client,
            Executor executor,
            SecretStore store,
            CallGate limits,
            GatewayLog log) {}

    ServingAssembly(GatewaySettings settings, LoadedApis apis, Lasting lasting) {
        this.settings = settings;
        this.apis = apis;
        this.lasting = lasting;
        CredentialHttp http = new JettyCredentialHttp(lasting.client(), TOKEN_TIME);
        this.sources = new CredentialSources(lasting.environment(), lasting.log()::warn, http, http);
        StartSecrets secrets = new StartSecrets(lasting.environment(), lasting.log());
        this.tokens = new CallerTokens(settings.callers(), secrets, vault(secrets, http));
        this.callers = new Callers(
                new CallerSettings(List.of(), CallerAssembly.issuer(settings.callers())),
                new IssuerAccess(new IssuerRequests(lasting.client()), lasting.log()),
                lasting.executor());
    }

    private Optional<VaultServer> vault(StartSecrets secrets, CredentialHttp http) {
        return settings.secrets().vault().map(server -> {
            VaultSettings vault = CredentialAssembly.vault(server);
            return new VaultServer(
                    vault, secrets.origin(vault.token(), "gateway.vault.token"), http, lasting.log()::warn);
        });
    }

    /**
     * What decides about calls from now on.
     *
     * @throws RequestException or {@link dev.callwright.core.source.diagnostic.SpecException} if a file or a setting is invalid
     */
    Serving serving() {
        CallerSettings now = tokens.settings();
        Policy policy = policy(now);
        return new Serving(apis.apis(), callers.withTokens(now.tokens()), policy, lasting.limits(), credentials());
    }

    /** Whether tokens of callers are in Vault. */
    boolean hasTokensInVault() {
        return tokens.areInVault();
    }

    /**
     * What decides about calls once Vault has other tokens of callers; empty: it has the same.
     *
     * @throws RequestException if a token cannot be one
     */
    Optional<Serving> renewed(Serving before) {
        return tokens.renewed()
                .map(now -> new Serving(
                        before.apis(),
                        callers.withTokens(now.tokens()),
                        before.policy(),
                        before.limits(),
                        before.credentials()));
    }

    private ConfiguredCredentials credentials() {
        List<ApiSchemes> schemes = new ArrayList<>();
        for (Map.Entry<String, Loaded> each : apis.byProvider().entrySet()) {
            Loaded loaded = each.getValue();
            URI server = loaded.api().servers().iterator().next();
            schemes.add(ApiSchemes.of(each.getKey(), loaded.document(), server));
        }
        try {
            return new ConfiguredCredentials(
                    CredentialAssembly.settings(settings.secrets(), settings.callers()),
                    schemes,
                    lasting.store(),
                    sources);
        } catch (SecretException | CredentialSettingsException e) {
            throw new RequestException(String.valueOf(e.getMessage()));
        }
    }

    private Policy policy(CallerSettings callers) {
        Map<String, PolicyTargets.Api> targets = new LinkedHashMap<>();
        apis.byProvider()
                .forEach((provider, loaded) -> targets.put(
                        provider,
                        new PolicyTargets.Api(
                                loaded.document().model().operations(),
                                loaded.document().model().settings().liveKeyPattern())));
        Set<String> names = new LinkedHashSet<>();
        if (callers.isOpen()) {
            names.add(Caller.LOCAL.name());
        }
        callers.tokens().forEach(token -> names.add(token.caller().name()));
        PolicyTargets all = new PolicyTargets(targets, names, callers.oidc().isPresent());
        Policy policy = settings.rules()
                .policy()
                .map(file -> PolicyFile.load(file, all))
                .orElseGet(Policy::withoutFile);
        return settings.rules().readOnly() ? policy.readingOnly() : policy;
    }

    @Override
    public void close() {
        tokens.close();
    }
}
