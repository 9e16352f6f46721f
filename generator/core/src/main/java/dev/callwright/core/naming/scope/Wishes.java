package dev.callwright.core.naming.scope;

import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Spelling;
import dev.callwright.core.naming.word.StableHash;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names something wants, best first, all made from its own words.
 *
 * @param casing how they are written
 */
public record Wishes(Casing casing) {
    private static final int LONGEST = 104;
    private static final int SHORTENED = 90;

    /** The name everyone would expect for a wire name. */
    public String first(String wireName) {
        return casing.join(Words.of(wireName).list());
    }

    /** What else a wire name can be called: with its punctuation spelled out, or with the name of its spelling. */
    public List<String> others(String wireName) {
        String first = first(wireName);
        List<String> others = new ArrayList<>();
        String spelled = casing.join(Words.spelled(wireName).list());
        if (!spelled.equals(first)) {
            others.add(spelled);
        }
        others.add(casing.append(first, Spelling.of(wireName).word()));
        return others;
    }

    /** The name of a nested thing; a part that begins with the whole part before it does not say that twice. */
    public static String nested(List<String> parts) {
        return fileName(unstuttered(parts).upperCamel());
    }

    /** What else a nested thing can be called. */
    public static List<String> nestedOthers(List<String> parts) {
        List<String> others = new ArrayList<>();
        if (parts.size() > 1) {
            List<String> outer = parts.subList(0, parts.size() - 1);
            Words last = ascii(parts.get(parts.size() - 1));
            others.add(fileName(ascii(parts).upperCamel()));
            others.add(fileName(last.and("of").and(unstuttered(outer)).upperCamel()));
        } else if (!parts.isEmpty()) {
            String name = parts.get(0);
            others.add(fileName(Words.spelled(name).ascii().upperCamel()));
            others.add(fileName(
                    nested(parts) + Casing.capitalized(Spelling.of(name).word())));
        }
        return others;
    }

    /** The words of nested names as they are said. */
    static Words unstuttered(List<String> parts) {
        List<String> said = new ArrayList<>();
        List<String> before = List.of();
        for (String part : parts) {
            List<String> words = ascii(part).list();
            boolean repeats = !before.isEmpty()
                    && words.size() > before.size()
                    && words.subList(0, before.size()).equals(before);
            said.addAll(repeats ? words.subList(before.size(), words.size()) : words);
            before = words;
        }
        return said.isEmpty() ? Words.of("") : new Words(said);
    }

    /** A name that fits a file system: a long one is cut and ends with a hash of the whole. */
    public static String fileName(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, SHORTENED) + hash(name);
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
