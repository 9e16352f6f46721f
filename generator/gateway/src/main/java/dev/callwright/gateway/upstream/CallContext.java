package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.CallRecord;

/**
 * What belongs to a call beside its request.
 *
 * @param mask what to mask in the response
 * @param limit the longest body
 * @param record where the facts go
 */
record CallContext(SecretMask mask, long limit, CallRecord record) {}
