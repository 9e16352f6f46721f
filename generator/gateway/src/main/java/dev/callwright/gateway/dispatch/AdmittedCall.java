package dev.callwright.gateway.dispatch;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.credential.Injection;
import dev.callwright.gateway.credential.InjectionTarget;
import dev.callwright.gateway.upstream.SecretMask;
import dev.callwright.gateway.upstream.UpstreamRequest;

/**
 * A call that may be sent.
 *
 * @param caller who calls
 * @param target what is called
 * @param injection its credential
 * @param mask hides the credential in the response
 */
public record AdmittedCall(Caller caller, Target target, Injection injection, SecretMask mask) {
    /**
     * The request with the credential, which replaces what the caller may have sent at its place.
     *
     * @throws dev.callwright.gateway.call.GatewayProblem with status 400 if it cannot be sent unchanged
     */
    public UpstreamRequest complete(UpstreamRequest.Builder request) {
        injection.applyTo(new InjectionTarget() {
            @Override
            public void header(String name, String value) {
                request.header(name, value);
            }

            @Override
            public void query(String name, String value) {
                request.query(name, value);
            }

            @Override
            public void cookie(String name, String value) {
                request.cookie(name, value);
            }
        });
        return request.build();
    }
}
