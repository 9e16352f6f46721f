package dev.callwright.gateway.call;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The facts of one call, for the audit and for metrics; no bodies, and no values of arguments. */
public final class CallRecord {
    private final Consumer<CallRecord> log;
    private final Surface surface;
    private final long startMillis = System.currentTimeMillis();
    private final long startNanos = System.nanoTime();
    private final Queue<Runnable> releases = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong sentBytes = new AtomicLong();
    private final AtomicLong receivedBytes = new AtomicLong();
    // Threads of one call follow each other.
    private volatile String caller = "";
    private volatile String provider = "";
    private volatile String operation = "";
    private volatile String credential = "";
    private volatile String upstreamRequestId = "";
    private volatile String traceId = "";
    private volatile String problem = "";
    private volatile int status;
    private volatile long durationNanos;

    /** The part of the gateway that is called. */
    public enum Surface {
        API,
        TOOLS,
        MCP,
        CREDENTIALS
    }

    /** A call that starts now; the log, a {@code CallLog} as a rule, receives it when it ends. */
    public CallRecord(Consumer<CallRecord> log, Surface surface) {
        this.log = log;
        this.surface = surface;
    }

    /** Sets who calls. */
    public void calledBy(Caller who) {
        this.caller = who.name();
    }

    /** Sets what is called: the provider, and the id of the operation. */
    public void calls(String calledProvider, String operationId) {
        this.provider = calledProvider;
        this.operation = operationId;
    }

    /** Sets the name of the credential, which is not secret. */
    public void uses(String credentialId) {
        this.credential = credentialId;
    }

    /** Sets the request id of the API's response. */
    public void answeredAs(String requestId) {
        this.upstreamRequestId = requestId;
    }

    /** Sets the id of the trace (W3C Trace Context) that the call belongs to. */
    public void traced(String id) {
        this.traceId = id;
    }

    /** Adds bytes of the request's body that were sent to the API. */
    public void sent(long bytes) {
        sentBytes.addAndGet(bytes);
    }

    /** Adds bytes of the response's body that were received from the API. */
    public void received(long bytes) {
        receivedBytes.addAndGet(bytes);
    }

    /** Runs something once when the call has ended, or now if it has. */
    public void whenEnded(Runnable release) {
        releases.add(release);
        if (ended.get()) {
            release();
        }
    }

    // Whoever takes an entry out of the queue runs it, so none runs twice.
    private void release() {
        for (Runnable each = releases.poll(); each != null; each = releases.poll()) {
            each.run();
        }
    }

    /** Ends the call with the status of the answer; only the first end counts. */
    public void end(int answered) {
        if (ended.compareAndSet(false, true)) {
            status = answered;
            durationNanos = System.nanoTime() - startNanos;
            release();
            log.accept(this);
        }
    }

    /** Ends the call with a problem of the gateway; only the first end counts. */
    public void end(GatewayProblem cause) {
        if (!ended.get()) {
            problem = cause.title();
        }
        end(cause.status());
    }

    /** The part of the gateway that was called. */
    public Surface surface() {
        return surface;
    }

    /** When it started, in milliseconds since 1970-01-01T00:00:00Z. */
    public long startMillis() {
        return startMillis;
    }

    /** How long it took. */
    public Duration duration() {
        return Duration.ofNanos(durationNanos);
    }

    /** Who called; an empty string: unknown. */
    public String caller() {
        return caller;
    }

    /** The API that was called; an empty string: none. */
    public String provider() {
        return provider;
    }

    /** The id of the operation as the document writes it; an empty string: none. */
    public String operation() {
        return operation;
    }

    /** The name of the credential; an empty string: none was used. */
    public String credential() {
        return credential;
    }

    /** The request id of the API; an empty string: none was received. */
    public String upstreamRequestId() {
        return upstreamRequestId;
    }

    /** The id of the trace; an empty string: none. */
    public String traceId() {
        return traceId;
    }

    /** The title of the problem with which the gateway answered; an empty string: the answer is the API's. */
    public String problem() {
        return problem;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** The bytes of the body that were sent to the API. */
    public long sentBytes() {
        return sentBytes.get();
    }

    /** The bytes of the body that were received from the API. */
    public long receivedBytes() {
        return receivedBytes.get();
    }
}
