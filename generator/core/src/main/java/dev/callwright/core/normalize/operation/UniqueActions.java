package dev.callwright.core.normalize.operation;

import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes actions unique in their resources, and different from the resources below. */
final class UniqueActions {
    private static final Set<String> OF_COLLECTIONS = Set.of("list", "create");

    private final Draft[] drafts;
    private final Map<List<String>, String> spellings = new HashMap<>();
    private final Set<List<String>> resources = new HashSet<>();

    UniqueActions(List<Draft> drafts) {
        this.drafts = drafts.toArray(Draft[]::new);
    }

    /** Where a name comes from, in order of precedence. */
    private enum Origin {
        DECLARED(0),
        STANDARD(2),
        CUSTOM(4);

        private final int rank;

        Origin(int rank) {
            this.rank = rank;
        }
    }

    /**
     * A name that may not be unique.
     *
     * @param operation the operation
     * @param assignment the preferred resource and action
     * @param thing the resource and action if the last name of the path is a resource after all
     * @param origin where the name comes from
     */
    record Draft(PathOperation operation, Assignment assignment, Optional<Assignment> thing, Origin origin) {

        static Draft declared(PathOperation operation, Assignment assignment) {
            return new Draft(operation, assignment, Optional.empty(), Origin.DECLARED);
        }

        static Draft standard(PathOperation operation, Assignment assignment) {
            return new Draft(operation, assignment, Optional.empty(), Origin.STANDARD);
        }

        static Draft custom(PathOperation operation, Assignment assignment, Assignment thing) {
            return new Draft(operation, assignment, Optional.of(thing), Origin.CUSTOM);
        }

        boolean isDeclared() {
            return origin == Origin.DECLARED;
        }

        private Draft with(Assignment other) {
            return new Draft(operation, other, thing, origin);
        }

        // Items first: /users/{id}/ban is ban, /users/ban is banUsers.
        private int rank() {
            NamedPath path = operation.path();
            boolean isOfItem = switch (origin) {
                case DECLARED -> false;
                case STANDARD -> path.isItem() && !OF_COLLECTIONS.contains(assignment.action());
                case CUSTOM -> path.segments().size() > 1 && path.parent().isItem();
            };
            return origin.rank + (isOfItem ? 0 : 1);
        }
    }

    /** The unique assignments, in the order of the drafts. */
    List<Assignment> assignments() {
        Arrays.stream(drafts).forEach(draft -> learn(draft.assignment().resource()));
        for (int i = 0; i < drafts.length; i++) {
            drafts[i] = spelled(withoutResourceAsAction(drafts[i]));
        }
        Assignment[] unique = new Assignment[drafts.length];
        Map<List<String>, Draft> taken = new HashMap<>();
        IntStream.range(0, drafts.length)
                .boxed()
                .sorted(Comparator.comparingInt(index -> drafts[index].rank()))
                .forEach(index -> unique[index] = unique(drafts[index], taken));
        return List.of(unique);
    }

    // Spellings of one name, such as line_items and lineItems, are one resource.
    private void learn(List<String> resource) {
        List<String> key = new ArrayList<>();
        for (String name : resource) {
            key.add(word(name));
            spellings.merge(List.copyOf(key), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            resources.add(List.copyOf(key));
        }
    }

    // The method and the resource would be the same member: services.calendar(id) and services.calendar.list().
    private Draft withoutResourceAsAction(Draft draft) {
        if (draft.thing().isEmpty() || !resources.contains(key(draft.assignment()))) {
            return draft;
        }
        return Draft.standard(draft.operation(), draft.thing().get());
    }

    private Draft spelled(Draft draft) {
        List<String> key = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String name : draft.assignment().resource()) {
            key.add(word(name));
            names.add(spellings.getOrDefault(key, name));
        }
        return draft.with(new Assignment(names, draft.assignment().action()));
    }

    private static Assignment unique(Draft draft, Map<List<String>, Draft> taken) {
        Assignment preferred = draft.assignment();
        Draft first = taken.putIfAbsent(key(preferred), draft);
        if (first == null) {
            return preferred;
        }
        for (String action : new FallbackActions(draft.operation(), preferred).besides(first.operation())) {
            Assignment other = new Assignment(preferred.resource(), action);
            if (taken.putIfAbsent(key(other), draft) == null) {
                return other;
            }
        }
        return new Assignment(preferred.resource(), draft.operation().id());
    }

    private static List<String> key(Assignment assignment) {
        List<String> key = new ArrayList<>();
        assignment.resource().forEach(name -> key.add(word(name)));
        key.add(word(assignment.action()));
        return key;
    }

    private static String word(String name) {
        return Words.of(name).lowerCamel();
    }
}
