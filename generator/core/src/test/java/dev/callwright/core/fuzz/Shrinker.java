package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.fuzz.Places.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes away from a document what is not needed for it to fail, within a number of tries. */
final class Shrinker {
    /** Which of some documents still fail alike; tries are made in groups because a compiler's start costs most. */
    interface Trial {
        List<Boolean> failing(List<ObjectNode> documents) throws IOException;
    }

    private static final int GROUP = 12;

    private final Trial trial;
    private int tries;
    private ObjectNode smallest;

    private Shrinker(ObjectNode document, Trial trial, int tries) {
        this.smallest = document;
        this.trial = trial;
        this.tries = tries;
    }

    /** A smaller document that fails alike. */
    static ObjectNode shrink(ObjectNode document, Trial trial, int tries) throws IOException {
        Shrinker shrinker = new Shrinker(document, trial, tries);
        boolean again = true;
        while (again && shrinker.tries > 0) {
            again = shrinker.pass();
        }
        return shrinker.smallest;
    }

    // Containers are numbered from the outside in; what is inside a removed one is never looked at.
    private boolean pass() throws IOException {
        boolean smaller = false;
        for (int i = 0; i < containers(smallest).size() && tries > 0; i++) {
            int size = containers(smallest).get(i).size();
            for (int chunk = size; chunk > 0 && tries > 0; chunk = chunk == 1 ? 0 : (chunk + 1) / 2) {
                smaller |= removed(i, chunk);
            }
        }
        boolean hoisted = hoisted();
        return smaller || hoisted;
    }

    private static List<JsonNode> containers(ObjectNode document) {
        List<JsonNode> containers = new ArrayList<>(List.of(document));
        Places.below(document).stream()
                .map(Place::value)
                .filter(value -> !value.isEmpty())
                .forEach(containers::add);
        return containers;
    }

    private boolean removed(int container, int chunk) throws IOException {
        if (container >= containers(smallest).size()) {
            return false;
        }
        int size = containers(smallest).get(container).size();
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start < size; start += chunk) {
            starts.add(start);
        }
        List<Integer> good = new ArrayList<>();
        for (int from = 0; from < starts.size() && tries > 0; from += GROUP) {
            List<Integer> group = starts.subList(from, Math.min(starts.size(), from + GROUP));
            List<ObjectNode> candidates = group.stream()
                    .map(start -> without(container, List.of(start), chunk))
                    .toList();
            List<Boolean> failing = failing(candidates);
            for (int i = 0; i < failing.size(); i++) {
                if (failing.get(i)) {
                    good.add(group.get(i));
                }
            }
        }
        return !good.isEmpty() && taken(container, good, chunk);
    }

    // What can go alone can mostly go together.
    private boolean taken(int container, List<Integer> starts, int chunk) throws IOException {
        ObjectNode first = without(container, starts.subList(0, 1), chunk);
        ObjectNode together = without(container, starts, chunk);
        smallest = starts.size() > 1 && failing(List.of(together)).get(0) ? together : first;
        return true;
    }

    private ObjectNode without(int container, List<Integer> starts, int chunk) {
        ObjectNode copy = smallest.deepCopy();
        List<Place> places = Places.in(containers(copy).get(container));
        for (int i = places.size() - 1; i >= 0; i--) {
            if (starts.contains(i / chunk * chunk)) {
                places.get(i).remove();
            }
        }
        return copy;
    }

    // A value in the place of what holds it, and a short text in the place of a long one.
    private boolean hoisted() throws IOException {
        boolean smaller = false;
        for (int i = 0; i < Places.below(smallest).size() && tries > 0; i++) {
            List<ObjectNode> candidates = new ArrayList<>();
            JsonNode value = Places.below(smallest).get(i).value();
            for (Place inner : Places.in(value)) {
                if (value.isObject() && inner.value().isObject()) {
                    candidates.add(with(i, inner.value()));
                }
            }
            if (value.isTextual()
                    && value.textValue().length() > 8
                    && !value.textValue().startsWith("#/")) {
                candidates.add(with(i, JsonNodeFactory.instance.textNode("x")));
            }
            List<Boolean> failing = failing(candidates.subList(0, Math.min(GROUP, candidates.size())));
            if (failing.contains(true)) {
                smallest = candidates.get(failing.indexOf(true));
                smaller = true;
            }
        }
        return smaller;
    }

    private ObjectNode with(int place, JsonNode value) {
        ObjectNode copy = smallest.deepCopy();
        Places.below(copy).get(place).set(value.deepCopy());
        return copy;
    }

    private List<Boolean> failing(List<ObjectNode> candidates) throws IOException {
        tries -= candidates.size();
        return candidates.isEmpty() ? List.of() : trial.failing(candidates);
    }
}
