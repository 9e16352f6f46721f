package dev.callwright.gateway.http;

/** A part of the gateway's surface. */
interface Endpoint {
    /**
     * Answers a request, now or later. It runs on a thread that must not block.
     *
     * @throws dev.callwright.gateway.call.GatewayProblem as the answer, if nothing was answered yet
     */
    void answer(Exchange exchange);
}
