package dev.callwright.core.naming.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Type names from words: in upper camel case and ASCII, because they are file names as well, and not longer than people read. */
public final class TypeWords {
    /** The length above which words are left out. */
    public static final int LONGEST = 60;

    /** Words that say nothing the second time. */
    private static final Set<String> GENERIC =
            Set.of("resource", "object", "item", "value", "model", "entity", "schema", "data", "type");

    private TypeWords() {}

    /** The type name; of a long one, the first words and as many of the last ones as there is room for. */
    public static String name(Words words, String suffix) {
        Words ascii = folded(words.ascii());
        String full = ascii.upperCamel() + suffix;
        return full.length() <= LONGEST ? full : shortened(ascii.list(), suffix);
    }

    /** A type name, without some of its words if it is too long. */
    public static String shortened(String name) {
        return name.length() <= LONGEST ? name : shortened(Words.of(name).ascii().list(), "");
    }

    /** Other type names from the same words: with all of them, and of a long one with others left out. */
    public static List<String> others(Words words, String suffix) {
        List<String> ascii = words.ascii().list();
        List<String> names = new ArrayList<>();
        String full = new Words(ascii).upperCamel() + suffix;
        if (full.length() <= LONGEST) {
            names.add(full);
        } else {
            for (int head = 3; head < ascii.size(); head++) {
                leaveOut(ascii, head, LONGEST - suffix.length()).ifPresent(name -> names.add(name + suffix));
            }
        }
        return names;
    }

    // A resource of a transaction resource: ResourceTransaction. Two equal neighbours are one word.
    private static Words folded(Words words) {
        List<String> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String before = "";
        for (String word : words.list()) {
            boolean isStutter = word.equals(before) && !isNumber(word) || GENERIC.contains(word) && seen.contains(word);
            if (!isStutter) {
                kept.add(word);
            }
            seen.add(word);
            before = word;
        }
        return new Words(withoutRepeatedPhrases(kept));
    }

    // Customer balance, customer balance settings: CustomerBalanceSettings.
    private static List<String> withoutRepeatedPhrases(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        for (int length = 2; length <= kept.size() / 2; length++) {
            for (int i = 0; i + 2 * length <= kept.size(); ) {
                List<String> phrase = kept.subList(i, i + length);
                if (phrase.equals(kept.subList(i + length, i + 2 * length))) {
                    phrase.clear();
                } else {
                    i++;
                }
            }
        }
        return kept;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    // The first words, and as many of the last ones as there is room for.
    private static Optional<String> leaveOut(List<String> words, int head, int room) {
        for (int tail = head + 1; tail < words.size(); tail++) {
            List<String> some = new ArrayList<>(words.subList(0, head));
            some.addAll(words.subList(tail, words.size()));
            String name = new Words(some).upperCamel();
            if (name.length() <= room) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String shortened(List<String> words, String suffix) {
        int room = LONGEST - suffix.length();
        for (int head = Math.min(2, words.size() - 1); head >= 0; head--) {
            Optional<String> name = leaveOut(words, head, room);
            if (name.isPresent()) {
                return name.get() + suffix;
            }
        }
        // A single word that is longer than a name should be.
        return new Words(words.subList(words.size() - 1, words.size()))
                        .upperCamel()
                        .substring(0, room)
                + suffix;
    }
}
