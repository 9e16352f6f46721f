package dev.callwright.core.diff.report;

import dev.callwright.core.diff.Change;
import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.ChangeKind;
import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The differences of descriptions as one: a document that was proofread has hundreds of them, and a reader wants to know where,
 * and not to look for anything else between them.
 */
final class Descriptions {
    private static final int NAMED = 10;

    private Descriptions() {}

    /** The differences, with one for all descriptions at the end if there are several. */
    static List<PlacedChange> joined(List<PlacedChange> changes) {
        List<PlacedChange> descriptions = changes.stream()
                .filter(each -> each.change().kind() == ChangeKind.DOCS_CHANGED)
                .toList();
        if (descriptions.size() < 2) {
            return changes;
        }
        return Stream.concat(
                        changes.stream().filter(each -> each.change().kind() != ChangeKind.DOCS_CHANGED),
                        Stream.of(one(descriptions)))
                .toList();
    }

    private static PlacedChange one(List<PlacedChange> descriptions) {
        Map<Sdk, Impact> impacts = new EnumMap<>(Sdk.class);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlacedChange each : descriptions) {
            impacts.putAll(each.change().impacts());
            counts.merge(owner(each.change()), 1, Integer::sum);
        }
        String sentence = descriptions.size() + " descriptions changed: " + list(counts) + ".";
        return new PlacedChange(
                new Change(ChangeKind.DOCS_CHANGED, Optional.empty(), Optional.empty(), sentence, impacts, List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static String list(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                .toList();
        List<String> parts = new ArrayList<>(sorted.stream()
                .limit(NAMED)
                .map(each -> each.getValue() + " of " + each.getKey())
                .toList());
        int others = sorted.stream().skip(NAMED).mapToInt(Map.Entry::getValue).sum();
        String last = others > 0 ? Wording.count(others, "other") : parts.remove(parts.size() - 1);
        return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    }

    // The operation, the component or the whole API that a text belongs to.
    private static String owner(Change change) {
        List<String> way = change.after()
                .or(change::before)
                .map(Place::pointer)
                .map(PointerTokens::of)
                .orElse(List.of());
        if (way.size() < 3) {
            return "the API";
        }
        return switch (way.get(0)) {
            case "paths" -> way.get(2).toUpperCase(Locale.ROOT) + " " + MessageText.piece(way.get(1));
            case "components" -> "'" + MessageText.piece(way.get(2)) + "'";
            case "webhooks" -> "the webhook '" + MessageText.piece(way.get(1)) + "'";
            default -> "the API";
        };
    }
}
