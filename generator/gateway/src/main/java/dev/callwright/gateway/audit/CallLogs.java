package dev.callwright.gateway.audit;

import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import java.util.List;

/** Combines logs of calls. */
public final class CallLogs {
    private CallLogs() {}

    /** A log that hands each call to all of these, in this order. */
    public static CallLog all(CallLog... logs) {
        List<CallLog> each = List.of(logs);
        return new CallLog() {
            @Override
            public void began() {
                each.forEach(CallLog::began);
            }

            @Override
            public void ended(CallRecord call) {
                each.forEach(log -> log.ended(call));
            }
        };
    }
}
