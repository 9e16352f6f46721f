package sdk.stripe.core.internal.http;

import sdk.stripe.core.ConnectionException;
import sdk.stripe.core.TimeoutException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;

/** Makes the exceptions for connections that fail while a body is read. */
public final class ConnectionFailures {
    private ConnectionFailures() {}

    /** The exception for a body that ended early or stalled. */
    public static ConnectionException bodyBrokenOff(IOException cause) {
        return cause instanceof HttpTimeoutException
                ? new TimeoutException("the response body stalled: " + cause.getMessage(), cause)
                : new ConnectionException("the response body broke off", cause);
    }
}
