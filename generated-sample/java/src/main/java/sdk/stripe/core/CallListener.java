package sdk.stripe.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Hears of each attempt of each call, for logs and metrics. What it throws is ignored. To change requests or responses,
 * wrap the {@link HttpTransport} instead.
 */
public interface CallListener {
    /** Hears that a request is about to be sent. */
    default void onRequest(CallAttempt attempt) {}

    /** Hears that a response arrived or that the attempt failed. */
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
