package dev.callwright.core.output;

import java.util.List;

/**
 * The changes of a run in the output folder; every path once, sorted.
 *
 * @param created new files
 * @param updated files with new content
 * @param unchanged files with the same content
 * @param deleted files of the previous run that are no longer generated
 */
public record WriteReport(List<String> created, List<String> updated, List<String> unchanged, List<String> deleted) {
    public WriteReport {
        created = List.copyOf(created);
        updated = List.copyOf(updated);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
    }

    /** The counts in words, such as {@code 3 created, 1 updated, 1620 unchanged, 0 deleted}. */
    public String summary() {
        return created.size() + " created, " + updated.size() + " updated, " + unchanged.size() + " unchanged, "
                + deleted.size() + " deleted";
    }
}
