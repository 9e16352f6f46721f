package dev.callwright.core.naming.plan;

import dev.callwright.core.naming.word.TypeWords;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;

/** Candidates for class names that consist of a resource's path and a suffix. */
public final class ClassNames {
    private ClassNames() {}

    /** The preferred name, such as {@code IdentityVerificationSessionsService}. */
    public static String resource(List<String> path, String suffix) {
        return TypeWords.name(Words.ofAll(path), suffix);
    }

    /** The fallbacks: with all words, and with punctuation spelled out. */
    public static List<String> fallbacks(List<String> path, String suffix) {
        List<String> fallbacks = new ArrayList<>(TypeWords.otherNames(Words.ofAll(path), suffix));
        if (path.size() == 1) {
            fallbacks.add(TypeWords.name(Words.spelled(path.get(0)), suffix));
        }
        return fallbacks;
    }
}
