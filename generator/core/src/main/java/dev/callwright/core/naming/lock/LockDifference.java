package dev.callwright.core.naming.lock;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run would change in the names lock.
 *
 * @param entries the changes: names that move, then those that go, then new ones, then what is no name; each by its place
 */
public record LockDifference(List<Entry> entries) {
    private static final String TYPES = LockKeys.TYPE.section();

    public LockDifference {
        entries = List.copyOf(entries);
    }

    /** What becomes of an entry. */
    public enum Kind {
        /** What stands at the place gets another name. */
        MOVED,
        /** The place has no name any more. */
        DROPPED,
        /** The place had no name. */
        ADDED,
        /** The names stay; what is stored to find the place again changes. */
        OTHER
    }

    /**
     * A change.
     *
     * @param kind what becomes of the entry
     * @param place the place, as the lock writes it
     * @param before the name in the lock; empty: it has none
     * @param now the name that a run would store; empty: none
     */
    public record Entry(Kind kind, String place, String before, String now) {
        /** The change in words. */
        public String message() {
            String at = MessageText.piece(place);
            String old = "'" + MessageText.piece(before) + "'";
            String next = "'" + MessageText.piece(now) + "'";
            return switch (kind) {
                case MOVED -> "the name " + old + " would become " + next + ", at " + at;
                case DROPPED ->
                    "the name " + old + " would be dropped, because the document has no " + at + " any more";
                case ADDED -> "the name " + next + " would be added, for " + at;
                case OTHER -> "what is stored for " + at + " would change from " + old + " to " + next;
            };
        }
    }

    /** The difference between the lock and the one that a run would store. */
    public static LockDifference between(NamesLock published, NamesLock next) {
        return new LockDifference(new Comparison(published, next).entries());
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The counts in words, such as {@code 1 name would move, 2 would be added}; empty if nothing would change. */
    public String summary() {
        String counts = Stream.of(Kind.values())
                .filter(kind -> count(kind) > 0)
                .map(kind -> count(kind) + " " + kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : "names: " + counts;
    }

    private long count(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    private static final class Comparison {
        private final NamesLock published;
        private final NamesLock next;
        private final List<Entry> found = new ArrayList<>();
        /** The places of which one entry says that all their names go or come. */
        private final Set<String> whole = new HashSet<>();

        Comparison(NamesLock published, NamesLock next) {
            this.published = published;
            this.next = next;
        }

        List<Entry> entries() {
            Set<String> sections = new TreeSet<>(
                    Comparator.comparing(LockKeys::isOfMembers).thenComparing(Comparator.<String>naturalOrder()));
            sections.addAll(published.sections().keySet());
            sections.addAll(next.sections().keySet());
            for (String section : sections) {
                Set<String> owners = new TreeSet<>(published.owners(section).keySet());
                owners.addAll(next.owners(section).keySet());
                owners.forEach(owner -> compare(section, owner));
            }
            found.sort(Comparator.comparing(Entry::kind));
            return found;
        }

        private void compare(String section, String owner) {
            Map<String, String> before = names(published, section, owner);
            Map<String, String> now = names(next, section, owner);
            boolean isChange = !before.isEmpty() && !now.isEmpty();
            if (isChange || (LockKeys.isOfMembers(section) && !whole.contains(owner))) {
                compareNames(section, owner, before, now);
            } else if (!LockKeys.isOfMembers(section) && !before.equals(now)) {
                whole.add(owner);
                Kind kind = now.isEmpty() ? Kind.DROPPED : Kind.ADDED;
                found.add(new Entry(kind, owner, main(before), main(now)));
            }
        }

        private void compareNames(String section, String owner, Map<String, String> before, Map<String, String> now) {
            Map<String, String> all = new TreeMap<>(before);
            all.putAll(now);
            for (String key : all.keySet()) {
                String old = before.getOrDefault(key, "");
                String name = now.getOrDefault(key, "");
                if (!old.equals(name)) {
                    boolean isFact = LockKeys.isFact(new LockKey(section, key));
                    Kind kind = isFact
                            ? Kind.OTHER
                            : old.isEmpty() ? Kind.ADDED : name.isEmpty() ? Kind.DROPPED : Kind.MOVED;
                    boolean isPart = isFact || LockKeys.isOfMembers(section);
                    found.add(new Entry(kind, isPart ? owner + ", " + key : owner, old, name));
                }
            }
        }

        // As the file holds them, so that what both languages share is told once; a type's shape is apart from its
        // name.
        private static Map<String, String> names(NamesLock lock, String section, String owner) {
            Map<String, String> names = new HashMap<>(lock.names(section, owner));
            return section.equals(TYPES) ? names : NamesLockFormat.joined(section, names);
        }

        // What an operation is called; its other names go with it.
        private static String main(Map<String, String> names) {
            return Stream.of("method", LockKeys.JAVA_METHOD.key(), NamesLockFormat.NAME, "java", "javaService")
                    .filter(names::containsKey)
                    .findFirst()
                    .or(() -> names.keySet().stream().sorted().findFirst())
                    .map(key -> requireNonNull(names.get(key)))
                    .orElse("");
        }
    }
}
