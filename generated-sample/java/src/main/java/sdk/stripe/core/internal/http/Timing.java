package sdk.stripe.core.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Clock, random numbers and waiting, which tests replace. */
public interface Timing {
    /** Those of the machine. */
    Timing SYSTEM = new Timing() {};

    /** The current time. */
    default Instant now() {
        return Instant.now();
    }

    /** A number from 0 up to 1. */
    default double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /** Waits. */
    default void sleep(Duration pause) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    }

    /** An executor that starts its tasks after a pause. */
    default Executor after(Duration pause) {
        return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
