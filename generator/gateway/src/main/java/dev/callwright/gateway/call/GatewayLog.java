package dev.callwright.gateway.call;

import dev.callwright.core.text.MessageText;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * What the gateway tells its operator. It must not block for long. Messages have no secrets, and no values that callers or
 * APIs sent.
 */
public interface GatewayLog {
    /** Says something that the operator may want to know. */
    void info(String message);

    /** Says something that the operator should look at. */
    void warn(String message);

    /**
     * Says that something failed that never should. The message of the cause is left out, because it may quote what was sent;
     * its class and place are not.
     */
    default void warn(String message, Throwable cause) {
        StringBuilder text =
                new StringBuilder(message).append(": ").append(cause.getClass().getName());
        StackTraceElement[] frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(3, frames.length); i++) {
            text.append(i == 0 ? " at " : " < ").append(frames[i]);
        }
        warn(text.toString());
    }

    /** A log of lines with time (RFC 3339, UTC), level and message; what could end a line or control a terminal is escaped. */
    static GatewayLog lines(PrintWriter writer, Clock clock) {
        return new GatewayLog() {
            @Override
            public void info(String message) {
                line("INFO", message);
            }

            @Override
            public void warn(String message) {
                line("WARN", message);
            }

            private void line(String level, String message) {
                synchronized (writer) {
                    writer.println(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + level + " "
                            + MessageText.line(message));
                    writer.flush();
                }
            }
        };
    }
}
