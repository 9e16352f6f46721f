package dev.callwright.core.naming.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** Further candidates, best first: other parts of a long name, then all words. */
    public static List<String> otherNames(Words words, String suffix) {
        Words ascii = words.ascii();
        String full = ascii.upperCamel() + suffix;
        Set<String> names = new LinkedHashSet<>();
        if (full.length() > LONGEST) {
            names.addAll(parts(folded(ascii).list(), LONGEST - suffix.length()));
        }
        names.add(full.substring(0, full.length() - suffix.length()));
        return names.stream().map(name -> name + suffix).toList();
    }

    /** Candidates for names that need not be short, after {@link #otherNames}, best first: more and more of all words. */
    public static List<String> longNames(Words words) {
        Set<String> names = new LinkedHashSet<>();
        for (int room = 2 * LONGEST; room <= 3 * LONGEST; room += LONGEST / 2) {
            names.addAll(parts(words.ascii().list(), room));
        }
        return List.copyOf(names);
    }

    // A resource of a transaction resource: ResourceTransaction. Two equal neighbours are one word.
    private static Words folded(Words words) {
        List<String> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String before = "";
        for (String word : words.list()) {
            boolean isStutter =
                    (word.equals(before) && !isNumber(word)) || (GENERIC.contains(word) && seen.contains(word));
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

    private static String shortened(List<String> words, String suffix) {
        int room = LONGEST - suffix.length();
        // A single word may be longer than a name should be.
        return parts(words, room).stream()
                        .findFirst()
                        .orElseGet(() -> new Words(words.subList(words.size() - 1, words.size()))
                                .upperCamel()
                                .substring(0, room))
                + suffix;
    }

    // The first words with as many of the last ones as there is room for.
    private static Set<String> parts(List<String> words, int room) {
        Set<String> names = new LinkedHashSet<>();
        for (int head : new int[] {2, 1, 3, 4, 5, 6, 0}) {
            String name = "";
            for (int tail = words.size() - 1; tail >= Math.max(head, 1); tail--) {
                List<String> some = new ArrayList<>(words.subList(0, Math.min(head, words.size())));
                some.addAll(words.subList(tail, words.size()));
                String longer = new Words(some).upperCamel();
                name = longer.length() <= room ? longer : name;
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
