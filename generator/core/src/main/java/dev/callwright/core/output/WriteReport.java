package dev.callwright.core.output;

import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The changes of a run in the output folder; every path once, sorted.
 *
 * @param created new files
 * @param updated files with new content
 * @param unchanged files with the same content
 * @param deleted files of the previous run that are no longer generated
 * @param replaced the updated and deleted files that were not as the previous run left them
 */
public record WriteReport(
        List<String> created,
        List<String> updated,
        List<String> unchanged,
        List<String> deleted,
        List<Replaced> replaced) {
    public WriteReport {
        created = List.copyOf(created);
        updated = List.copyOf(updated);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        replaced = List.copyOf(replaced);
    }

    /** The number of files that changed. */
    public int changed() {
        return created.size() + updated.size() + deleted.size();
    }

    /** Whether no file changed. */
    public boolean isSame() {
        return changed() == 0;
    }

    /** The counts in words, such as {@code 3 created, 1 updated, 1620 unchanged, 0 deleted}. */
    public String summary() {
        return created.size() + " created, " + updated.size() + " updated, " + unchanged.size() + " unchanged, "
                + deleted.size() + " deleted";
    }

    /** A line that names the replaced files and their copies; empty: none was replaced. */
    public Optional<String> note() {
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        String names = replaced.stream().map(WriteReport::named).collect(Collectors.joining(", "));
        return Optional.of("overwrote " + FileList.count(replaced.size()) + " edited since the last run: " + names);
    }

    private static String named(Replaced file) {
        return MessageText.piece(file.path())
                + file.copy()
                        .map(copy -> " (kept as " + MessageText.piece(copy) + ")")
                        .orElse("");
    }
}
