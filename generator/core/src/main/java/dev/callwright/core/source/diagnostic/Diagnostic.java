package dev.callwright.core.source.diagnostic;

import dev.callwright.core.text.MessageText;

/**
 * A problem in the input.
 *
 * @param severity whether the input is still usable
 * @param kind what a warning is about
 * @param location the location of the problem
 * @param message the problem and how to fix it; shortened above a limit, because it may contain text of a document
 */
public record Diagnostic(Severity severity, WarningKind kind, SourceLocation location, String message) {
    public Diagnostic {
        message = MessageText.message(message);
    }

    /** This warning as an error. */
    Diagnostic asError() {
        return new Diagnostic(Severity.ERROR, kind, location, message);
    }

    /** Whether the input is still usable. */
    public enum Severity {
        WARNING,
        ERROR
    }

    /** The problem as one line: location, severity, message. */
    @Override
    public String toString() {
        return MessageText.line(location + ": " + (severity == Severity.ERROR ? "error: " : "warning: ") + message);
    }
}
