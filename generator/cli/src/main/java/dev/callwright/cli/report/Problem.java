package dev.callwright.cli.report;

import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A problem of a run.
 *
 * @param severity whether the run failed
 * @param kind what it is about: the kind of a warning, or {@code usage}, {@code request}, {@code output} or {@code bug}
 * @param location where it is; empty: nowhere in an input
 * @param message the problem and how to fix it
 * @param details more lines, such as a list or a hint
 */
public record Problem(
        Severity severity, String kind, Optional<SourceLocation> location, String message, List<String> details) {
    public Problem {
        details = List.copyOf(details);
    }

    /** A problem in an input. */
    public static Problem of(Diagnostic diagnostic) {
        return new Problem(
                diagnostic.severity(),
                diagnostic.kind().name().toLowerCase(Locale.ROOT),
                Optional.of(diagnostic.location()),
                diagnostic.message(),
                List.of());
    }

    /** An error that is in no input. */
    public static Problem error(String kind, String message, List<String> details) {
        return new Problem(Severity.ERROR, kind, Optional.empty(), message, details);
    }

    /** The errors of an exception, whose message has a line for each; indented lines are details of the one above. */
    public static List<Problem> errors(String kind, Throwable failure) {
        List<Problem> problems = new ArrayList<>();
        for (String line : String.valueOf(failure.getMessage()).lines().toList()) {
            if (line.startsWith(" ") && !problems.isEmpty()) {
                Problem last = problems.remove(problems.size() - 1);
                List<String> details = new ArrayList<>(last.details());
                details.add(line);
                problems.add(error(kind, last.message(), details));
            } else {
                problems.add(error(kind, line, List.of()));
            }
        }
        return problems;
    }

    /** Whether the run failed. */
    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The message with its details, in one line. */
    String whole() {
        StringBuilder whole = new StringBuilder(message);
        details.forEach(detail -> whole.append(whole.charAt(whole.length() - 1) == ':' ? " " : "; ")
                .append(detail.strip()));
        return whole.toString();
    }

    /** Its severity in words. */
    String level() {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
