package sdk.stripe.core.internal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the records of a stream one after the other. */
interface StreamRecords {
    /**
     * A record.
     *
     * @param event the name of a server-sent event; null for records of other streams
     * @param id the last event id; null without one
     * @param data its text
     */
    record Record(@Nullable String event, @Nullable String id, String data) {
        static Record of(String data) {
            return new Record(null, null, data);
        }
    }

    /** The next record; null at the end. */
    @Nullable
    Record next() throws IOException;
}
