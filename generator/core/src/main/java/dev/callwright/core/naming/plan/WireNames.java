package dev.callwright.core.naming.plan;

import dev.callwright.core.naming.scope.Wishes;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What wire names are called in Java before anyone clashes; worked out once each, for an API repeats them. */
public final class WireNames {
    private static final Wishes WISHES = new Wishes(Casing.LOWER_CAMEL);

    private final Map<String, WireName> names = new HashMap<>();
    private final Map<String, JavaMember> members = new HashMap<>();

    /**
     * A wire name in lower camel case.
     *
     * @param text the name as written
     * @param first the name everyone would expect
     * @param spellingRank 0 for the one spelling that nothing can beat, 1 for the name itself, 2 for the rest
     */
    public record WireName(String text, String first, int spellingRank) {

        /** What else it can be called. */
        public List<String> others() {
            return WISHES.others(text);
        }
    }

    public WireName of(String wireName) {
        return names.computeIfAbsent(wireName, text -> {
            Words words = Words.of(text);
            return new WireName(text, words.lowerCamel(), spellingRank(text, words));
        });
    }

    /** The members everyone would expect for an accessor. */
    JavaMember member(String accessor) {
        return members.computeIfAbsent(accessor, name -> {
            String stem = stem(name);
            return new JavaMember(name, "add" + stem, "put" + stem, "clear" + stem);
        });
    }

    static int spellingRank(String wireName, Words words) {
        if (words.snake().equals(wireName)) {
            return 0;
        }
        return words.lowerCamel().equals(wireName) ? 1 : 2;
    }

    private static String stem(String accessor) {
        int from = accessor.startsWith("_") ? 1 : 0;
        int to = accessor.endsWith("_") ? accessor.length() - 1 : accessor.length();
        return Casing.capitalized(accessor.substring(from, to));
    }
}
