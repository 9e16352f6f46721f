package dev.callwright.core.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Singular and plural of English nouns in the names of an API. A name of several words is as its last word. */
public final class EnglishNoun {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("aliases", "alias"),
            Map.entry("analyses", "analysis"),
            Map.entry("atlases", "atlas"),
            Map.entry("biases", "bias"),
            Map.entry("caches", "cache"),
            Map.entry("calories", "calorie"),
            Map.entry("canvases", "canvas"),
            Map.entry("children", "child"),
            Map.entry("cookies", "cookie"),
            Map.entry("crises", "crisis"),
            Map.entry("criteria", "criterion"),
            Map.entry("diagnoses", "diagnosis"),
            Map.entry("excuses", "excuse"),
            Map.entry("feet", "foot"),
            Map.entry("gases", "gas"),
            Map.entry("halves", "half"),
            Map.entry("hypotheses", "hypothesis"),
            Map.entry("indices", "index"),
            Map.entry("knives", "knife"),
            Map.entry("leaves", "leaf"),
            Map.entry("lenses", "lens"),
            Map.entry("lives", "life"),
            Map.entry("matrices", "matrix"),
            Map.entry("men", "man"),
            Map.entry("movies", "movie"),
            Map.entry("niches", "niche"),
            Map.entry("people", "person"),
            Map.entry("quizzes", "quiz"),
            Map.entry("selfies", "selfie"),
            Map.entry("shelves", "shelf"),
            Map.entry("ties", "tie"),
            Map.entry("uses", "use"),
            Map.entry("vertices", "vertex"),
            Map.entry("wives", "wife"),
            Map.entry("women", "woman"));
    /** Nouns in the form of a plural whose singular is the same or does not exist. */
    private static final Set<String> INVARIABLE = Set.of(
            "alias",
            "always",
            "analytics",
            "atlas",
            "aws",
            "bias",
            "canvas",
            "css",
            "dns",
            "gas",
            "gps",
            "has",
            "headquarters",
            "https",
            "ios",
            "lens",
            "means",
            "news",
            "os",
            "pos",
            "series",
            "sms",
            "species",
            "tls",
            "was",
            "yes");

    private EnglishNoun() {}

    /**
     * Whether a name has the form of a plural. Nouns such as {@code news}, which only have that form, are plurals as well;
     * {@code status}, {@code address} and {@code analysis} are not.
     */
    public static boolean isPlural(String name) {
        String word = lastWord(name);
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    }

    /** The singular of a plural; other names unchanged. */
    public static String singular(String name) {
        String word = lastWord(name);
        String singular = singularWord(word);
        int kept = 0;
        int most = Math.min(word.length(), singular.length());
        while (kept < most && word.charAt(kept) == singular.charAt(kept)) {
            kept++;
        }
        return name.substring(0, name.length() - word.length() + kept) + singular.substring(kept);
    }

    /** Whether the character at an index is the s of an acronym's plural, such as {@code IDs}. */
    public static boolean isPluralOfAcronym(String text, int index) {
        boolean ends = index + 1 == text.length() || !Character.isLowerCase(text.codePointAt(index + 1));
        return ends && text.charAt(index) == 's' && isCapitalBefore(text, index) && isCapitalBefore(text, index - 1);
    }

    private static boolean isCapitalBefore(String text, int index) {
        return index > 0 && Character.isUpperCase(text.codePointBefore(index));
    }

    private static String singularWord(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!isPlural(word) || INVARIABLE.contains(word) || word.length() < 3) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (hasSyllableEnding(word) ? 2 : 1));
    }

    // boxes, branches, dishes, addresses, statuses; but houses, causes.
    private static boolean hasSyllableEnding(String word) {
        boolean sibilant =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        boolean us = word.endsWith("uses") && !word.endsWith("ouses") && !word.endsWith("auses");
        return sibilant || us || word.endsWith("zzes");
    }

    private static String lastWord(String name) {
        int start = name.length();
        while (start > 0 && Character.isLetter(name.charAt(start - 1)) && !startsWord(name, start)) {
            start--;
        }
        return name.substring(start).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int index) {
        return index < name.length()
                && Character.isUpperCase(name.charAt(index))
                && !Character.isUpperCase(name.charAt(index - 1));
    }
}
