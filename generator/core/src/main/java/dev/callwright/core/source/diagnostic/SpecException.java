package dev.callwright.core.source.diagnostic;

import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** The input cannot be used; the message lists every error. */
public final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    SpecException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Every problem found, warnings included. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
