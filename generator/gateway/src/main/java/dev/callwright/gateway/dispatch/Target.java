package dev.callwright.gateway.dispatch;

import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.operation.GatewayOperation;

/**
 * What is called.
 *
 * @param api the API
 * @param operation one of its operations
 */
public record Target(Api api, GatewayOperation operation) {}
