package dev.callwright.core.source.diagnostic;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of a run, to report them together. Not thread-safe; each run has its own. */
public final class Diagnostics {
    private final Set<Diagnostic> collected = new LinkedHashSet<>();
    private int warnings;

    /** Adds a warning: something was ignored or interpreted differently. */
    public void warn(SourceLocation location, String message) {
        if (warnings < Limit.WARNINGS.value() && collected.add(new Diagnostic(Severity.WARNING, location, message))) {
            warnings++;
        } else if (warnings == Limit.WARNINGS.value()) {
            collected.add(new Diagnostic(
                    Severity.WARNING,
                    SourceLocation.of(location.source()),
                    Limit.WARNINGS.exceeded() + "; the rest is left out"));
        }
    }

    /** Adds an error: the input is unusable. */
    public void error(SourceLocation location, String message) {
        collected.add(new Diagnostic(Severity.ERROR, location, message));
    }

    /** The problems in the order in which they were added, without duplicates. */
    public List<Diagnostic> all() {
        return List.copyOf(collected);
    }

    /** Throws an exception with all problems if one of them is an error. */
    public void throwIfErrors() {
        if (collected.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new SpecException(all());
        }
    }

    /** An exception with all problems and a further error, which ends the run. */
    public SpecException abort(SourceLocation location, String message) {
        error(location, message);
        return new SpecException(all());
    }
}
