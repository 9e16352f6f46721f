package dev.callwright.core.emit.site.changelog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.emit.site.changelog.Release.Entry;
import dev.callwright.core.emit.site.changelog.Release.Group;
import dev.callwright.core.emit.site.changelog.Release.Severity;
import dev.callwright.core.emit.site.changelog.Release.Target;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a release of the report of a comparison. */
public final class ReportedRelease {
    private static final Map<String, String> LANGUAGES = Map.of("java", "Java", "typescript", "TypeScript");
    private static final List<String> SDKS = List.of("java", "typescript");
    private static final Set<String> OF_OPERATIONS = Set.of("operation", "input", "result", "error");
    private static final Set<String> OF_TYPES = Set.of("type", "property", "enum-value", "alternative");

    private ReportedRelease() {}

    /**
     * The release.
     *
     * @param name the name of the report
     * @param report its JSON, which fits its schema
     */
    public static Release of(String name, JsonNode report) {
        Map<Severity, List<Entry>> groups = new EnumMap<>(Severity.class);
        for (JsonNode change : report.path("changes")) {
            groups.computeIfAbsent(severity(change.path("severity").asText()), key -> new ArrayList<>())
                    .add(entry(change));
        }
        List<Release.Package> packages = new ArrayList<>();
        for (String sdk : SDKS) {
            String version =
                    MessageText.piece(text(report.path("sdks").path(sdk).path("next")));
            if (!version.isEmpty()) {
                packages.add(new Release.Package(LANGUAGES.getOrDefault(sdk, sdk), version));
            }
        }
        return new Release(
                name,
                MessageText.piece(text(report.path("to").path("number"))),
                packages,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                0);
    }

    private static Severity severity(String impact) {
        return switch (impact) {
            case "additive" -> Severity.NEW;
            case "behavior" -> Severity.BEHAVIOR;
            case "docs" -> Severity.DOCUMENTATION;
            default -> Severity.BREAKING;
        };
    }

    private static Entry entry(JsonNode change) {
        JsonNode impacts = change.path("impacts");
        List<String> concerned = SDKS.stream().filter(impacts::has).toList();
        String only = concerned.size() == 1 ? LANGUAGES.getOrDefault(concerned.get(0), "") : "";
        String sentence = text(change.path("sentence"));
        return new Entry(sentence.isEmpty() ? change.path("kind").asText() : sentence, only, target(change));
    }

    // What is gone now may have been there before.
    private static Target target(JsonNode change) {
        JsonNode place = change.has("after") ? change.path("after") : change.path("before");
        String subject = place.path("subject").asText();
        String owner = place.path("owner").asText();
        return new Target(OF_OPERATIONS.contains(subject) ? owner : "", OF_TYPES.contains(subject) ? owner : "");
    }

    private static String text(JsonNode node) {
        return VisibleText.line(node.asText());
    }
}
