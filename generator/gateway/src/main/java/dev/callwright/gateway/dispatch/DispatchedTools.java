package dev.callwright.gateway.dispatch;

import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.Causes;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.TraceContext;
import dev.callwright.gateway.mcp.McpCall;
import dev.callwright.gateway.mcp.McpDescription;
import dev.callwright.gateway.mcp.McpEffect;
import dev.callwright.gateway.mcp.McpName;
import dev.callwright.gateway.mcp.McpOperation;
import dev.callwright.gateway.mcp.McpQuery;
import dev.callwright.gateway.mcp.McpResult;
import dev.callwright.gateway.mcp.McpTools;
import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.operation.EncodedRequest;
import dev.callwright.gateway.operation.GatewayOperation;
import dev.callwright.gateway.upstream.ReceivedResponse;
import dev.callwright.gateway.upstream.UpstreamRequest;
import dev.callwright.gateway.upstream.Upstreams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The operations as tools of assistants, under the same rules as for everybody else. */
public final class DispatchedTools implements McpTools {
    // More than any model reads; the server cuts what it shows, and needs valid JSON for that.
    private static final int RESPONSE_BYTES = 4 * 1024 * 1024;

    private final Supplier<Serving> serving;
    private final Admission admission;
    private final Upstreams upstreams;
    private final CallLog log;

    /** Tools that call through these parts. */
    public DispatchedTools(Supplier<Serving> serving, Admission admission, Upstreams upstreams, CallLog log) {
        this.serving = serving;
        this.admission = admission;
        this.upstreams = upstreams;
        this.log = log;
    }

    @Override
    public Map<String, String> apis(Caller caller) {
        Map<String, String> titles = new LinkedHashMap<>();
        new Catalog(serving.get(), caller).apis().forEach(api -> titles.put(api.provider(), api.title()));
        return titles;
    }

    @Override
    public List<McpOperation> search(Caller caller, McpQuery query) {
        return new Catalog(serving.get(), caller)
                .found(query.provider(), query.text(), query.limit()).stream()
                        .map(DispatchedTools::facts)
                        .toList();
    }

    @Override
    public McpDescription describe(Caller caller, McpName name) {
        GatewayOperation operation = target(serving.get(), caller, name).operation();
        return new McpDescription(facts(operation), operation.operation().docs().description(), operation.schema());
    }

    private static Target target(Serving now, Caller caller, McpName name) {
        Catalog catalog = new Catalog(now, caller);
        if (name.provider().isPresent()) {
            return catalog.target(name.provider().get(), name.operation());
        }
        List<Api> having = catalog.apis().stream()
                .filter(api -> api.find(name.operation()).isPresent())
                .toList();
        List<Api> all = catalog.apis();
        if (having.size() > 1) {
            throw GatewayProblem.unknown("several APIs have an operation with this name; name the provider: "
                    + having.stream().map(Api::provider).toList());
        }
        if (having.isEmpty() && all.size() != 1) {
            throw GatewayProblem.unknown("no API has an operation with this name; search_operations finds operations");
        }
        return catalog.target((having.isEmpty() ? all : having).get(0).provider(), name.operation());
    }

    private static McpOperation facts(GatewayOperation operation) {
        McpEffect effect = operation.isIrreversible()
                ? McpEffect.IRREVERSIBLE
                : operation.isReadOnly() ? McpEffect.READ : McpEffect.WRITE;
        return new McpOperation(
                operation.provider(),
                operation.id(),
                operation.operation().method(),
                operation.operation().path(),
                operation.summary(),
                effect);
    }

    @Override
    public CompletableFuture<McpResult> call(McpCall call) {
        Serving now = serving.get();
        CallRecord record = log.begin(CallRecord.Surface.MCP);
        record.calledBy(call.caller());
        McpName name = new McpName(
                Optional.of(call.operation().provider()), call.operation().name());
        CompletableFuture<McpResult> result = new CompletableFuture<>();
        result.whenComplete((done, failure) -> end(record, failure));
        try {
            Target target = target(now, call.caller(), name);
            admission
                    .admit(now, call.caller(), target, record)
                    .thenCompose(admitted -> canceledWith(result, fetch(admitted, call, record)))
                    .thenApply(response -> ResponseBodies.result(response, record.upstreamRequestId()))
                    .whenComplete((done, failure) -> complete(result, done, failure));
        } catch (GatewayProblem e) {
            result.completeExceptionally(e);
        }
        return result;
    }

    @Override
    public void refused(Caller caller, McpName name, GatewayProblem problem) {
        CallRecord record = log.begin(CallRecord.Surface.MCP);
        record.calledBy(caller);
        // The name is the assistant's own text; only that of an operation that exists is noted.
        serving.get().apis().values().stream()
                .filter(api -> name.provider().map(api.provider()::equals).orElse(true))
                .flatMap(api -> api.find(name.operation()).stream())
                .findFirst()
                .ifPresent(operation -> record.calls(operation.provider(), operation.id()));
        record.end(problem);
    }

    // An assistant that does not wait any more ends the call; stages do not pass that on by themselves.
    private static <T> CompletableFuture<T> canceledWith(CompletableFuture<?> result, CompletableFuture<T> running) {
        result.whenComplete((done, failure) -> {
            if (result.isCancelled()) {
                running.cancel(true);
            }
        });
        return running;
    }

    private static void complete(
            CompletableFuture<McpResult> result, @Nullable McpResult done, @Nullable Throwable failure) {
        if (done != null) {
            result.complete(done);
        } else if (failure != null) {
            result.completeExceptionally(failure);
        }
    }

    private CompletableFuture<ReceivedResponse> fetch(AdmittedCall admitted, McpCall call, CallRecord record) {
        GatewayOperation operation = admitted.target().operation();
        EncodedRequest encoded = operation.request(call.arguments(), Map.of());
        UpstreamRequest.Builder request = Requests.of(operation, encoded);
        Requests.trace(request, TraceContext.of(call.traceparent().stream().toList(), List.of()), record);
        return upstreams.fetch(admitted.complete(request), admitted.mask(), RESPONSE_BYTES, record);
    }

    // What fails before it is sent ends here; what was sent has ended already.
    private static void end(CallRecord record, @Nullable Throwable failure) {
        if (failure == null) {
            return;
        }
        Throwable cause = Causes.of(failure);
        if (cause instanceof GatewayProblem problem) {
            record.end(problem);
        } else if (cause instanceof CancellationException) {
            record.end(GatewayProblem.of(499, "The caller has gone", "nobody waited for the answer any more"));
        } else {
            record.end(GatewayProblem.of(500, "The gateway failed", "this is a bug of the gateway"));
        }
    }
}
