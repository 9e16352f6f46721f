package dev.callwright.core.naming.scope;

import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Spelling;
import dev.callwright.core.naming.word.StableHash;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Candidates for the name of an element, all derived from the element's own words.
 *
 * @param casing the casing of the candidates
 */
public record CandidateNames(Casing casing) {
    private static final int MAX_LENGTH = 104;
    private static final int SHORTENED_LENGTH = 90;

    /** The preferred name for a wire name: its words in the casing. */
    public String preferred(String wireName) {
        return casing.join(Words.of(wireName).list());
    }

    /** The fallbacks for a wire name: with punctuation spelled out, then with the name of its spelling appended. */
    public List<String> fallbacks(String wireName) {
        String preferred = preferred(wireName);
        List<String> fallbacks = new ArrayList<>();
        String spelled = casing.join(Words.spelled(wireName).list());
        if (!spelled.equals(preferred)) {
            fallbacks.add(spelled);
        }
        fallbacks.add(casing.append(preferred, Spelling.of(wireName).word()));
        return fallbacks;
    }

    /** The preferred name of a nested element; a part that starts with the whole previous part does not repeat it. */
    public static String nested(List<String> parts) {
        return fileName(withoutRepetition(parts).upperCamel());
    }

    /** The fallbacks for a nested element. */
    public static List<String> nestedFallbacks(List<String> parts) {
        List<String> fallbacks = new ArrayList<>();
        if (parts.size() > 1) {
            List<String> outer = parts.subList(0, parts.size() - 1);
            Words last = ascii(parts.get(parts.size() - 1));
            fallbacks.add(fileName(ascii(parts).upperCamel()));
            fallbacks.add(fileName(last.and("of").and(withoutRepetition(outer)).upperCamel()));
        } else if (!parts.isEmpty()) {
            String name = parts.get(0);
            fallbacks.add(fileName(Words.spelled(name).ascii().upperCamel()));
            fallbacks.add(fileName(
                    nested(parts) + Casing.capitalized(Spelling.of(name).word())));
        }
        return fallbacks;
    }

    /** The words of nested names, without the words of a part that the next part repeats. */
    static Words withoutRepetition(List<String> parts) {
        List<String> joined = new ArrayList<>();
        List<String> before = List.of();
        for (String part : parts) {
            List<String> words = ascii(part).list();
            boolean repeats = !before.isEmpty()
                    && words.size() > before.size()
                    && words.subList(0, before.size()).equals(before);
            joined.addAll(repeats ? words.subList(before.size(), words.size()) : words);
            before = words;
        }
        return joined.isEmpty() ? Words.of("") : new Words(joined);
    }

    /** The name, shortened with a hash if it is too long for a file name. */
    public static String fileName(String name) {
        return name.length() <= MAX_LENGTH ? name : name.substring(0, SHORTENED_LENGTH) + hash(name);
    }

    private static String hash(String name) {
        return "X" + StableHash.hex(name, 12).toUpperCase(Locale.ROOT);
    }

    private static Words ascii(String part) {
        return Words.of(part).ascii();
    }

    private static Words ascii(List<String> parts) {
        return Words.ofAll(parts).ascii();
    }
}
