package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.SurfaceChange;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The differences as lines for people, grouped by their worst impact. No text of a document ends a line. */
final class DiffText {
    private final Comparison comparison;
    private final StringBuilder out = new StringBuilder();

    DiffText(Comparison comparison) {
        this.comparison = comparison;
    }

    String write() {
        line(version(comparison.from()) + " -> " + version(comparison.to()) + ": " + Wording.counts(comparison));
        List<PlacedChange> changes = Descriptions.joined(comparison.changes());
        for (Map.Entry<Impact, Integer> group : comparison.counts().entrySet()) {
            line("");
            line(group.getKey().key() + " (" + group.getValue() + ")");
            changes.stream()
                    .filter(each -> each.change().worst() == group.getKey())
                    .forEach(this::change);
        }
        line("");
        for (Sdk sdk : Sdk.values()) {
            line(Wording.of(sdk) + ": " + comparison.bump(sdk).key() + versions(sdk));
        }
        if (!comparison.snippets().isEmpty()) {
            line("snippets: " + Wording.count(comparison.snippets().size(), "operation") + " with new ones");
        }
        return out.toString();
    }

    private static String version(Comparison.Version version) {
        return MessageText.piece(version.title()) + " " + MessageText.piece(version.number());
    }

    private String versions(Sdk sdk) {
        return comparison
                .next(sdk)
                .map(next -> ", " + comparison.versions().get(sdk) + " -> " + next)
                .orElse("");
    }

    private void change(PlacedChange change) {
        line("  " + change.change().sentence());
        line("    " + change.change().kind().key() + "; "
                + Wording.impacts(change.change().impacts()));
        place("old", change.before());
        place("new", change.after());
        change.change().surface().forEach(this::signatures);
    }

    private void place(String name, Optional<SourceLocation> place) {
        place.ifPresent(at -> line("    " + name + ": " + at));
    }

    private void signatures(SurfaceChange surface) {
        signature(surface.sdk(), "- ", surface.oldSignature());
        signature(surface.sdk(), "+ ", surface.newSignature());
    }

    private void signature(Sdk sdk, String mark, Optional<String> signature) {
        lines(signature).forEach(each -> line("    " + sdk.key() + " " + mark + each));
    }

    /** The lines of a signature. */
    static List<String> lines(Optional<String> signature) {
        return signature.stream().flatMap(String::lines).map(MessageText::line).toList();
    }

    private void line(String text) {
        out.append(MessageText.line(text)).append('\n');
    }
}
