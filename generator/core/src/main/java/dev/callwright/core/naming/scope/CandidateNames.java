package dev.callwright.core.naming.scope;

import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Candidates for the name of an element, all derived from the element's own words.
 *
 * @param casing the casing of the candidates
 */
public record CandidateNames(Casing casing) {
    /** The preferred name for a wire name: its words in the casing. */
    public String preferred(String wireName) {
        return casing.join(Words.of(wireName).list());
    }

    /** The fallbacks for a wire name: a member as the document writes it, then with punctuation spelled out. */
    public List<String> fallbacks(String wireName) {
        String preferred = preferred(wireName);
        List<String> fallbacks = new ArrayList<>();
        if (casing == Casing.LOWER_CAMEL && !wireName.equals(preferred) && isIdentifier(wireName)) {
            fallbacks.add(wireName);
        }
        String spelled = casing.join(Words.spelled(wireName).list());
        if (!spelled.equals(preferred)) {
            fallbacks.add(spelled);
        }
        return fallbacks;
    }

    private static boolean isIdentifier(String name) {
        return name.chars().allMatch(c -> c == '_' || (c < 0x80 && Character.isLetterOrDigit(c)))
                && name.chars().anyMatch(Character::isLetter)
                && !Character.isDigit(name.charAt(0));
    }
}
