package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that reports share. */
final class Wording {
    private Wording() {}

    /** The name of an SDK's language. */
    static String of(Sdk sdk) {
        return switch (sdk) {
            case JAVA -> "Java";
            case TYPESCRIPT -> "TypeScript";
        };
    }

    /** An impact as a heading. */
    static String heading(Impact impact) {
        return switch (impact) {
            case SOURCE_BREAKING -> "Source-breaking";
            case BINARY_BREAKING -> "Binary-breaking";
            case BEHAVIOR -> "Behavior";
            case ADDITIVE -> "Additive";
            case DOCS -> "Documentation";
        };
    }

    /** How many differences there are, such as {@code 2 source-breaking, 1 additive}. */
    static String counts(Comparison comparison) {
        Map<Impact, Integer> counts = comparison.counts();
        return counts.isEmpty()
                ? "no differences"
                : counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey().key())
                        .collect(Collectors.joining(", "));
    }

    /** The impacts by SDK, such as {@code java: source-breaking, typescript: additive}. */
    static String impacts(Map<Sdk, Impact> impacts) {
        Set<Impact> different = Set.copyOf(impacts.values());
        List<Sdk> concerned = sdks(impacts);
        return different.size() == 1 && concerned.size() == Sdk.values().length
                ? different.iterator().next().key()
                : concerned.stream()
                        .map(sdk -> sdk.key() + " "
                                + impacts.getOrDefault(sdk, Impact.DOCS).key())
                        .collect(Collectors.joining(", "));
    }

    private static List<Sdk> sdks(Map<Sdk, Impact> impacts) {
        return List.of(Sdk.values()).stream().filter(impacts::containsKey).toList();
    }

    /** The number of something. */
    static String count(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }
}
