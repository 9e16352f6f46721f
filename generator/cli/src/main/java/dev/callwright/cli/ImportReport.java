package dev.callwright.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.ConfigurationImport;
import dev.callwright.core.migration.Finding;
import dev.callwright.core.migration.Outcome;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a user reads about an import: the files, and what became of each setting. */
final class ImportReport {
    private final ConfigurationImport made;

    ImportReport(ConfigurationImport made) {
        this.made = made;
    }

    /** The report for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("written: " + made.config());
        made.overlay().ifPresent(file -> lines.add("written: " + file));
        lines.add("kept: " + of(Outcome.KEPT).size() + " settings");
        for (Outcome outcome : List.of(Outcome.CHECK, Outcome.LOST)) {
            List<Finding> findings = of(outcome);
            if (!findings.isEmpty()) {
                lines.add(outcome.words() + ": " + findings.size());
                findings.forEach(finding -> lines.add("  " + finding.origin() + ": " + finding.message()));
            }
        }
        for (Outcome outcome : List.of(Outcome.UNUSED, Outcome.OTHER)) {
            List<Finding> findings = of(outcome);
            if (!findings.isEmpty()) {
                lines.add(outcome.words() + ": " + findings.size());
            }
        }
        lines.add(
                made.document().isPresent()
                        ? "next: callwright generate --config " + made.config()
                        : "next: name the document as 'spec' in " + made.config());
        return lines;
    }

    /** The report for programs: an object with the files and a list of all settings. */
    String json() {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        ArrayNode files = report.putArray("written").add(made.config().toString());
        made.overlay().ifPresent(file -> files.add(file.toString()));
        ObjectNode counts = report.putObject("counts");
        for (Outcome outcome : Outcome.values()) {
            counts.put(key(outcome), of(outcome).size());
        }
        ArrayNode settings = report.putArray("settings");
        for (Finding finding : made.findings()) {
            settings.addObject()
                    .put("outcome", key(finding.outcome()))
                    .put("file", finding.origin().location().source())
                    .put("line", finding.origin().location().line())
                    .put("key", MessageText.line(finding.origin().key()))
                    .put("message", MessageText.line(finding.message()));
        }
        return report.toPrettyString() + "\n";
    }

    private List<Finding> of(Outcome outcome) {
        return made.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    private static String key(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
