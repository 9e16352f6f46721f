package dev.callwright.gateway.upstream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;

/** Calls that wait for an API, whose callers are looked after every second. */
final class WaitingCalls {
    private static final long INTERVAL_MILLIS = 1_000;

    private final Set<Waiting> calls = ConcurrentHashMap.newKeySet();
    private final Scheduler scheduler;
    private volatile boolean isStopped;

    /** A call that waits. */
    interface Waiting {
        /** Ends the call if nobody waits for its answer any more. */
        void endIfCallerIsGone();
    }

    WaitingCalls(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void add(Waiting call) {
        calls.add(call);
    }

    void remove(Waiting call) {
        calls.remove(call);
    }

    /** Looks after all calls, and again later. */
    void watch() {
        if (!isStopped) {
            calls.forEach(Waiting::endIfCallerIsGone);
            scheduler.schedule(this::watch, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void stop() {
        isStopped = true;
    }
}
