package sdk.stripe.core.internal.http;

import sdk.stripe.core.CallListener;
import sdk.stripe.core.HttpResponse;
import sdk.stripe.core.SdkException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reports one attempt to the listeners of the client. */
final class AttemptReport {
    private final List<CallListener> listeners;
    private final Timing timing;
    private final AttemptRecord attempt;
    private final Instant start;
    private @Nullable HttpResponse response;

    /** Reports that an attempt starts. */
    AttemptReport(ClientConfig config, AttemptRecord attempt) {
        this.listeners = config.listeners();
        this.timing = config.timing();
        this.attempt = attempt;
        this.start = listeners.isEmpty() ? Instant.EPOCH : timing.now();
        if (!listeners.isEmpty()) {
            notifyListeners(listener -> listener.onRequest(attempt));
        }
    }

    AttemptRecord attempt() {
        return attempt;
    }

    /** Sets the response, which is reported with the outcome. */
    void received(HttpResponse received) {
        this.response = received;
    }

    /** Reports that the attempt succeeded. */
    void succeeded() {
        end(null);
    }

    /** Reports that the attempt failed. */
    void failed(SdkException failure) {
        end(failure);
    }

    private void end(@Nullable SdkException failure) {
        if (!listeners.isEmpty()) {
            AttemptRecord ended = attempt.ended(Duration.between(start, timing.now()), response, failure);
            notifyListeners(listener -> listener.onResponse(ended));
        }
    }

    private void notifyListeners(Consumer<CallListener> event) {
        for (CallListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                // A listener must not make a call fail, least of all one that has succeeded.
            }
        }
    }
}
