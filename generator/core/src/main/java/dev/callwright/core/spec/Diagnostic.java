package dev.callwright.core.spec;

import dev.callwright.core.limit.Excerpt;
import dev.callwright.core.limit.Limit;

/**
 * A problem in the input.
 *
 * @param severity whether the input can still be used
 * @param location where it is
 * @param message what is wrong and how to fix it
 */
public record Diagnostic(Severity severity, Location location, String message) {

    public Diagnostic {
        message = Excerpt.cut(message, Limit.MESSAGE_LENGTH.value());
    }

    /** Whether the input can still be used. */
    public enum Severity {
        WARNING,
        ERROR
    }

    /** The problem as one line: place, severity, message. */
    @Override
    public String toString() {
        return location + ": " + (severity == Severity.ERROR ? "error: " : "warning: ") + message;
    }
}
