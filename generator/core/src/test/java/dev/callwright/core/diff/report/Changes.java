package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.SurfaceChange;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.diff.report.Comparison.SnippetChange;
import dev.callwright.core.diff.report.Comparison.Version;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Differences for tests of their reports. */
final class Changes {
    private static final Subject REDACT = Subject.of(Subject.Kind.OPERATION, "Redact");

    private Changes() {}

    /** What is gone, at line 3 of the old document. */
    static PlacedChange removed(String sentence) {
        return new PlacedChange(
                new Change(
                        ChangeKind.OPERATION_REMOVED,
                        Optional.of(new Place(REDACT, "/paths/~1redact/post")),
                        Optional.empty(),
                        sentence,
                        both(Impact.SOURCE_BREAKING),
                        List.of(new SurfaceChange(
                                Sdk.JAVA,
                                Optional.of(REDACT),
                                Optional.empty(),
                                Impact.SOURCE_BREAKING,
                                Optional.of("Session redact(String session)"),
                                Optional.empty()))),
                Optional.of(new SourceLocation("old.yaml", 3, 5, "/paths/~1redact/post")),
                Optional.empty());
    }

    /** What changed in both documents, with impacts of its own. */
    static PlacedChange changed(String sentence, Map<Sdk, Impact> impacts) {
        Optional<Place> place = Optional.of(new Place(REDACT, "/paths/~1redact/post"));
        return new PlacedChange(
                new Change(ChangeKind.DECLARATION_CHANGED, place, place, sentence, impacts, List.of()),
                Optional.of(new SourceLocation("old.yaml", 3, 5, "/paths/~1redact/post")),
                Optional.of(new SourceLocation("new.yaml", 4, 5, "/paths/~1redact/post")));
    }

    /** Another description of what stands at a pointer. */
    static PlacedChange described(String what, String pointer) {
        Optional<Place> place = Optional.of(new Place(REDACT, pointer));
        return new PlacedChange(
                new Change(
                        ChangeKind.DOCS_CHANGED,
                        place,
                        place,
                        "The description of " + what + " changed.",
                        both(Impact.DOCS),
                        List.of()),
                Optional.of(new SourceLocation("old.yaml", 3, 5, pointer)),
                Optional.of(new SourceLocation("new.yaml", 4, 5, pointer)));
    }

    /** What is new, at line 9 of the new document. */
    static PlacedChange added(String sentence) {
        return new PlacedChange(
                new Change(
                        ChangeKind.OPERATION_ADDED,
                        Optional.empty(),
                        Optional.of(new Place(Subject.of(Subject.Kind.OPERATION, "List"), "/paths/~1list/get")),
                        sentence,
                        both(Impact.ADDITIVE),
                        List.of()),
                Optional.empty(),
                Optional.of(new SourceLocation("new.yaml", 9, 5, "/paths/~1list/get")));
    }

    /** The same impact for both SDKs. */
    static Map<Sdk, Impact> both(Impact impact) {
        return Map.of(Sdk.JAVA, impact, Sdk.TYPESCRIPT, impact);
    }

    /** Versions 1.2.0 and 1.3.0 of an API whose Java SDK is at 1.4.0. */
    static Comparison of(PlacedChange... changes) {
        return of("Shop", List.of(changes), List.of());
    }

    /** Versions of an API with a title. */
    static Comparison of(String title, List<PlacedChange> changes, List<SnippetChange> snippets) {
        return new Comparison(
                new Version("old.yaml", title, "1.2.0"),
                new Version("new.yaml", title, "1.3.0"),
                changes,
                snippets,
                Map.of(Sdk.JAVA, "1.4.0"));
    }
}
