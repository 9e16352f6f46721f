package dev.callwright.gateway.caller;

import dev.callwright.gateway.call.GatewayProblem;

/** The answer to a token that proves nothing (RFC 6750, 3.1). It is the same for every reason, which only helps who guesses. */
final class InvalidToken {
    private InvalidToken() {}

    static GatewayProblem problem() {
        return GatewayProblem.unauthenticated("the token is not valid; it may have expired")
                .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
