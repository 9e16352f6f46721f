package dev.callwright.core.source.diagnostic;

import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** The input is unusable. The message lists all errors. */
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

    /** All problems, including warnings. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
