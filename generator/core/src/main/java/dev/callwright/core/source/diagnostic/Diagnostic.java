package dev.callwright.core.source.diagnostic;

import dev.callwright.core.text.MessageText;

/**
 * A problem in the input.
 *
 * @param severity whether the input can still be used
 * @param location where it is
 * @param message what is wrong and how to fix it; cut when a document makes it longer than anybody reads
 */
public record Diagnostic(Severity severity, Location location, String message) {
    public Diagnostic {
        message = MessageText.message(message);
    }

    /** Whether the input can still be used. */
    public enum Severity {
        WARNING,
        ERROR
    }

    /** The problem as one line: place, severity, message. */
    @Override
    public String toString() {
        return MessageText.line(location + ": " + (severity == Severity.ERROR ? "error: " : "warning: ") + message);
    }
}
