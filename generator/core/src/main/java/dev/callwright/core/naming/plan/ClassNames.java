package dev.callwright.core.naming.plan;

import dev.callwright.core.naming.scope.Wishes;
import dev.callwright.core.naming.word.Words;
import java.util.List;

/** The names of classes made from a resource's path and a suffix. */
public final class ClassNames {
    private ClassNames() {}

    /** Such as {@code IdentityVerificationSessionsService}. */
    public static String resource(List<String> path, String suffix) {
        return Wishes.fileName(Words.ofAll(path).ascii().upperCamel()) + suffix;
    }

    /** What else such a class can be called: {@code VerificationSessionsOfIdentityService}. */
    public static List<String> others(List<String> path, String suffix) {
        if (path.size() < 2) {
            String last = path.get(path.size() - 1);
            return List.of(Wishes.fileName(Words.spelled(last).ascii().upperCamel()) + suffix);
        }
        Words outer = Words.ofAll(path.subList(0, path.size() - 1));
        Words last = Words.of(path.get(path.size() - 1));
        return List.of(Wishes.fileName(last.and("of").and(outer).ascii().upperCamel()) + suffix);
    }
}
