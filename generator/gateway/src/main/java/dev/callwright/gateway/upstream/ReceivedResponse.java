package dev.callwright.gateway.upstream;

import org.eclipse.jetty.http.HttpFields;

/**
 * A response of an API with its whole body.
 *
 * @param status the status
 * @param headers the headers that may pass, with secrets masked
 * @param body the body, decoded, with secrets masked
 * @param isCut whether the body was longer than the limit; then it is the start of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and owned by the receiver
public record ReceivedResponse(int status, HttpFields headers, byte[] body, boolean isCut) {}
