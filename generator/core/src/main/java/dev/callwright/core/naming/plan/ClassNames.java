package dev.callwright.core.naming.plan;

import dev.callwright.core.naming.scope.CandidateNames;
import dev.callwright.core.naming.word.Words;
import java.util.List;

/** Candidates for class names that consist of a resource's path and a suffix. */
public final class ClassNames {
    private ClassNames() {}

    /** The preferred name, such as {@code IdentityVerificationSessionsService}. */
    public static String resource(List<String> path, String suffix) {
        return CandidateNames.fileName(Words.ofAll(path).ascii().upperCamel()) + suffix;
    }

    /** The fallbacks, such as {@code VerificationSessionsOfIdentityService}. */
    public static List<String> fallbacks(List<String> path, String suffix) {
        if (path.size() < 2) {
            String last = path.get(path.size() - 1);
            return List.of(CandidateNames.fileName(Words.spelled(last).ascii().upperCamel()) + suffix);
        }
        Words outer = Words.ofAll(path.subList(0, path.size() - 1));
        Words last = Words.of(path.get(path.size() - 1));
        return List.of(CandidateNames.fileName(last.and("of").and(outer).ascii().upperCamel()) + suffix);
    }
}
