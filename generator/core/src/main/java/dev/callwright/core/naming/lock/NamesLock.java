package dev.callwright.core.naming.lock;

import java.util.HashMap;
import java.util.Map;

/**
 * The names that were published, by section, place and slot; content of {@code callwright.lock.json}. Immutable.
 *
 * <p>A type is entered under every place that uses it, so it keeps its name as long as one of them stays. Members are
 * entered under the name of their type, and only those whose name a newcomer could claim.
 */
public final class NamesLock {
    private static final NamesLock EMPTY = new NamesLock(Map.of());

    private final Map<String, Map<String, Map<String, String>>> sections;

    NamesLock(Map<String, Map<String, Map<String, String>>> sections) {
        this.sections = sections;
    }

    /** A lock that knows no name. */
    public static NamesLock empty() {
        return EMPTY;
    }

    /**
     * The lock in a file's text.
     *
     * @param source the file's name, for messages
     * @throws dev.callwright.core.source.diagnostic.SpecException if the text is no lock or was written by a newer Callwright
     */
    public static NamesLock fromJson(String source, String json) {
        return new NamesLockJson(source).read(json);
    }

    /** The lock as a file's text; equal locks have equal texts. */
    public String toJson() {
        return NamesLockText.write(sections);
    }

    boolean isEmpty(String section) {
        return !sections.containsKey(section);
    }

    /** Every published name at a place by its key. */
    Map<String, String> names(String section, String place) {
        Map<String, Map<String, String>> places = sections.get(section);
        Map<String, String> names = places == null ? null : places.get(place);
        return names == null ? Map.of() : names;
    }

    /** A lock to add to that starts with everything in this one. */
    Draft draft() {
        Draft draft = new Draft();
        sections.forEach((section, places) -> places.forEach(
                (place, names) -> names.forEach((key, name) -> draft.put(new Slot(section, key), place, name))));
        return draft;
    }

    /**
     * Which of the names at a place.
     *
     * @param section the kind of thing, such as {@code types}
     * @param key which of its names, such as {@code java}
     */
    public record Slot(String section, String key) {}

    /** A lock while names are planned. */
    static final class Draft {
        private final Map<String, Map<String, Map<String, String>>> sections = new HashMap<>();

        void put(Slot slot, String place, String name) {
            sections.computeIfAbsent(slot.section(), section -> new HashMap<>())
                    .computeIfAbsent(place, key -> new HashMap<>())
                    .put(slot.key(), name);
        }

        void remove(Slot slot, String place) {
            Map<String, Map<String, String>> places = sections.getOrDefault(slot.section(), Map.of());
            Map<String, String> names = places.get(place);
            if (names != null && names.remove(slot.key()) != null && names.isEmpty()) {
                places.remove(place);
            }
        }

        NamesLock done() {
            return new NamesLock(sections);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamesLock lock && sections.equals(lock.sections);
    }

    @Override
    public int hashCode() {
        return sections.hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }
}
