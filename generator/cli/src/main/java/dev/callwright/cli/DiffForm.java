package dev.callwright.cli;

import dev.callwright.core.diff.report.Comparison;
import dev.callwright.core.diff.report.DiffFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which {@code callwright diff} reports differences. */
enum DiffForm {
    TEXT,
    JSON,
    MARKDOWN,
    /** Workflow commands of GitHub Actions. */
    GITHUB,
    CHANGELOG,
    SUMMARY;

    /** The forms that are printed; the others are of use in files. */
    static final List<DiffForm> PRINTED = List.of(TEXT, JSON, MARKDOWN, GITHUB);

    /** The form with a name, in any letter case; empty: there is none. */
    static Optional<DiffForm> of(String name) {
        return Stream.of(values())
                .filter(each -> each.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The names of forms, as messages list them. */
    static String names(List<DiffForm> forms) {
        return forms.stream().map(DiffForm::toString).collect(Collectors.joining(", "));
    }

    /** The names of all forms. */
    static String names() {
        return names(Arrays.asList(values()));
    }

    /** The report, with a line feed at its end unless it is empty. */
    String write(Comparison comparison) {
        return DiffFormat.of(toString())
                .map(format -> format.write(comparison))
                .orElseGet(() -> ChangeAnnotations.of(comparison));
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
