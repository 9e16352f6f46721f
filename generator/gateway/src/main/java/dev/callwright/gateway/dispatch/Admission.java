package dev.callwright.gateway.dispatch;

import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.credential.Injection;
import dev.callwright.gateway.operation.GatewayOperation;
import java.util.concurrent.CompletableFuture;

/** Decides whether a call may be sent, in an order that costs strangers the least: policy, limits, and only then secrets. */
public final class Admission {
    private static final int UNAUTHORIZED = 401;

    private final Masks masks = new Masks();

    /**
     * The call, when it may be sent. The permit that it takes is given back when the record ends.
     *
     * @return fails with {@link dev.callwright.gateway.call.GatewayProblem} if it may not
     */
    public CompletableFuture<AdmittedCall> admit(Serving serving, Caller caller, Target target, CallRecord record) {
        String provider = target.api().provider();
        GatewayOperation operation = target.operation();
        record.calls(provider, operation.id());
        serving.policy().check(caller, provider, operation.operation());
        return serving.limits()
                .enter(caller, provider)
                .thenCompose(permit -> {
                    record.whenEnded(permit::close);
                    return serving.credentials().of(provider, operation.operation(), caller);
                })
                .thenApply(injection -> {
                    // To read secrets means to decrypt them, so only if somebody judges them.
                    if (serving.policy().judgesSecrets(caller)) {
                        injection.texts().forEach(secret -> serving.policy().checkSecret(caller, provider, secret));
                    }
                    record.uses(injection.credentialId());
                    record.whenEnded(() -> discard(injection, record));
                    return new AdmittedCall(caller, target, injection, masks.of(injection));
                });
    }

    // A token may be revoked at any time; the next call gets another one.
    private static void discard(Injection injection, CallRecord record) {
        if (record.status() == UNAUTHORIZED && record.problem().isEmpty()) {
            injection.reject();
        }
    }
}
