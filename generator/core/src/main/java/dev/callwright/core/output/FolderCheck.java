package dev.callwright.core.output;

import dev.callwright.core.output.OutputFolderScan.Status;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares an output folder with what a run would leave there; changes nothing. */
final class FolderCheck {
    // The first difference of each would be many pages, and reading them takes its time.
    private static final int EXPLAINED = 100;
    // Runs for one output after the other have another selection than one for all.
    private static final String ONLY = "only";

    private final OutputFolder folder;
    private final OutputFolderScan scan;
    private final Manifest next;
    private int explained;

    /** @param next the manifest that the run would write */
    FolderCheck(OutputFolder folder, OutputFolderScan scan, Manifest next) {
        this.folder = folder;
        this.scan = scan;
        this.next = next;
    }

    FolderDrift drift(int fileCount) {
        List<Drift> drifts = new ArrayList<>();
        scan.generated(Status.ABSENT).forEach(path -> drifts.add(Drift.of(path, Drift.Kind.MISSING)));
        scan.generated(Status.BLOCKED).forEach(path -> drifts.add(Drift.of(path, Drift.Kind.FOREIGN)));
        scan.generated(Status.OUTDATED).forEach(path -> drifts.add(different(path, Drift.Kind.OUTDATED)));
        scan.generated(Status.EDITED).forEach(path -> drifts.add(different(path, Drift.Kind.EDITED)));
        scan.generated(Status.FOREIGN).forEach(path -> drifts.add(different(path, Drift.Kind.FOREIGN)));
        List<String> edited = scan.edited();
        scan.stale()
                .forEach(path -> drifts.add(
                        Drift.of(path, edited.contains(path) ? Drift.Kind.EDITED_ORPHAN : Drift.Kind.ORPHANED)));
        boolean isGenerated = !folder.manifestText().isEmpty()
                || scan.generated(Status.ABSENT).size() < fileCount;
        if (drifts.isEmpty() && isOther()) {
            drifts.add(Drift.of(OutputFolder.MANIFEST, Drift.Kind.OUTDATED));
        }
        drifts.sort(Comparator.comparing(Drift::path));
        return new FolderDrift(isGenerated, drifts, causes(), fileCount);
    }

    private Drift different(String path, Drift.Kind kind) {
        explained++;
        return new Drift(path, kind, explained > EXPLAINED ? Optional.empty() : scan.firstDifference(path));
    }

    // A folder without a manifest may be committed without it.
    private boolean isOther() {
        return !folder.manifestText().isEmpty()
                && !comparable(folder.finished()).equals(comparable(next));
    }

    private static Manifest comparable(Manifest manifest) {
        SortedMap<String, String> options = new TreeMap<>(manifest.options());
        options.remove(ONLY);
        return new Manifest(manifest.generator(), manifest.input(), options, manifest.files(), manifest.theirs());
    }

    private List<String> causes() {
        if (!isOther()) {
            return List.of();
        }
        List<String> causes = new ArrayList<>();
        Manifest last = comparable(folder.finished());
        Manifest now = comparable(next);
        if (!last.generator().equals(now.generator())) {
            causes.add("Callwright " + MessageText.piece(last.generator()) + " generated it, and this is "
                    + now.generator());
        }
        if (!last.input().equals(now.input())) {
            causes.add("the document or an overlay changed");
        }
        TreeSet<String> settings = new TreeSet<>(last.options().keySet());
        settings.addAll(now.options().keySet());
        settings.removeIf(
                key -> Objects.equals(last.options().get(key), now.options().get(key)));
        if (!settings.isEmpty()) {
            causes.add("other settings: " + MessageText.piece(String.join(", ", settings)));
        }
        return causes;
    }
}
