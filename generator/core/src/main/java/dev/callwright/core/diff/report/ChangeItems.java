package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.text.GithubText;
import dev.callwright.core.text.MarkdownText;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The differences as items of a Markdown list, as users of one SDK read them. */
final class ChangeItems {
    /** Declarations of one difference that are shown; more say nothing new. */
    private static final int DECLARATIONS = 5;

    private final Sdk sdk;

    ChangeItems(Sdk sdk) {
        this.sdk = sdk;
    }

    String of(PlacedChange change) {
        List<String> lines = new ArrayList<>();
        change.change().surface().stream()
                .filter(each -> each.sdk() == sdk)
                .limit(DECLARATIONS)
                .forEach(each -> {
                    DiffText.lines(each.oldSignature()).forEach(line -> lines.add("- " + line));
                    DiffText.lines(each.newSignature()).forEach(line -> lines.add("+ " + line));
                });
        return "- " + GithubText.escaped(change.change().sentence()) + places(change) + "\n"
                + (lines.isEmpty() ? "" : CodeFence.of("diff", lines, "  "));
    }

    private static String places(PlacedChange change) {
        return place(" At ", change.after())
                .or(() -> place(" Was at ", change.before()))
                .orElse("");
    }

    private static Optional<String> place(String before, Optional<SourceLocation> place) {
        return place.filter(at -> at.line() > 0).map(at -> before + MarkdownText.code(place(at)));
    }

    // Nobody finds column 625217 of a document of one line.
    private static String place(SourceLocation at) {
        String source = MessageText.piece(at.source());
        return at.line() == 1 && !at.pointer().isEmpty()
                ? source + "#" + MessageText.pointer(at.pointer())
                : source + ":" + at.line() + ":" + at.column();
    }
}
