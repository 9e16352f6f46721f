package dev.callwright.gateway.audit;

import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Metrics of calls, of the audit and of the Java machine, for Prometheus. Labels have no names that come from callers: what
 * is not known collapses into one series.
 */
public final class Metrics implements CallLog, AutoCloseable {
    /** The media type of {@link #scrape()}: version 0.0.4 of Prometheus's text format. */
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final String CALLS = "callwright.calls.";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final CallMeters calls;
    private final LongAdder started = new LongAdder();
    private final LongAdder ended = new LongAdder();

    /** Metrics of calls of operations: the ids of each provider's. */
    public Metrics(Map<String, Set<String>> operations) {
        this.calls = new CallMeters(registry, operations);
        watch(CALLS + "in.flight", "Calls that have begun and not ended.", () -> started.sum() - ended.sum());
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        collections.bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void began() {
        started.increment();
    }

    @Override
    public void ended(CallRecord call) {
        ended.increment();
        calls.count(call);
    }

    /** Shows a number that others know, such as of connections, under a name in words that dots separate. */
    public void watch(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    /** Shows how the audit is. */
    public void watch(AuditLog audit) {
        FunctionCounter.builder("callwright.audit.lines", audit, AuditLog::written)
                .description("Audit lines that were written.")
                .register(registry);
        FunctionCounter.builder("callwright.audit.lost", audit, AuditLog::lost)
                .description("Audit lines that were lost.")
                .register(registry);
        watch("callwright.audit.waiting", "Audit lines that wait to be written.", audit::waiting);
    }

    /** All metrics as text of {@link #CONTENT_TYPE}. */
    public String scrape() {
        return registry.scrape(CONTENT_TYPE);
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
