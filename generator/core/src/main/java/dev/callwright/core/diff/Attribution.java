package dev.callwright.core.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the difference of the documents that explains a difference of an SDK. */
final class Attribution {
    private final Explanations olds;
    private final Explanations news;
    private final Map<Change, List<SurfaceChange>> explained = new IdentityHashMap<>();
    private final Unexplained unexplained;
    private final Places places;

    Attribution(DocumentDiff diff, NamedApi from, NamedApi to) {
        olds = new Explanations(diff.oldCauses(), from.model());
        news = new Explanations(diff.newCauses(), to.model());
        diff.changes().forEach(change -> {
            change.before().ifPresent(place -> olds.add(place.subject(), change));
            change.after().ifPresent(place -> news.add(place.subject(), change));
        });
        places = new Places(from.model(), to.model());
        unexplained = new Unexplained(olds.relations(), news.relations(), moved(new MovedNames(from, to)));
    }

    // Where nothing is said about a thing that both versions have, its types say the same in both.
    private MovedNames moved(MovedNames moved) {
        olds.relations().users().stream()
                .filter(subject ->
                        olds.own(subject).isEmpty() && news.own(subject).isEmpty())
                .forEach(subject -> moved.addPlaces(
                        olds.relations().used(subject), news.relations().used(subject)));
        return moved;
    }

    void add(SurfaceChange change) {
        Optional<Change> cause = change.before()
                .flatMap(olds::own)
                .or(() -> change.after().flatMap(news::own))
                .or(() -> change.before().flatMap(olds::wider))
                .or(() -> change.after().flatMap(news::wider))
                .or(() -> change.before().flatMap(olds::related))
                .or(() -> change.after().flatMap(news::related));
        cause.ifPresentOrElse(
                found -> explained
                        .computeIfAbsent(found, unused -> new ArrayList<>())
                        .add(change),
                () -> unexplained.add(change));
    }

    /** What a difference explains. */
    List<SurfaceChange> of(Change change) {
        return explained.getOrDefault(change, List.of());
    }

    /** What nothing explains: one difference for each thing. */
    List<Change> unexplained() {
        return unexplained.changes(places);
    }
}
