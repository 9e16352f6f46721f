package sdk.stripe.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** One attempt of a call, for a {@link CallListener}; without credentials, parameters and bodies. */
public interface CallAttempt {
    /** The id of the operation. */
    String operation();

    /** 1 for the first attempt of the call, more for its retries. */
    int number();

    /** The HTTP method. */
    String method();

    /** The URL without its query, which may have secrets. */
    String url();

    /** The time the attempt took; until the headers when the body is read as a stream. */
    Duration duration();

    /** The HTTP status; empty when no response arrived, or not yet. */
    OptionalInt status();

    /** The response's headers; none when no response arrived, or not yet. */
    Headers responseHeaders();

    /** The failure of the attempt, if it failed. */
    Optional<SdkException> failure();

    /** The attempt in one line for logs. */
    @Override
    String toString();
}
