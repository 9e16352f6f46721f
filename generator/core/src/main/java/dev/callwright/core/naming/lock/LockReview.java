package dev.callwright.core.naming.lock;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.naming.lock.NameChange.Kind;
import dev.callwright.core.naming.lock.NamesLock.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The comparison of the previous lock with the names of this run: the next lock, and the names that changed. */
public final class LockReview {
    private static final String TYPES = LockKeys.TYPE.section();
    private static final String NAME = LockKeys.TYPE.key();

    private final NamesLock previous;
    private final NamesLock current;
    private final Document document;
    private final Draft next = new Draft();
    private final List<NameChange> changes = new ArrayList<>();

    /**
     * What is known of the document.
     *
     * @param shapes the types by place
     * @param unselected whether a place that is not in the model is in the document, or might be
     */
    record Document(Map<String, TypeShape> shapes, Predicate<String> unselected) {}

    LockReview(NamesLock previous, NamesLock current, Document document) {
        this.previous = previous;
        this.current = current;
        this.document = document;
        current.sections().forEach(next::putAll);
        reviewTypes();
        new TreeMap<>(previous.sections()).forEach((section, owners) -> {
            if (!section.equals(TYPES)) {
                new TreeMap<>(owners).forEach((owner, names) -> review(section, owner, names));
            }
        });
    }

    /** The next lock: with the names of what was not selected. */
    public NamesLock next() {
        return next.build();
    }

    /** The names that changed. */
    public List<NameChange> changes() {
        return List.copyOf(changes);
    }

    private void review(String section, String owner, Map<String, String> names) {
        Map<String, String> now = current.names(section, owner);
        if (!now.isEmpty()) {
            new TreeMap<>(names).forEach((key, name) -> {
                String other = now.get(key);
                if (other != null && !other.equals(name) && !LockKeys.isFact(new LockKey(section, key))) {
                    String place = LockKeys.isOfMembers(section) ? owner + ", " + key : owner;
                    changes.add(new NameChange(Kind.RENAMED, place, name, other));
                }
            });
        } else if (document.unselected().test(owner)) {
            next.putAll(section, Map.of(owner, names));
        } else if (!LockKeys.isOfMembers(section) && !section.equals(LockKeys.JAVA_SERVICE.section())) {
            // What an operation is called in Java; its other names go with it.
            String any = new TreeMap<>(names).lastEntry().getValue();
            String name = names.getOrDefault(LockKeys.JAVA_METHOD.key(), names.getOrDefault("java", any));
            changes.add(new NameChange(Kind.GONE, owner, name, ""));
        }
    }

    private void reviewTypes() {
        Map<String, Map<String, String>> before = previous.owners(TYPES);
        Map<String, String> placesByName = new HashMap<>();
        current.owners(TYPES).forEach((place, names) -> placesByName.put(requireNonNull(names.get(NAME)), place));
        // An outer name first, because it changes the names in it.
        List<String> places = new ArrayList<>(before.keySet());
        places.sort((one, other) -> {
            String name = name(before, one);
            String otherName = name(before, other);
            return name.equals(otherName) ? one.compareTo(other) : name.compareTo(otherName);
        });
        Map<String, String> renamed = new HashMap<>();
        Set<String> gone = new HashSet<>();
        for (String place : places) {
            String name = name(before, place);
            String holder = placesByName.get(name);
            Map<String, String> now = current.names(TYPES, place);
            if (holder != null) {
                reviewShape(place, holder, name);
            } else if (!now.isEmpty()) {
                String other = requireNonNull(now.get(NAME));
                if (!other.equals(inRenamed(name, renamed))) {
                    changes.add(new NameChange(Kind.RENAMED, place, name, other));
                }
                renamed.put(name, other);
            } else if (document.unselected().test(place)) {
                next.putAll(TYPES, Map.of(place, requireNonNull(before.get(place))));
            } else if (gone.add(name) && !gone.contains(outer(name)) && !isOfGoneOperation(place)) {
                changes.add(new NameChange(Kind.GONE, place, name, ""));
            }
        }
    }

    private void reviewShape(String place, String holder, String name) {
        String text = previous.names(TYPES, place).get(LockKeys.SHAPE.key());
        TypeShape now = document.shapes().get(holder);
        if (text != null && now != null && !TypeShape.parse(text).canBecome(now)) {
            changes.add(new NameChange(
                    Kind.OTHER_SHAPE, holder, name, "it was '" + text + "' and is '" + now.text() + "'"));
        }
    }

    private static String name(Map<String, Map<String, String>> types, String place) {
        return requireNonNull(requireNonNull(types.get(place)).get(NAME), place);
    }

    private static String outer(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    // The name as it would be if only the names around it changed.
    private static String inRenamed(String name, Map<String, String> renamed) {
        String outer = outer(name);
        String now = renamed.getOrDefault(outer, outer);
        return outer.isEmpty() ? name : now + name.substring(outer.length());
    }

    // One report for an operation is enough.
    private boolean isOfGoneOperation(String place) {
        int path = place.indexOf(" /");
        int end = path < 0 ? -1 : place.indexOf(' ', path + 1);
        String operation = end < 0 ? place : place.substring(0, end);
        return !previous.names(LockKeys.JAVA_METHOD.section(), operation).isEmpty()
                && current.names(LockKeys.JAVA_METHOD.section(), operation).isEmpty();
    }
}
