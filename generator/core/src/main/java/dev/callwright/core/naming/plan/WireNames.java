package dev.callwright.core.naming.plan;

import dev.callwright.core.naming.scope.CandidateNames;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.text.EnglishNoun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Java candidates for wire names, cached because an API repeats them. */
public final class WireNames {
    private static final CandidateNames CANDIDATES = new CandidateNames(Casing.LOWER_CAMEL);

    private final Map<String, WireName> names = new HashMap<>();
    private final Map<String, JavaMember> members = new HashMap<>();

    /**
     * A wire name in lower camel case.
     *
     * @param text the name in the document
     * @param preferred the preferred Java name
     * @param spellingRank the precedence of the spelling: 0 for snake case, 1 for the Java name itself and for numbers
     *     after an underscore, 2 for others
     */
    public record WireName(String text, String preferred, int spellingRank) {

        /** The fallbacks. */
        public List<String> fallbacks() {
            return CANDIDATES.fallbacks(text);
        }
    }

    /** The candidates for a wire name. */
    public WireName of(String wireName) {
        return names.computeIfAbsent(wireName, text -> {
            Words words = Words.of(text);
            return new WireName(text, words.lowerCamel(), spellingRank(text, words));
        });
    }

    /** The preferred member names for an accessor of a value that is not a list. */
    JavaMember member(String accessor) {
        return members.computeIfAbsent(accessor, name -> {
            String stem = stem(name);
            return new JavaMember(name, "", "put" + stem, "clear" + stem);
        });
    }

    /** The preferred member names for an accessor of a list; one item is named in the singular. */
    JavaMember list(String accessor) {
        JavaMember member = member(accessor);
        String adder = "add" + EnglishNoun.singular(stem(accessor));
        return new JavaMember(member.accessor(), adder, member.putter(), member.clearer());
    }

    static int spellingRank(String wireName, Words words) {
        if (words.snake().equals(wireName)) {
            // The Java name of line_1 is that of line1.
            return Words.of(words.lowerCamel()).snake().equals(wireName) ? 0 : 1;
        }
        return words.lowerCamel().equals(wireName) ? 1 : 2;
    }

    private static String stem(String accessor) {
        int from = accessor.startsWith("_") ? 1 : 0;
        int to = accessor.endsWith("_") ? accessor.length() - 1 : accessor.length();
        return Casing.capitalized(accessor.substring(from, to));
    }
}
