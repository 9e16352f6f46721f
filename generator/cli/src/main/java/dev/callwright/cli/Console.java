package dev.callwright.cli;

import dev.callwright.cli.report.Problem;
import dev.callwright.cli.report.ProgressLine;
import dev.callwright.cli.report.ReportFormat;
import dev.callwright.cli.report.Reporter;
import dev.callwright.core.Progress;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.WarningCount;
import dev.callwright.core.text.MessageText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The output of a command: results on one stream, progress and problems on the other. Text of a document cannot end a
 * line or control the terminal.
 */
final class Console implements Progress {
    private static final int SHOWN_WARNINGS = 20;

    private static final int COLUMNS = 80;
    // Help texts cannot be narrower.
    private static final int FEWEST_COLUMNS = 55;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Reporter reporter;
    private final Optional<ProgressLine> line;
    private boolean isVerbose;
    private boolean isSilent;

    /** A console that is no terminal. */
    Console(PrintWriter out, PrintWriter err) {
        this(out, err, Optional.empty());
    }

    /** @param line the line of the terminal; empty: there is none */
    Console(PrintWriter out, PrintWriter err, Optional<ProgressLine> line) {
        this.out = out;
        this.err = err;
        this.line = line;
        this.reporter = new Reporter(err);
    }

    /** The width of help texts. */
    int columns() {
        return line.map(ProgressLine::columns)
                .map(found -> Math.max(found, FEWEST_COLUMNS))
                .orElse(COLUMNS);
    }

    /** Reports problems in a format from now on. */
    void use(ReportFormat format) {
        reporter.use(format);
    }

    /** Shows only errors and results from now on. */
    void beQuiet() {
        reporter.beQuiet();
    }

    /** Shows all warnings and stack traces from now on. */
    void beVerbose() {
        isVerbose = true;
    }

    /** Whether progress is a line that changes, not lines one below the other. */
    boolean isLive() {
        return line.isPresent();
    }

    /** Shows no progress from now on: the command is over at once. */
    void hideProgress() {
        isSilent = true;
    }

    /** Whether all warnings and stack traces are shown. */
    boolean isVerbose() {
        return isVerbose;
    }

    /** Prints one line about the run. */
    void say(String text) {
        endProgress();
        reporter.say(text);
    }

    /** Reports a problem. */
    void problem(Problem problem) {
        endProgress();
        reporter.add(problem);
    }

    /** Prints one line of the result. */
    void result(String text) {
        endProgress();
        out.println(reporter.harmless(MessageText.line(text)));
    }

    /** The stream of results that are no messages: JSON or code. */
    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    @Override
    public void begin(String step) {
        if (isSilent || !reporter.isTalking()) {
            return;
        }
        line.ifPresentOrElse(each -> each.begin(step), () -> reporter.say(step));
    }

    @Override
    public void count(int done, int all) {
        line.ifPresent(each -> each.count(done, all));
    }

    /** Removes the progress line. */
    void endProgress() {
        line.ifPresent(ProgressLine::end);
    }

    /** Whether all problems are reported, not only the first of many. */
    boolean isWhole() {
        return isVerbose || reporter.isForPrograms();
    }

    /** Reports warnings, for people the first ones and the number of the others. */
    void warn(List<Diagnostic> warnings) {
        warn(warnings, warning -> problem(Problem.of(warning)), this::say);
    }

    /** The same, by what reports a warning and what says a line. */
    void warn(List<Diagnostic> warnings, Consumer<Diagnostic> reported, Consumer<String> said) {
        int shown = isWhole() ? warnings.size() : Math.min(warnings.size(), SHOWN_WARNINGS);
        warnings.stream().limit(shown).forEach(reported);
        if (shown < warnings.size()) {
            said.accept((warnings.size() - shown) + " more warnings; --verbose shows all");
        }
    }

    /** Prints how many warnings there are of each kind. */
    void countWarnings(List<Diagnostic> warnings) {
        WarningCount.of(warnings).ifPresent(this::say);
    }

    /** Completes all output of a command. */
    void end() {
        endProgress();
        reporter.end();
        out.flush();
    }
}
