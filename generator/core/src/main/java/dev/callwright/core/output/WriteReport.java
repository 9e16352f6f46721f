package dev.callwright.core.output;

import java.util.List;

/**
 * What a run did to the output folder; every path once, sorted.
 *
 * @param created files that were not there
 * @param updated files whose content changed
 * @param unchanged files that were left alone
 * @param deleted files of the previous run that this one no longer makes
 */
public record WriteReport(List<String> created, List<String> updated, List<String> unchanged, List<String> deleted) {
    public WriteReport {
        created = List.copyOf(created);
        updated = List.copyOf(updated);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
    }

    /** How many files the folder now holds of this run. */
    public int fileCount() {
        return created.size() + updated.size() + unchanged.size();
    }

    /** Whether the run found everything as it should be. */
    public boolean isUpToDate() {
        return created.isEmpty() && updated.isEmpty() && deleted.isEmpty();
    }

    /** The counts in words, such as {@code 3 created, 1 updated, 1620 unchanged, 0 deleted}. */
    public String summary() {
        return created.size() + " created, " + updated.size() + " updated, " + unchanged.size() + " unchanged, "
                + deleted.size() + " deleted";
    }
}
