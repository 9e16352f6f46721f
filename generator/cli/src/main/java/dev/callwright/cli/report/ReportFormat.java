package dev.callwright.cli.report;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How problems are written. */
public enum ReportFormat {
    /** A line for people. */
    TEXT,
    /** A JSON object per line. */
    JSON,
    /** Workflow commands of GitHub Actions, which annotate the lines of a pull request. */
    GITHUB,
    /** A SARIF 2.1.0 log, which code scanning reads. */
    SARIF;

    private static final String OPTION = "--format";

    /** A report in this format. */
    Report report(PrintWriter out) {
        return switch (this) {
            case TEXT -> new TextLines(out);
            case JSON -> new JsonLines(out);
            case GITHUB -> new GithubCommands(out);
            case SARIF -> new SarifLog(out);
        };
    }

    /** Whether people read it, beside lines that are no problems. */
    boolean isForPeople() {
        return this == TEXT || this == GITHUB;
    }

    /** The format that a command line asks for, also if it is wrong otherwise; empty: none. */
    public static Optional<ReportFormat> named(String... arguments) {
        Iterator<String> left = Arrays.asList(arguments).iterator();
        while (left.hasNext()) {
            String argument = left.next();
            if (argument.startsWith(OPTION + "=")) {
                return of(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && left.hasNext()) {
                return of(left.next());
            }
        }
        return Optional.empty();
    }

    /** The format with a name, in any letter case; empty: there is none. */
    public static Optional<ReportFormat> of(String name) {
        return List.of(values()).stream()
                .filter(each -> each.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The value of the option. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
