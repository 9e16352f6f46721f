package dev.callwright.gateway.call;

import java.util.function.Consumer;

/** Follows calls. It must not block. */
public interface CallLog extends Consumer<CallRecord> {
    /**
     * A call begins, for which {@link #ended} will be called.
     *
     * @throws GatewayProblem if calls must not begin now
     */
    default void began() {}

    /** A call has ended; the record does not change any more. It must not throw. */
    void ended(CallRecord call);

    // A record knows its log by this, so that the two classes do not depend on each other.
    @Override
    default void accept(CallRecord call) {
        ended(call);
    }

    /**
     * The record of a call that begins now.
     *
     * @throws GatewayProblem if calls must not begin now
     */
    default CallRecord begin(CallRecord.Surface surface) {
        began();
        return new CallRecord(this, surface);
    }
}
