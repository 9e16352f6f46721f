package dev.callwright.core.naming;

import dev.callwright.core.naming.JavaNames.Member;
import dev.callwright.core.naming.Scope.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java members of one class. Accessors are served first; adders, putters and clearers step aside for them. */
final class MemberNames {
    private static final Wishes WISHES = new Wishes(Casing.LOWER_CAMEL);

    private final Map<String, String> published;
    private final List<Contender<String>> contenders = new ArrayList<>();
    private final Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.JAVA_MEMBERS);

    /** @param published the accessors in the lock by key */
    MemberNames(Map<String, String> published) {
        this.published = published;
    }

    /** Adds a property, or an input that is known by another key and comes after others. */
    void add(String key, String wireName, int rank) {
        String first = WISHES.first(wireName);
        contenders.add(Contender.of(key, rank + spellingRank(wireName), key)
                .wants(first, () -> WISHES.others(wireName))
                .published(Optional.ofNullable(published.get(key))));
    }

    /** Adds an input that goes by another name when its own is taken. */
    void add(String key, int rank, List<String> wishes) {
        contenders.add(Contender.of(key, rank, key)
                .wants(wishes.get(0), () -> wishes.subList(1, wishes.size()))
                .published(Optional.ofNullable(published.get(key))));
    }

    /** The names by key. */
    Map<String, Member> plan() {
        Map<String, String> accessors = scope.assign(contenders);
        List<Map.Entry<String, String>> ordered = new ArrayList<>(accessors.entrySet());
        ordered.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        Map<String, Member> members = new HashMap<>(ordered.size() * 2);
        for (Map.Entry<String, String> entry : ordered) {
            String stem = stem(entry.getValue());
            Member member = new Member(
                    entry.getValue(),
                    derived("add" + stem, "Item"),
                    derived("put" + stem, "Entry"),
                    derived("clear" + stem, "Value"));
            members.put(entry.getKey(), member);
        }
        return members;
    }

    /** The names that another member with the same words could take, so they have to be locked. */
    Map<String, String> endangered(Map<String, Member> members) {
        Map<String, String> endangered = new HashMap<>();
        for (Contender<String> contender : contenders) {
            String name = members.get(contender.key()).accessor();
            if (contender.rank() != 0 || !name.equals(contender.first())) {
                endangered.put(contender.key(), name);
            }
        }
        return endangered;
    }

    /** 0 for the one spelling that nothing can beat, 1 for the name itself, 2 for the rest. */
    static int spellingRank(String wireName) {
        Words words = Words.of(wireName);
        if (words.snake().equals(wireName)) {
            return 0;
        }
        return words.lowerCamel().equals(wireName) ? 1 : 2;
    }

    private String derived(String name, String suffix) {
        return scope.settle(Contender.of(name, 0, name).wants(name, () -> List.of(name + suffix)));
    }

    private static String stem(String accessor) {
        int from = accessor.startsWith("_") ? 1 : 0;
        int to = accessor.endsWith("_") ? accessor.length() - 1 : accessor.length();
        return Casing.capitalized(accessor.substring(from, to));
    }
}
