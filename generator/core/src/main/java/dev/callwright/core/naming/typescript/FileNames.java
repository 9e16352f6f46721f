package dev.callwright.core.naming.typescript;

import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.text.EnglishNoun;
import java.util.ArrayList;
import java.util.List;

/** Requests for names of files: whole words in kebab case, as many as fit. */
final class FileNames {
    /** With the longest ending, {@code .js.map}, a file name stays below 60 characters. */
    private static final int MAX_LENGTH = 52;

    private FileNames() {}

    /** A request for the name of a file; a name that is too long loses words after its first ones. */
    static <K> NameRequest<K> request(K key, int rank, Words words) {
        List<String> all = words.ascii().list();
        return NameRequest.of(key, rank, key.toString()).candidates(fitting(all, 1), () -> shortened(all));
    }

    /** A request for the name of a file in a folder whose names it need not repeat. */
    static <K> NameRequest<K> request(K key, Words words, List<String> folder) {
        List<String> all = words.ascii().list();
        List<String> own = all.subList(repeated(all, folder), all.size());
        return NameRequest.of(key, 0, key.toString()).candidates(fitting(own, 1), () -> {
            List<String> fallbacks = new ArrayList<>(shortened(own));
            fallbacks.add(fitting(all, 1));
            fallbacks.addAll(shortened(all));
            return fallbacks;
        });
    }

    private static int repeated(List<String> words, List<String> names) {
        List<String> folder =
                names.isEmpty() ? List.of() : Words.ofAll(names).ascii().list();
        int count = 0;
        while (count < words.size() - 1
                && count < folder.size()
                && singular(words.get(count)).equals(singular(folder.get(count)))) {
            count++;
        }
        return count;
    }

    private static String singular(String word) {
        return EnglishNoun.singular(word);
    }

    private static List<String> shortened(List<String> words) {
        List<String> names = new ArrayList<>();
        for (int first = 2; first < words.size() && !fits(words) && fits(words.subList(0, first)); first++) {
            names.add(fitting(words, first));
        }
        return names;
    }

    // The first words, and as many of the last ones as fit.
    private static String fitting(List<String> words, int first) {
        if (fits(words)) {
            return Casing.KEBAB.join(words);
        }
        List<String> chosen = new ArrayList<>(words.subList(0, first));
        for (int last = words.size() - 1; last >= first; last--) {
            List<String> more = new ArrayList<>(chosen);
            more.add(first, words.get(last));
            if (!fits(more)) {
                break;
            }
            chosen = more;
        }
        String name = Casing.KEBAB.join(chosen);
        return name.substring(0, Math.min(name.length(), MAX_LENGTH));
    }

    private static boolean fits(List<String> words) {
        return Casing.KEBAB.join(words).length() <= MAX_LENGTH;
    }
}
