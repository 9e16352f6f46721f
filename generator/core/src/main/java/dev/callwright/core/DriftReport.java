package dev.callwright.core;

import dev.callwright.core.output.Drift;
import dev.callwright.core.source.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of a check.
 *
 * @param out the output folder
 * @param api the API
 * @param drifts the files that a run would change, sorted by path; the last may be the names lock, with its whole path
 */
public record DriftReport(Path out, LoadedApi api, List<Drift> drifts) {
    public DriftReport {
        drifts = List.copyOf(drifts);
    }

    /** Whether a run would change no file. */
    public boolean isClean() {
        return drifts.isEmpty();
    }

    /** The warnings. */
    public List<Diagnostic> warnings() {
        return api.warnings();
    }
}
