package dev.callwright.cli;

import dev.callwright.cli.report.Problem;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.GenerationResult;
import dev.callwright.core.rerun.LastRun;
import dev.callwright.core.rerun.RunRecord;
import dev.callwright.core.rerun.StateFolder;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.WarningCount;
import java.util.List;
import java.util.Optional;

/**
 * A run of a command, of which is kept what it says: if nothing changed until the same command runs again, that one says it
 * again and does nothing else.
 */
final class KeptRun {
    private static final char RESULT = '>';
    private static final char REMARK = '!';
    private static final char WARNING = '?';

    private final Console console;
    private final Optional<LastRun> last;
    private Optional<RunRecord> record = Optional.empty();

    /** @param key all that decides what the command does, besides files */
    KeptRun(Console console, String key) {
        this.console = console;
        this.last = StateFolder.ofUser(System.getenv()).map(states -> states.lastRun(key));
    }

    /** Says what the last run said, if nothing changed since; otherwise false. */
    boolean repeat() {
        Optional<List<String>> unchanged = last.flatMap(LastRun::unchanged);
        unchanged.ifPresent(lines -> {
            lines.forEach(this::print);
            console.result("nothing changed");
        });
        return unchanged.isPresent();
    }

    /** Prepares a run that may change something. */
    void begin() {
        record = last.map(RunRecord::new);
    }

    /** Says a line about the run. */
    void say(String text) {
        add(REMARK + text);
    }

    /** Says a line of the result. */
    void result(String text) {
        add(RESULT + text);
    }

    /** Says the warnings, or the first of them. */
    void warn(List<Diagnostic> warnings) {
        console.warn(warnings, warning -> add(line(warning)), this::say);
    }

    /** Says how many warnings there are of each kind. */
    void countWarnings(List<Diagnostic> warnings) {
        WarningCount.of(warnings).ifPresent(this::say);
    }

    private void add(String line) {
        record.ifPresent(kept -> kept.add(line));
        print(line);
    }

    private void print(String line) {
        String text = line.substring(1);
        switch (line.charAt(0)) {
            case RESULT -> console.result(text);
            case WARNING -> console.problem(warning(text));
            default -> console.say(text);
        }
    }

    private static String line(Diagnostic warning) {
        Problem problem = Problem.of(warning);
        SourceLocation at = warning.location();
        return WARNING
                + String.join(
                        "\n",
                        problem.kind(),
                        at.source(),
                        "" + at.line(),
                        "" + at.column(),
                        at.pointer(),
                        problem.message());
    }

    private static Problem warning(String line) {
        String[] parts = line.split("\n", 6);
        SourceLocation at =
                new SourceLocation(parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), parts[4]);
        return new Problem(Severity.WARNING, parts[0], Optional.of(at), parts[5], List.of());
    }

    /** Adds what one request read and wrote. */
    void add(GenerationRequest request, GenerationResult result) {
        record.ifPresent(kept -> kept.add(result.files(request)));
    }

    /** Keeps the run, which ended well. */
    void store() {
        record.ifPresent(RunRecord::store);
        StateFolder.ofUser(System.getenv()).ifPresent(StateFolder::removeOld);
    }
}
