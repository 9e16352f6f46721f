package dev.callwright.runtime;

import dev.callwright.runtime.internal.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/** A clock that only tests move, dice that always show the same, and pauses that are noted instead of made. */
final class FakeTiming implements Timing {
    final List<Long> pauses = new CopyOnWriteArrayList<>();
    volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");
    volatile double random = 1;

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public double random() {
        return random;
    }

    @Override
    public void sleep(Duration pause) {
        pauses.add(pause.toMillis());
    }

    @Override
    public Executor after(Duration pause) {
        pauses.add(pause.toMillis());
        return Runnable::run;
    }
}
