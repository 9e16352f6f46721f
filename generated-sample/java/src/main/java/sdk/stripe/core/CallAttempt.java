package sdk.stripe.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a {@link CallListener} hears of one attempt of a call. It has no credentials, parameters or bodies. */
public final class CallAttempt {
    private final String operation;
    private final int number;
    private final HttpRequest request;
    private final Duration duration;
    private final @Nullable HttpResponse response;
    private final @Nullable SdkException failure;

    private CallAttempt(
            CallAttempt started, Duration duration, @Nullable HttpResponse response, @Nullable SdkException failure) {
        this.operation = started.operation;
        this.number = started.number;
        this.request = started.request;
        this.duration = duration;
        this.response = response;
        this.failure = failure;
    }

    CallAttempt(String operation, int number, HttpRequest request) {
        this.operation = operation;
        this.number = number;
        this.request = request;
        this.duration = Duration.ZERO;
        this.response = null;
        this.failure = null;
    }

    CallAttempt ended(Duration time, @Nullable HttpResponse answer, @Nullable SdkException problem) {
        return new CallAttempt(this, time, answer, problem);
    }

    /** The id of the operation. */
    public String operation() {
        return operation;
    }

    /** 1 for the first attempt of the call, more for its retries. */
    public int number() {
        return number;
    }

    /** The HTTP method. */
    public String method() {
        return request.method();
    }

    /** The URL without its query, which may have secrets. */
    public String url() {
        String url = request.uri().toString();
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    /** The time the attempt took; until the headers when the body is read as a stream. */
    public Duration duration() {
        return duration;
    }

    /** The HTTP status; empty when no response arrived, or not yet. */
    public OptionalInt status() {
        return response == null ? OptionalInt.empty() : OptionalInt.of(response.status());
    }

    /** The response's headers; none when no response arrived, or not yet. */
    public Headers responseHeaders() {
        return response == null ? Headers.none() : response.headers();
    }

    /** Why the attempt failed, if it did. */
    public Optional<SdkException> failure() {
        return Optional.ofNullable(failure);
    }

    /** The attempt in one line for logs. */
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
