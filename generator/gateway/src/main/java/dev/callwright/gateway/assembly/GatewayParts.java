package dev.callwright.gateway.assembly;

import dev.callwright.core.CallwrightVersion;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.audit.AuditLog;
import dev.callwright.gateway.audit.CallLogs;
import dev.callwright.gateway.audit.Metrics;
import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.credential.store.SecretStore;
import dev.callwright.gateway.dispatch.Admission;
import dev.callwright.gateway.dispatch.DispatchedTools;
import dev.callwright.gateway.dispatch.Serving;
import dev.callwright.gateway.limit.CallGate;
import dev.callwright.gateway.mcp.McpEffect;
import dev.callwright.gateway.mcp.McpName;
import dev.callwright.gateway.mcp.McpServer;
import dev.callwright.gateway.mcp.McpSettings;
import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.operation.GatewayOperation;
import dev.callwright.gateway.settings.AssistantCalls;
import dev.callwright.gateway.settings.CallerSources;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.site.SiteApi;
import dev.callwright.gateway.site.Sites;
import dev.callwright.gateway.upstream.Upstreams;
import dev.callwright.gateway.upstream.UpstreamsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The parts of a gateway that it has with or without a server. */
public final class GatewayParts implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GatewaySettings settings;
    private final LoadedApis apis;
    private final GatewayLog log;
    private final Metrics metrics;
    private final Optional<AuditLog> audit;
    private final CallLog calls;
    private final Upstreams upstreams;
    private final CallGate limits;
    private final SecretStore store;
    private final ServingAssembly assembly;
    private final Admission admission = new Admission();
    private final AtomicReference<Serving> serving;

    /**
     * Awaits the APIs and starts the client that calls them.
     *
     * @param sharing completes the settings of the client
     * @param executor runs what takes long
     * @throws dev.callwright.core.request.RequestException or {@link dev.callwright.core.source.diagnostic.SpecException} if a
     *     document, a file or a setting is invalid
     */
    public GatewayParts(
            GatewaySettings settings,
            ApiLoading loading,
            GatewayLog log,
            UnaryOperator<UpstreamsBuilder> sharing,
            Executor executor) {
        this.settings = settings;
        this.log = log;
        Map<String, String> environment = new HashMap<>(System.getenv());
        StartSecrets secrets = new StartSecrets(name -> Optional.ofNullable(environment.get(name)), log);
        this.store = StoreAssembly.store(settings.secrets(), secrets);
        this.apis = loading.loaded(log);
        this.metrics = new Metrics(operations(apis));
        this.audit = settings.outputs().audit().map(target -> audit(target, log));
        audit.ifPresent(metrics::watch);
        this.calls = audit.map(lines -> CallLogs.all(lines, metrics)).orElse(metrics);
        this.upstreams = sharing.apply(new UpstreamsBuilder(OriginAssembly.origins(apis, settings))
                        .settings(LimitAssembly.upstream(settings)))
                .start();
        this.limits = new CallGate(LimitAssembly.calls(settings.limits(), apis, secrets), executor, log);
        metrics.watch(
                "callwright.limits.calls", "Calls that count for the limit of concurrency.", limits::callsInProgress);
        metrics.watch(
                "callwright.limits.degraded",
                "1 while Redis fails and this instance counts rates for itself.",
                () -> limits.isDegraded() ? 1 : 0);
        this.assembly = new ServingAssembly(
                settings,
                apis,
                new ServingAssembly.Lasting(secrets.environment(), upstreams.client(), executor, store, limits, log));
        this.serving = new AtomicReference<>(assembly.serving());
    }

    private static Map<String, Set<String>> operations(LoadedApis apis) {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        for (Api api : apis.apis().values()) {
            Set<String> own = new LinkedHashSet<>();
            api.operations().stream().map(GatewayOperation::id).forEach(own::add);
            ids.put(api.provider(), own);
        }
        return ids;
    }

    private static AuditLog audit(String target, GatewayLog log) {
        try {
            return target.equals("-") ? AuditLog.toStandardOutput(log) : AuditLog.toFile(Path.of(target), log);
        } catch (IOException e) {
            throw new UncheckedIOException("the audit cannot be written to " + target, e);
        }
    }

    /** What decides about calls now. */
    public Serving serving() {
        return Objects.requireNonNull(serving.get());
    }

    /** Decides about calls. */
    public Admission admission() {
        return admission;
    }

    /** Sends requests. */
    public Upstreams upstreams() {
        return upstreams;
    }

    /** Is told of calls. */
    public CallLog calls() {
        return calls;
    }

    /** What the operator reads. */
    public GatewayLog log() {
        return log;
    }

    /** The metrics. */
    public Metrics metrics() {
        return metrics;
    }

    /**
     * The tools of assistants.
     *
     * @throws RequestException if a pinned operation does not exist
     */
    public McpServer assistants() {
        AssistantCalls allowed = settings.assistants();
        DispatchedTools tools = new DispatchedTools(this::serving, admission, upstreams, calls);
        List<McpName> pinned = allowed.pinned().stream()
                .map(name -> new McpName(Optional.empty(), name))
                .toList();
        pinned.forEach(name -> checkPinned(tools, name));
        McpSettings mcp = new McpSettings(
                McpEffect.valueOf(allowed.most().name()),
                (int) Math.min(Integer.MAX_VALUE, allowed.responseLimit()),
                pinned);
        return new McpServer(tools, mcp, CallwrightVersion.current());
    }

    private static void checkPinned(DispatchedTools tools, McpName name) {
        try {
            tools.describe(Caller.LOCAL, name);
        } catch (GatewayProblem e) {
            throw new RequestException(
                    "gateway.mcp.pinned: " + MessageText.piece(name.operation()) + ": " + e.detail());
        }
    }

    /** Tells the operator which credentials there are, and of which API there are none. */
    public void tellCredentials() {
        for (String provider : apis.byProvider().keySet()) {
            List<String> known = serving().credentials().list(provider).stream()
                    .map(each -> MessageText.piece(each.scheme()) + " (" + each.source() + ")")
                    .toList();
            log.info("credentials of " + provider + ": "
                    + (known.isEmpty()
                            ? "none; set one where the gateway runs, or hand it in with PUT /credentials/" + provider
                            : String.join(", ", known)));
        }
    }

    /** The documentation sites, which are not made yet; empty: the settings want none. */
    public Optional<Sites> sites() {
        if (!settings.outputs().site()) {
            return Optional.empty();
        }
        List<SiteApi> all = apis.byProvider().values().stream()
                .map(loaded -> new SiteApi(
                        loaded.api().provider(),
                        loaded.document(),
                        loaded.source().request()))
                .toList();
        return Optional.of(Sites.of(all, PATIENCE));
    }

    /** The files that {@link #reload} reads, and whose changes nothing else notices. */
    public static List<Path> files(GatewaySettings settings) {
        List<Path> files = new ArrayList<>();
        settings.rules().policy().ifPresent(files::add);
        settings.callers().tokens().stream()
                .map(CallerSources.TokenSource::token)
                .filter(text -> text.startsWith("file:"))
                .forEach(text -> files.add(Path.of(text.substring("file:".length()))));
        return files;
    }

    /**
     * Reads policy, tokens and credentials again. Calls that run keep what they started with.
     *
     * @throws RuntimeException if they are invalid; then nothing changes
     */
    public synchronized void reload() {
        // One at a time: a reload that has read older files must not end after one that has read newer ones.
        Serving before = Objects.requireNonNull(serving.getAndSet(assembly.serving()));
        // Calls that started with the old credentials still use them; closing ends only what they do by themselves.
        before.credentials().close();
        audit.ifPresent(AuditLog::reopen);
    }

    /** Whether tokens of callers are in Vault, so that {@link #renewTokens} can find new ones. */
    public boolean hasTokensInVault() {
        return assembly.hasTokensInVault();
    }

    /** Takes the tokens of callers that Vault has now; false if they are the same, or Vault does not say. */
    public synchronized boolean renewTokens() {
        Optional<Serving> renewed = assembly.renewed(serving());
        renewed.ifPresent(serving::set);
        return renewed.isPresent();
    }

    @Override
    public void close() {
        upstreams.close();
        serving().credentials().close();
        serving().callers().close();
        assembly.close();
        limits.close();
        audit.ifPresent(AuditLog::close);
        metrics.close();
    }
}
