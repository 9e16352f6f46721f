package dev.callwright.core.source.diagnostic;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of a run, to report them together. Not thread-safe; each run has its own. */
public final class Diagnostics {
    private final Set<Diagnostic> collected = new LinkedHashSet<>();
    private int warnings;

    /** Adds a warning: something was read in another way than written. */
    public void warn(SourceLocation location, String message) {
        warn(WarningKind.READING, location, message);
    }

    /** Adds a warning of a kind. */
    public void warn(WarningKind kind, SourceLocation location, String message) {
        Diagnostic warning = new Diagnostic(Severity.WARNING, kind, location, message);
        if (warnings < Limit.WARNINGS.value() && collected.add(warning)) {
            warnings++;
        } else if (warnings == Limit.WARNINGS.value()) {
            collected.add(new Diagnostic(
                    Severity.WARNING,
                    WarningKind.LIMIT,
                    SourceLocation.of(location.source()),
                    Limit.WARNINGS.exceeded() + "; the rest is left out"));
        }
    }

    /** Adds an error: the input is unusable. */
    public void error(SourceLocation location, String message) {
        collected.add(new Diagnostic(Severity.ERROR, WarningKind.READING, location, message));
    }

    /** An exception with problems of a kind, which are errors. */
    public static SpecException refused(WarningKind kind, SourceLocation location, List<String> messages) {
        return new SpecException(messages.stream()
                .map(message -> new Diagnostic(Severity.ERROR, kind, location, message))
                .toList());
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

    /**
     * The same failure with words before the message of each error.
     *
     * @param whose such as {@code the old document}
     */
    public static SpecException of(SpecException failure, String whose) {
        return new SpecException(failure.diagnostics().stream()
                .map(each -> each.severity() == Severity.ERROR
                        ? new Diagnostic(each.severity(), each.kind(), each.location(), whose + ": " + each.message())
                        : each)
                .toList());
    }

    /**
     * The exception that refuses warnings: all of them as errors, and their count.
     *
     * @param setting the setting that makes them errors
     */
    public static SpecException refused(List<Diagnostic> warnings, String setting) {
        List<Diagnostic> errors = new ArrayList<>();
        warnings.forEach(warning -> errors.add(warning.asError()));
        WarningCount.of(warnings)
                .ifPresent(count -> errors.add(new Diagnostic(
                        Severity.ERROR,
                        warnings.get(0).kind(),
                        SourceLocation.of(setting),
                        count + " are errors, so nothing was written")));
        return new SpecException(errors);
    }
}
