package dev.callwright.cli;

import dev.callwright.cli.report.GithubAnnotation;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.report.Comparison;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.util.stream.Collectors;

/** The differences as annotations of the new document in GitHub Actions, which shows the first of them. */
final class ChangeAnnotations {
    private ChangeAnnotations() {}

    static String of(Comparison comparison) {
        return comparison.changes().stream()
                .map(change -> annotation(change, comparison.to()).command() + "\n")
                .collect(Collectors.joining());
    }

    // A pull request shows the new document, so that what is gone from it is a matter of the whole file.
    private static GithubAnnotation annotation(PlacedChange change, Comparison.Version to) {
        SourceLocation place = change.after().orElseGet(() -> SourceLocation.of(to.source()));
        String was = change.after().isPresent()
                ? ""
                : change.before().map(before -> " (was at " + before + ")").orElse("");
        return new GithubAnnotation(
                level(change.change().worst()),
                place,
                "Callwright: " + change.change().worst().key(),
                change.change().sentence() + was);
    }

    private static String level(Impact impact) {
        return switch (impact) {
            case SOURCE_BREAKING, BINARY_BREAKING -> "error";
            case BEHAVIOR -> "warning";
            case ADDITIVE, DOCS -> "notice";
        };
    }
}
