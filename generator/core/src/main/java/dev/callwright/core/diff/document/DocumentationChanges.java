package dev.callwright.core.diff.document;

import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.model.Docs;
import java.util.Optional;

/** Compares what a document says about a thing in words, and whether the thing is deprecated. */
final class DocumentationChanges {
    private final FoundChanges findings;

    DocumentationChanges(FoundChanges findings) {
        this.findings = findings;
    }

    /**
     * Adds that a thing is deprecated or no longer is, with the replacement that its texts name; otherwise that its texts
     * changed. A deprecation is something new for callers: Semantic Versioning 2.0.0, 7, asks for a minor version.
     */
    void find(Spot spot, Two<Boolean> deprecated, Two<Docs> docs) {
        boolean isOperation = spot.after().or(spot::before).stream()
                .anyMatch(place -> place.subject().kind() == Kind.OPERATION);
        if (deprecated.isSame()) {
            docs(spot, docs);
        } else if (deprecated.after()) {
            Optional<String> advice = DeprecationAdvice.of(docs.after());
            findings.add(
                    isOperation ? ChangeKind.OPERATION_DEPRECATED : ChangeKind.DEPRECATED,
                    spot,
                    Impact.ADDITIVE,
                    spot.start() + " is deprecated"
                            + advice.map(text -> ": " + text).orElse("."));
        } else {
            findings.add(
                    isOperation ? ChangeKind.OPERATION_UNDEPRECATED : ChangeKind.UNDEPRECATED,
                    spot,
                    Impact.DOCS,
                    spot.start() + " is no longer deprecated.");
        }
    }

    /** Adds that the texts of a thing changed, if they did. */
    void docs(Spot spot, Two<Docs> docs) {
        if (!docs.map(DocumentationChanges::words).isSame()) {
            findings.add(ChangeKind.DOCS_CHANGED, spot, Impact.DOCS, "The description of " + spot.what() + " changed.");
        }
    }

    // Documents are wrapped and indented by tools.
    private static String words(Docs docs) {
        return (docs.summary() + "\n" + docs.description()).strip().replaceAll("\\s+", " ");
    }
}
