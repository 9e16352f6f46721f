package dev.callwright.core.diff;

import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.lock.NameChange;
import dev.callwright.core.naming.plan.NameKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The things whose published names moved: as the plan of names says, or because a type stands in another place now. */
final class MovedNames {
    private static final String PARAMS = " params";

    private final Set<Subject> renamed = new HashSet<>();
    private final Set<String> owners = new HashSet<>();
    private final Map<Subject, Subject> places = new HashMap<>();
    private final Set<Subject> newPlaces = new HashSet<>();

    MovedNames(NamedApi from, NamedApi to) {
        Set<String> exact = to.names().changes().stream()
                .filter(change -> change.kind() == NameChange.Kind.RENAMED)
                .map(NameChange::place)
                .collect(Collectors.toSet());
        if (!exact.isEmpty()) {
            find(to, exact);
        }
    }

    private void find(NamedApi to, Set<String> exact) {
        Set<String> all = exact.stream().flatMap(MovedNames::withOwner).collect(Collectors.toSet());
        to.model().operations().forEach(operation -> {
            String key = NameKeys.of(operation);
            add(exact.contains(key) || exact.contains(key + PARAMS), all.contains(key), Subjects.of(operation));
        });
        to.model().types().forEach(type -> {
            String place = type.nameSource().place();
            add(exact.contains(place), all.contains(place), Subjects.of(type));
        });
        to.model().resources().stream()
                .flatMap(Resource::withDescendants)
                .filter(resource -> exact.contains(NameKeys.of(resource.path())))
                .forEach(resource -> renamed.add(Subjects.of(resource)));
        to.model().servers().stream()
                .filter(server -> exact.contains(server.url()))
                .forEach(server -> renamed.add(Subjects.of(server)));
    }

    private void add(boolean isRenamed, boolean hasRenamed, Subject subject) {
        if (isRenamed) {
            renamed.add(subject);
        }
        if (isRenamed || hasRenamed) {
            owners.add(subject.owner());
        }
    }

    // A member is named by its owner and its key.
    private static Stream<String> withOwner(String place) {
        int end = place.lastIndexOf(", ");
        return end < 0 ? Stream.of(place) : Stream.of(place, place.substring(0, end));
    }

    /** Types of the old version, and what those are in the new one, which says the same in another place. */
    void addPlaces(List<Subject> before, List<Subject> after) {
        for (int i = 0; before.size() == after.size() && i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                places.putIfAbsent(before.get(i), after.get(i));
                newPlaces.add(after.get(i));
            }
        }
    }

    /** What a thing of the old version is in the new one. */
    Subject now(Subject subject) {
        return places.getOrDefault(subject, subject);
    }

    /** Whether a type says the same in another place. */
    boolean isElsewhere(Subject subject) {
        return places.containsKey(subject) || newPlaces.contains(subject);
    }

    /** Whether its own name moved, and with it those of what belongs to it. */
    boolean isRenamed(Subject subject) {
        return renamed.contains(subject) || isElsewhere(subject);
    }

    /** Whether its name moved, or that of a member of what it belongs to. */
    boolean includes(Subject subject) {
        return isRenamed(subject) || owners.contains(subject.owner());
    }
}
