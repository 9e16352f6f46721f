package dev.callwright.cli.report;

import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.text.MessageText;
import java.io.PrintWriter;

/**
 * Problems as workflow commands of GitHub Actions: {@code ::error file=api.yaml,line=3,col=5,title=..::message}. The runner
 * reads them in every line that begins with {@code ::}, and older ones wherever {@code ##[} stands, so that no other line may
 * have either.
 */
final class GithubCommands implements Report {
    private final PrintWriter out;

    GithubCommands(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Problem problem) {
        StringBuilder command = new StringBuilder("::").append(problem.level()).append(' ');
        problem.location().ifPresent(location -> place(command, location));
        command.append("title=").append(property("Callwright: " + problem.kind()));
        out.println(command.append("::").append(data(problem.whole() + pointer(problem))));
    }

    private static String pointer(Problem problem) {
        return problem.location()
                .map(SourceLocation::pointer)
                .filter(pointer -> !pointer.isEmpty())
                .map(pointer -> " (" + MessageText.pointer(pointer) + ")")
                .orElse("");
    }

    /** Adds a place to the properties of a command. */
    static void place(StringBuilder command, SourceLocation location) {
        command.append("file=").append(property(location.source())).append(',');
        if (location.line() > 0) {
            command.append("line=").append(location.line());
            command.append(",col=").append(location.column()).append(',');
        }
    }

    /** A line that the runner does not take for a command. */
    static String harmless(String line) {
        String visible = MessageText.line(line).replace("##[", "##\\u{5b}");
        int start = visible.length() - visible.stripLeading().length();
        return visible.startsWith("::", start)
                ? visible.substring(0, start) + "\\u{3a}" + visible.substring(start + 1)
                : visible;
    }

    @Override
    public void line(String line) {
        out.println(harmless(line));
    }

    @Override
    public void end() {
        out.flush();
    }

    /** The text as the message of a command. */
    static String data(String text) {
        return MessageText.line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The text as a property of a command. */
    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
