package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.text.GithubText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry for the changelog of each SDK, in the form of Keep a Changelog 1.1.0. It has the next version if that is known and no
 * date, because a report does not depend on when it is made.
 */
final class ChangelogEntries {
    private static final List<String> HEADINGS = List.of("Removed", "Changed", "Deprecated", "Added");

    private ChangelogEntries() {}

    static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        for (Sdk sdk : Sdk.values()) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append("# ")
                    .append(Wording.of(sdk))
                    .append("\n\n");
            entry(out, comparison, sdk);
        }
        return out.toString();
    }

    private static void entry(StringBuilder out, Comparison comparison, Sdk sdk) {
        out.append("## [").append(comparison.next(sdk).orElse("Unreleased")).append("]\n");
        Map<String, List<String>> groups = new LinkedHashMap<>();
        HEADINGS.forEach(heading -> groups.put(heading, new ArrayList<>()));
        for (PlacedChange each : Descriptions.joined(comparison.changes())) {
            each.impact(sdk)
                    .ifPresent(impact -> groups.getOrDefault(heading(each.change(), impact), new ArrayList<>())
                            .add(item(each.change(), impact)));
        }
        groups.forEach((heading, items) -> {
            if (!items.isEmpty()) {
                out.append("\n### ").append(heading).append("\n\n");
                items.forEach(out::append);
            }
        });
        if (groups.values().stream().allMatch(List::isEmpty)) {
            out.append("\nNothing changes for callers.\n");
        }
    }

    private static String item(Change change, Impact impact) {
        return "- " + (impact.isAtLeast(Impact.BEHAVIOR) ? "**Breaking:** " : "")
                + GithubText.escaped(change.sentence()) + "\n";
    }

    private static String heading(Change change, Impact impact) {
        if (change.kind().key().endsWith("-deprecated")) {
            return "Deprecated";
        }
        if (change.after().isEmpty() && change.before().isPresent()) {
            return "Removed";
        }
        return change.before().isEmpty() && impact == Impact.ADDITIVE ? "Added" : "Changed";
    }
}
