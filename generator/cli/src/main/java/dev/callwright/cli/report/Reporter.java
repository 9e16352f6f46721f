package dev.callwright.cli.report;

import java.io.PrintWriter;

/** Writes the problems of a run in the format of the user, and the lines about it where there is room for them. */
public final class Reporter {
    private final PrintWriter out;
    private ReportFormat format = ReportFormat.TEXT;
    private Report report;
    private boolean isQuiet;

    /** @param out takes all */
    public Reporter(PrintWriter out) {
        this.out = out;
        this.report = format.report(out);
    }

    /** Writes in a format from now on. */
    public void use(ReportFormat chosen) {
        if (chosen != format) {
            format = chosen;
            report = chosen.report(out);
        }
    }

    /** Writes only errors from now on. */
    public void beQuiet() {
        isQuiet = true;
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        if (problem.isError() || !isQuiet) {
            report.add(problem);
        }
    }

    /** Adds a line about the run. */
    public void say(String line) {
        if (!isQuiet) {
            report.line(line);
        }
    }

    /** Whether lines about the run are shown. */
    public boolean isTalking() {
        return !isQuiet && format.isForPeople();
    }

    /** Whether all problems are written, because a program reads them. */
    public boolean isForPrograms() {
        return format != ReportFormat.TEXT;
    }

    /** A line of results, as far as it could mean something in the format. */
    public String harmless(String line) {
        return format == ReportFormat.GITHUB ? GithubCommands.harmless(line) : line;
    }

    /** Completes the report. */
    public void end() {
        report.end();
    }
}
