package dev.callwright.core.source.diagnostic;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of a run, so that all are reported together. Not thread-safe: one run has one. */
public final class Diagnostics {
    private final Set<Diagnostic> collected = new LinkedHashSet<>();
    private int warnings;

    /** Notes something that was read another way than written, or left out. */
    public void warn(Location location, String message) {
        if (warnings < Limit.WARNINGS.value() && collected.add(new Diagnostic(Severity.WARNING, location, message))) {
            warnings++;
        } else if (warnings == Limit.WARNINGS.value()) {
            collected.add(new Diagnostic(
                    Severity.WARNING,
                    Location.of(location.source()),
                    Limit.WARNINGS.exceeded() + "; the rest is left out"));
        }
    }

    /** Notes something that makes the input unusable. */
    public void error(Location location, String message) {
        collected.add(new Diagnostic(Severity.ERROR, location, message));
    }

    /** Everything noted so far, in the order it was found, each problem once. */
    public List<Diagnostic> all() {
        return List.copyOf(collected);
    }

    /** Throws every collected problem if one of them is an error. */
    public void throwIfErrors() {
        if (collected.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new SpecException(all());
        }
    }

    /** The exception for an error after which nothing more can be found. */
    public SpecException abort(Location location, String message) {
        error(location, message);
        return new SpecException(all());
    }
}
