package dev.callwright.core;

import dev.callwright.core.output.Drift;
import dev.callwright.core.output.FirstDifference;
import dev.callwright.core.output.FolderDrift;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The result of a check.
 *
 * @param request what was checked
 * @param api the API
 * @param folder the difference of the output folder
 * @param lock the difference of the names lock; empty: there is none
 */
public record DriftReport(GenerationRequest request, LoadedApi api, FolderDrift folder, Optional<LockDrift> lock) {

    /** The output folder. */
    public Path out() {
        return request.out();
    }

    /** The files that a run would change, sorted by path. */
    public List<Drift> drifts() {
        return folder.drifts();
    }

    /** Whether a run would change no file. */
    public boolean isClean() {
        return folder.drifts().isEmpty() && lock.isEmpty();
    }

    /** What is different: the files, then the names of the lock. */
    public List<Diagnostic> findings() {
        return new Findings(this, Integer.MAX_VALUE).all();
    }

    /**
     * What is different, for people.
     *
     * @param most the most findings of a kind; of further ones, one says how many there are
     */
    public List<Diagnostic> findings(int most) {
        return new Findings(this, most).all();
    }

    /** One line that says how many files and names are different, or that none is. */
    public String summary() {
        return new Findings(this, 0).summary();
    }

    /** What is not as in the last run, and what to know of edited files; lines. */
    public List<String> notes() {
        return new Findings(this, 0).notes();
    }

    /** Whether files were edited, which a run refuses to overwrite. */
    public boolean isBlocked() {
        return drifts().stream()
                .anyMatch(drift -> drift.kind() == Drift.Kind.EDITED
                        || drift.kind() == Drift.Kind.EDITED_ORPHAN
                        || drift.kind() == Drift.Kind.FOREIGN);
    }

    /** The warnings. */
    public List<Diagnostic> warnings() {
        return api.warnings();
    }

    /** The texts of a check. */
    private static final class Findings {
        private final DriftReport report;
        private final int most;

        /** @param most the most findings of a kind */
        Findings(DriftReport report, int most) {
            this.report = report;
            this.most = most;
        }

        List<Diagnostic> all() {
            if (!report.folder().isGenerated()) {
                return List.of(finding(
                        WarningKind.DRIFT,
                        SourceLocation.of(report.out().toString()),
                        "nothing is generated here yet; generate, and commit the result"));
            }
            List<Diagnostic> all = new ArrayList<>();
            for (Drift.Kind kind : Drift.Kind.values()) {
                List<Drift> drifts = report.drifts().stream()
                        .filter(drift -> drift.kind() == kind)
                        .toList();
                drifts.stream().limit(most).forEach(drift -> all.add(finding(drift)));
                if (drifts.size() > most) {
                    all.add(finding(
                            WarningKind.DRIFT,
                            SourceLocation.of(report.out().toString()),
                            "and " + (drifts.size() - most) + " more: " + kind.label()));
                }
            }
            report.lock().ifPresent(lock -> {
                SourceLocation file = SourceLocation.of(lock.file().toString());
                LockDrift.lines(lock.difference(), most)
                        .forEach(line -> all.add(finding(WarningKind.NAME, file, line)));
                all.add(finding(WarningKind.NAME, file, lock.summary()));
            });
            return all;
        }

        private Diagnostic finding(Drift drift) {
            String file = report.out().resolve(drift.path()).toString();
            SourceLocation location = drift.difference()
                    .map(each -> new SourceLocation(file, each.line(), each.column(), ""))
                    .orElse(SourceLocation.of(file));
            String more = drift.difference()
                    .map(FirstDifference::message)
                    .map(message -> ": " + message)
                    .orElse("");
            return finding(WarningKind.DRIFT, location, drift.kind().label() + more);
        }

        private static Diagnostic finding(WarningKind kind, SourceLocation location, String message) {
            return new Diagnostic(Severity.ERROR, kind, location, message);
        }

        String summary() {
            String outputs =
                    report.request().outputs().stream().map(Output::key).collect(Collectors.joining(", "));
            if (report.isClean()) {
                return report.out() + " is what would be generated (" + outputs + ": "
                        + report.folder().fileCount() + " files), and so is the names lock";
            }
            if (!report.folder().isGenerated()) {
                return report.out() + " is not what would be generated: nothing is there yet, and would be "
                        + report.folder().fileCount() + " files (" + outputs + ")";
            }
            List<String> parts = new ArrayList<>();
            counts().forEach((output, kinds) -> parts.add(output + ": "
                    + kinds.entrySet().stream()
                            .map(each -> each.getValue() + " " + each.getKey().label())
                            .collect(Collectors.joining(", "))));
            report.lock().ifPresent(lock -> parts.add(lock.summary()));
            return report.out() + " is not what would be generated: " + String.join("; ", parts);
        }

        // Files outside of outputs are those of the folder itself.
        private Map<String, Map<Drift.Kind, Integer>> counts() {
            Map<String, Map<Drift.Kind, Integer>> counts = new TreeMap<>();
            for (Drift drift : report.drifts()) {
                String output = drift.path().substring(0, Math.max(drift.path().indexOf('/'), 0));
                counts.computeIfAbsent(output.isEmpty() ? drift.path() : output, unused -> new TreeMap<>())
                        .merge(drift.kind(), 1, Integer::sum);
            }
            return counts;
        }

        List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (!report.folder().causes().isEmpty()) {
                notes.add("since the last run: "
                        + String.join("; ", report.folder().causes()));
            }
            if (report.isBlocked()) {
                notes.add(
                        "a run does not overwrite files that are edited or not of Callwright: move the edits to a setting, to"
                                + " a file of your own or to the list 'once', or let --force (Maven: -Dcallwright.force) keep them as NAME.orig");
            }
            return notes;
        }
    }
}
