package dev.callwright.core.naming.plan;

import dev.callwright.core.model.NamePart;
import dev.callwright.core.model.NamePart.Kind;
import dev.callwright.core.naming.word.TypeWords;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.text.EnglishNoun;
import java.util.ArrayList;
import java.util.List;

/** Names of types from the steps on the way to their schemas. */
final class PartNames {
    private PartNames() {}

    /** The name of a type that is declared on its own, such as {@code BookListResponse}. */
    static String alone(List<NamePart> parts) {
        return TypeWords.name(words(parts, 0), "");
    }

    /** Further candidates for it, best first. */
    static List<String> aloneFallbacks(List<NamePart> parts) {
        List<String> fallbacks = new ArrayList<>(TypeWords.otherNames(words(parts, 0), ""));
        if (parts.size() == 1) {
            fallbacks.add(TypeWords.name(Words.spelled(parts.get(0).text()), ""));
        }
        return fallbacks;
    }

    /**
     * The name of a type that is nested in another, such as {@code Address}.
     *
     * @param parts the steps from the type that it is nested in
     * @param otherwise the name if there are no steps
     */
    static String nested(List<NamePart> parts, String otherwise) {
        return parts.isEmpty() ? otherwise : TypeWords.name(words(parts, lastName(parts)), "");
    }

    /** Further candidates for it: with the names before in front. */
    static List<String> nestedFallbacks(List<NamePart> parts) {
        List<String> fallbacks = new ArrayList<>();
        for (int from = lastName(parts) - 1; from >= 0; from--) {
            fallbacks.add(TypeWords.name(words(parts, from), ""));
        }
        return fallbacks;
    }

    private static int lastName(List<NamePart> parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).kind() == Kind.NAME) {
                return i;
            }
        }
        return 0;
    }

    private static Words words(List<NamePart> parts, int from) {
        List<String> words = new ArrayList<>();
        List<String> before = List.of();
        for (int i = from; i < parts.size(); i++) {
            List<String> next = words(parts, i, words.isEmpty());
            // A part that starts with the whole previous one does not repeat it.
            boolean repeats = !before.isEmpty()
                    && next.size() > before.size()
                    && next.subList(0, before.size()).equals(before);
            words.addAll(repeats ? next.subList(before.size(), next.size()) : next);
            before = next.isEmpty() ? before : next;
        }
        return words.isEmpty() ? Words.of("value") : new Words(words);
    }

    private static List<String> words(List<NamePart> parts, int index, boolean first) {
        NamePart part = parts.get(index);
        boolean ofItem = index + 1 < parts.size() && isStructural(parts.get(index + 1));
        return switch (part.kind()) {
            case NAME, ALTERNATIVE ->
                ofItem ? singular(part.text()) : Words.of(part.text()).list();
            case RESOURCE -> singular(part.text());
            case RESPONSE -> List.of(ofItem ? "item" : part.text());
            case ITEM, VALUE -> first ? List.of(part.text()) : List.of();
        };
    }

    private static boolean isStructural(NamePart part) {
        return part.kind() == Kind.ITEM || part.kind() == Kind.VALUE;
    }

    /** The words of one of several things. */
    static List<String> singular(String name) {
        List<String> words = new ArrayList<>(Words.of(name).list());
        int last = words.size() - 1;
        words.set(last, EnglishNoun.singular(words.get(last)));
        return words;
    }
}
