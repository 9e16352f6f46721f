package dev.callwright.gateway.audit;

import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.CallRecord.Surface;
import dev.callwright.gateway.call.Caller;
import java.util.Optional;
import java.util.Set;

/** Calls of tests. */
final class Calls {
    private Calls() {}

    /** A call of an operation by a caller, which has not ended. */
    static CallRecord of(CallLog log, String caller, String operation) {
        CallRecord call = new CallRecord(log, Surface.TOOLS);
        call.calledBy(new Caller(caller, Set.of(), Optional.empty()));
        call.calls("shop", operation);
        return call;
    }
}
