package dev.callwright.gateway.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Searches operations by words of their ids, names, paths, summaries and tags. */
final class OperationSearch {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 200;
    private static final int MOST_RESULTS = 200;
    private static final int EXACT = 100;
    private static final int NAME = 8;
    private static final int PATH = 4;
    private static final int TAG = 3;
    private static final int SUMMARY = 2;

    private final List<Entry> entries = new ArrayList<>();

    OperationSearch(List<GatewayOperation> operations) {
        for (GatewayOperation operation : operations) {
            entries.add(new Entry(
                    operation,
                    entries.size(),
                    lower(operation.id()),
                    words(operation.name()),
                    words(operation.operation().path().replaceAll("\\{[^}]*}", " ")),
                    words(String.join(" ", operation.tags())),
                    words(operation.summary())));
        }
    }

    private record Entry(
            GatewayOperation operation, int order, String id, String name, String path, String tags, String summary) {

        /** The score of a word; 0: it occurs nowhere. */
        int score(String word) {
            int score = id.equals(word) ? EXACT : 0;
            score += weight(name, word, NAME) + weight(path, word, PATH) + weight(tags, word, TAG);
            score += weight(summary, word, SUMMARY);
            return score > 0 ? score : id.contains(word) ? 1 : 0;
        }

        // A whole word counts more than the beginning of one, and that more than a part.
        private static int weight(String text, String word, int weight) {
            if (text.contains(" " + word + " ")) {
                return 3 * weight;
            }
            return text.contains(" " + word) ? 2 * weight : text.contains(word) ? weight : 0;
        }
    }

    private record Hit(Entry entry, int score) {}

    /** The operations in which every word occurs, the best first; of equal ones those with the shorter name. */
    List<GatewayOperation> of(String query, int limit) {
        String shortened = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        List<String> words = Stream.of(words(shortened).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return entries.stream()
                .map(entry -> hit(entry, words))
                .filter(hit -> words.isEmpty() || hit.score() > 0)
                .sorted(Comparator.comparingInt((Hit hit) -> -hit.score())
                        .thenComparing(
                                hit -> hit.entry().operation().operation().deprecated())
                        .thenComparingInt(hit -> hit.entry().order()))
                .limit(Math.max(0, Math.min(limit, MOST_RESULTS)))
                .map(hit -> hit.entry().operation())
                .toList();
    }

    private static Hit hit(Entry entry, List<String> words) {
        int total = 0;
        for (String word : words) {
            int score = entry.score(word);
            if (score == 0) {
                return new Hit(entry, 0);
            }
            total += score;
        }
        return new Hit(entry, total);
    }

    // verificationSessions.redact -> " verification session redact "
    private static String words(String text) {
        String spaced = text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("[^\\p{L}\\p{N}]+", " ");
        return " " + lower(spaced).replaceAll("(?<=[a-z]{2}[a-rt-z])s\\b", "").strip() + " ";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
