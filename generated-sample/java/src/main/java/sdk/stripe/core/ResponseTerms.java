package sdk.stripe.core;

import java.time.Duration;

/**
 * How a response is waited for and read.
 *
 * @param timeout the time in which it must be there
 * @param mode how the caller reads it
 * @param limits how much of it is read into memory
 */
record ResponseTerms(Duration timeout, HttpRequest.ResponseMode mode, ResponseLimits limits) {}
