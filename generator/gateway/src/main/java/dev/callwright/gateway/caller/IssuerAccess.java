package dev.callwright.gateway.caller;

import dev.callwright.gateway.call.GatewayLog;

/**
 * How an issuer is reached.
 *
 * @param documents reads its documents
 * @param log is told when its keys cannot be read
 */
public record IssuerAccess(IssuerDocuments documents, GatewayLog log) {}
