package dev.callwright.core.diff.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of a report that need nothing else than the differences. */
public enum DiffFormat {
    /** Lines for people. */
    TEXT,
    /** A JSON object, as {@code diff.schema.json} describes it. */
    JSON,
    /** Markdown for a pull request. */
    MARKDOWN,
    /** An entry of a changelog for each SDK. */
    CHANGELOG,
    /** Lines {@code key=value} for scripts. */
    SUMMARY;

    /** The format with a key; empty: there is none. */
    public static Optional<DiffFormat> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** All keys, as messages list them. */
    public static String keys() {
        return Stream.of(values()).map(DiffFormat::key).collect(Collectors.joining(", "));
    }

    /** Its name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The report, with a line feed at its end. */
    public String write(Comparison comparison) {
        return switch (this) {
            case TEXT -> new DiffText(comparison).write();
            case JSON -> DiffJson.write(comparison);
            case MARKDOWN -> new PullRequestText(comparison).write();
            case CHANGELOG -> ChangelogEntries.of(comparison);
            case SUMMARY -> DiffSummary.of(comparison);
        };
    }
}
