package dev.callwright.cli.report;

import dev.callwright.core.source.diagnostic.SourceLocation;

/**
 * An annotation of a line in a pull request.
 *
 * @param level {@code error}, {@code warning} or {@code notice}
 * @param place the file or its part
 * @param title its heading
 * @param message what it says
 */
public record GithubAnnotation(String level, SourceLocation place, String title, String message) {
    /** The workflow command, in one line, which no text of a document can end. */
    public String command() {
        StringBuilder command = new StringBuilder("::").append(level).append(' ');
        GithubCommands.place(command, place);
        command.append("title=").append(GithubCommands.property(title));
        return command.append("::").append(GithubCommands.data(message)).toString();
    }
}
