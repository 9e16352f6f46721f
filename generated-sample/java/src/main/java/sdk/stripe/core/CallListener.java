package sdk.stripe.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Observes each attempt of each call, for logs and metrics. Its exceptions are ignored. To change requests or
 * responses, wrap the {@link HttpTransport} instead.
 */
public interface CallListener {
    /** Called before a request is sent. */
    default void onRequest(CallAttempt attempt) {}

    /** Called when a response arrived or the attempt failed. */
    default void onResponse(CallAttempt attempt) {}

    /** A listener that writes a line for each request and response to this logger, at level DEBUG. */
    static CallListener logging(Logger logger) {
        return new CallListener() {
            @Override
            public void onRequest(CallAttempt attempt) {
                logger.log(Level.DEBUG, attempt::toString);
            }

            @Override
            public void onResponse(CallAttempt attempt) {
                logger.log(Level.DEBUG, attempt::toString);
            }
        };
    }
}
