package dev.callwright.core.naming.lock;

import dev.callwright.core.naming.lock.NamesLock.Draft;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The merge of two locks, entry by entry: a name that was published on either side is kept. What only one side changed since the
 * text that both were made from, if that is known, is as this side has it. What is no name is found anew by the next run, so the
 * sides need not agree on it.
 */
final class LockMerge {
    private final String source;
    private final ConflictMarks marks;
    private final Side ours;
    private final Side theirs;
    private final Optional<Side> base;

    /** A side: its names, their lines in the file, and each name where it must be unique. */
    private record Side(Map<LockPlace, String> names, Map<LockPlace, Integer> lines, Set<LockScope> scoped) {
        Optional<String> name(LockPlace place) {
            return Optional.ofNullable(names.get(place));
        }

        int line(LockPlace place) {
            return lines.getOrDefault(place, 0);
        }
    }

    /**
     * @param source the file name used in messages
     * @throws SpecException if a side is no lock
     */
    LockMerge(String source, ConflictMarks marks) {
        this.source = source;
        this.marks = marks;
        this.ours = side(marks.ours());
        this.theirs = side(marks.theirs());
        this.base = marks.base().flatMap(this::known);
    }

    private Side side(String text) {
        try {
            return read(text);
        } catch (SpecException e) {
            throw new Diagnostics()
                    .abort(
                            SourceLocation.of(source + ":" + marks.line()),
                            "the names lock has the marks of a merge, but without the lines of the other side it is no lock: "
                                    + e.getMessage()
                                    + ". Or take the file of one side (git checkout --ours or --theirs)"
                                    + " and generate again; names of the other side are new then");
        }
    }

    // Some marks leave out what the base has in common with the sides, so that it is no lock.
    private Optional<Side> known(String text) {
        try {
            return Optional.of(read(text));
        } catch (SpecException e) {
            return Optional.empty();
        }
    }

    private Side read(String text) {
        LockText side = new LockText(source);
        Map<LockPlace, String> names = new HashMap<>();
        side.read(text)
                .sections()
                .forEach((section, owners) -> owners.forEach((owner, keys) ->
                        keys.forEach((key, name) -> names.put(new LockPlace(section, owner, key), name))));
        return new Side(names, side.lines(), scoped(names.keySet(), names).keySet());
    }

    /**
     * The merged lock.
     *
     * @throws SpecException if both sides name one place, or have one name at two places
     */
    NamesLock merged() {
        Map<LockPlace, String> merged = new HashMap<>();
        LockConflicts conflicts = new LockConflicts(source);
        Set<LockPlace> places = new HashSet<>(ours.names().keySet());
        places.addAll(theirs.names().keySet());
        for (LockPlace place : places) {
            Optional<String> our = ours.name(place);
            Optional<String> their = theirs.name(place);
            if (our.isPresent() && their.isPresent() && isContradiction(place)) {
                conflicts.addNames(at(ours, place), at(theirs, place));
            }
            kept(place).ifPresent(name -> merged.put(place, name));
        }
        sharedNames(merged, conflicts);
        conflicts.throwIfAny();
        return lock(merged);
    }

    private static NamesLock lock(Map<LockPlace, String> merged) {
        Set<LockKey> named = merged.keySet().stream()
                .filter(place -> !LockKeys.isFact(place.lockKey()))
                .map(place -> new LockKey(place.section(), place.owner()))
                .collect(Collectors.toSet());
        Draft draft = new Draft();
        merged.forEach((place, name) -> {
            // What is stored of a place goes with its name.
            if (place.lockKey().equals(LockKeys.USE) || named.contains(new LockKey(place.section(), place.owner()))) {
                draft.put(place.lockKey(), place.owner(), name);
            }
        });
        return draft.build(NamesLock.Origin.MERGED);
    }

    private boolean isContradiction(LockPlace place) {
        boolean isOneSided = isOfBase(ours, place) || isOfBase(theirs, place);
        return !ours.name(place).equals(theirs.name(place)) && !isOneSided && !LockKeys.isFact(place.lockKey());
    }

    private boolean isOfBase(Side side, LockPlace place) {
        return base.filter(each -> each.name(place).equals(side.name(place))).isPresent();
    }

    private Optional<String> kept(LockPlace place) {
        Optional<String> our = ours.name(place);
        Optional<String> their = theirs.name(place);
        if (our.isPresent() && their.isPresent()) {
            return isOfBase(ours, place) ? their : our;
        }
        Side side = our.isPresent() ? ours : theirs;
        Side other = our.isPresent() ? theirs : ours;
        boolean isMoved = isOfBase(side, place) && other.scoped().contains(LockScope.of(place, side.names()));
        return isMoved ? Optional.empty() : side.name(place);
    }

    private static Map<LockScope, List<LockPlace>> scoped(Set<LockPlace> places, Map<LockPlace, String> names) {
        return places.stream()
                .filter(place -> !LockKeys.isFact(place.lockKey()))
                .collect(Collectors.groupingBy(place -> LockScope.of(place, names)));
    }

    // Two places that got one name on different sides.
    private void sharedNames(Map<LockPlace, String> merged, LockConflicts conflicts) {
        for (List<LockPlace> places : scoped(merged.keySet(), merged).values()) {
            boolean isOfOneSide = ours.names().keySet().containsAll(places)
                    || theirs.names().keySet().containsAll(places);
            if (places.size() > 1 && !isOfOneSide) {
                List<LockConflicts.Name> names = places.stream()
                        .map(place -> at(ours.name(place).isPresent() ? ours : theirs, place))
                        .sorted(Comparator.comparing(LockConflicts.Name::line))
                        .toList();
                conflicts.addPlaces(names);
            }
        }
    }

    private static LockConflicts.Name at(Side side, LockPlace place) {
        return new LockConflicts.Name(place, side.name(place).orElseThrow(), side.line(place));
    }
}
