package dev.callwright.core.diff;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.Subject.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The differences of SDKs that no difference of the documents explains, by the thing whose name moved, or by what changed. */
final class Unexplained {
    private final Relations olds;
    private final Relations news;
    private final MovedNames moved;
    private final Map<Subject, List<Rooted>> groups = new LinkedHashMap<>();

    Unexplained(Relations olds, Relations news, MovedNames moved) {
        this.olds = olds;
        this.news = news;
        this.moved = moved;
    }

    /** A difference of an SDK, and what it follows from in each version. */
    private record Rooted(SurfaceChange change, Optional<Subject> before, Optional<Subject> after) {}

    void add(SurfaceChange change) {
        Optional<Subject> before = change.before().map(subject -> root(subject, olds));
        Optional<Subject> after = change.after().map(subject -> root(subject, news));
        Subject root = after.or(() -> before.map(moved::now)).orElse(Subject.of(Kind.API, ""));
        groups.computeIfAbsent(root, unused -> new ArrayList<>()).add(new Rooted(change, before, after));
    }

    // A new name of an operation or a type is that of what belongs to it, and is seen where it is used.
    private Subject root(Subject subject, Relations relations) {
        return Stream.of(
                        Stream.of(subject),
                        relations.holders(subject).stream(),
                        relations.operations(subject).stream(),
                        relations.used(subject).stream())
                .flatMap(each -> each)
                .filter(moved::isRenamed)
                .findFirst()
                .orElse(subject);
    }

    /** One difference for each thing. */
    List<Change> changes(Places places) {
        List<Change> changes = new ArrayList<>();
        groups.forEach((root, rooted) -> {
            Optional<Place> before = rooted.stream()
                    .flatMap(each -> each.before().stream())
                    .findFirst()
                    .map(places::ofOld);
            Optional<Place> after = rooted.stream()
                    .flatMap(each -> each.after().stream())
                    .findFirst()
                    .map(places::ofNew);
            List<SurfaceChange> surface = ofRootFirst(root, rooted);
            boolean isMoved = moved.includes(root) || isConstant(root, surface);
            String reason = isMoved ? reason(root) : "";
            changes.add(new Change(
                    isMoved ? ChangeKind.NAME_MOVED : ChangeKind.DECLARATION_CHANGED,
                    before,
                    after,
                    SurfaceText.of(surface, reason),
                    Map.of(),
                    surface));
        });
        return changes;
    }

    private List<SurfaceChange> ofRootFirst(Subject root, List<Rooted> rooted) {
        List<SurfaceChange> own = new ArrayList<>();
        List<SurfaceChange> others = new ArrayList<>();
        rooted.stream().map(Rooted::change).forEach(change -> {
            boolean isOwn = change.after()
                    .or(() -> change.before().map(moved::now))
                    .filter(root::equals)
                    .isPresent();
            (isOwn ? own : others).add(change);
        });
        own.addAll(others);
        return own;
    }

    // A value of an enum has nothing but a name.
    private static boolean isConstant(Subject root, List<SurfaceChange> surface) {
        return root.kind() == Kind.ENUM_VALUE
                && surface.stream()
                        .allMatch(change ->
                                change.before().isPresent() && change.before().equals(change.after()));
    }

    private String reason(Subject root) {
        return moved.isElsewhere(root)
                ? ", because its schema has another place in the document"
                : ", because the document sets another name";
    }
}
