package sdk.stripe.core.internal.http;

import sdk.stripe.core.CallAttempt;
import sdk.stripe.core.Headers;
import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.HttpResponse;
import sdk.stripe.core.SdkException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** An attempt of a call, as listeners see it. */
final class AttemptRecord implements CallAttempt {
    private final String operation;
    private final int number;
    private final HttpRequest request;
    private final Duration duration;
    private final @Nullable HttpResponse response;
    private final @Nullable SdkException failure;

    private AttemptRecord(
            AttemptRecord started, Duration duration, @Nullable HttpResponse response, @Nullable SdkException failure) {
        this.operation = started.operation;
        this.number = started.number;
        this.request = started.request;
        this.duration = duration;
        this.response = response;
        this.failure = failure;
    }

    AttemptRecord(String operation, int number, HttpRequest request) {
        this.operation = operation;
        this.number = number;
        this.request = request;
        this.duration = Duration.ZERO;
        this.response = null;
        this.failure = null;
    }

    /** The attempt with its outcome. */
    AttemptRecord ended(Duration time, @Nullable HttpResponse received, @Nullable SdkException problem) {
        return new AttemptRecord(this, time, received, problem);
    }

    @Override
    public String operation() {
        return operation;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String method() {
        return request.method();
    }

    @Override
    public String url() {
        String url = request.uri().toString();
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    @Override
    public Duration duration() {
        return duration;
    }

    @Override
    public OptionalInt status() {
        return response == null ? OptionalInt.empty() : OptionalInt.of(response.status());
    }

    @Override
    public Headers responseHeaders() {
        return response == null ? Headers.none() : response.headers();
    }

    @Override
    public Optional<SdkException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public String toString() {
        String start = operation + " attempt " + number + ": " + method() + " " + url();
        if (response == null && failure == null) {
            return start;
        }
        String end = response != null ? "status " + response.status() : String.valueOf(failure);
        return start + " ended after " + duration.toMillis() + " ms with " + end;
    }
}
