package dev.callwright.core.output;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.output.OutputFolderScan.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder that a run writes to. It changes only files that an earlier run wrote and that are unchanged since, and
 * writes either the whole output or nothing.
 */
public final class OutputDirectory {
    private final Path root;
    private final Set<String> kept;

    /** @param root the folder, which is created if it is missing */
    public OutputDirectory(Path root) {
        this(root, Set.of());
    }

    /**
     * @param root the folder, which is created if it is missing
     * @param kept the folders in it that the run leaves as they are
     */
    public OutputDirectory(Path root, Set<String> kept) {
        this.root = root;
        this.kept = Set.copyOf(kept);
    }

    /**
     * Checks the folder before {@link #write}.
     *
     * @throws OutputException if it is not a folder
     */
    public void throwIfNoFolder() {
        OutputFolder.throwIfNoFolder(root);
    }

    /**
     * Makes the folder contain these files; files that Callwright did not write are left alone.
     *
     * @param manifest the manifest of the run, without files
     * @throws OutputException if other files are in the way, or the folder cannot be written
     */
    public WriteReport write(List<GeneratedFile> files, Manifest manifest) {
        OutputPaths.check(files);
        List<Content> contents = contents(files);
        try {
            OutputFolder folder = OutputFolder.load(root, kept);
            OutputFolderScan scan = OutputFolderScan.of(folder, contents);
            scan.throwIfBlocked();
            SortedMap<String, String> digests = digests(contents);
            digests.putAll(folder.keptDigests());
            store(folder, scan, new Run(contents, ManifestJson.write(manifest.withFiles(digests))));
            return report(scan);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(requireNonNull(e.getCause()));
        }
    }

    /** The differences between the folder and these files, sorted by path; changes nothing. */
    public List<Drift> check(List<GeneratedFile> files) {
        OutputPaths.check(files);
        try {
            OutputFolderScan scan = OutputFolderScan.of(OutputFolder.load(root, kept), contents(files));
            List<Drift> drifts = new ArrayList<>();
            scan.generated(Status.ABSENT).forEach(path -> drifts.add(new Drift(path, Drift.Kind.MISSING)));
            for (Status status : List.of(Status.OUTDATED, Status.EDITED, Status.FOREIGN)) {
                scan.generated(status).forEach(path -> drifts.add(new Drift(path, Drift.Kind.DIFFERENT)));
            }
            scan.stale().forEach(path -> drifts.add(new Drift(path, Drift.Kind.STALE)));
            drifts.sort(Comparator.comparing(Drift::path));
            return drifts;
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(requireNonNull(e.getCause()));
        }
    }

    /** Whether all files of the last run exist and none was modified after a time; does not compare contents. */
    public boolean isUntouchedSince(FileTime time) {
        try {
            OutputFolder folder = OutputFolder.load(root, kept);
            for (String path : folder.ownedPaths()) {
                if (Files.getLastModifiedTime(folder.file(path)).compareTo(time) > 0) {
                    return false;
                }
            }
            return !folder.manifestText().isEmpty() && Files.notExists(folder.pending());
        } catch (IOException | OutputException e) {
            return false;
        }
    }

    private record Run(List<Content> contents, String manifest) {}

    private static void store(OutputFolder folder, OutputFolderScan scan, Run run) throws IOException {
        Set<String> toStore = scan.toStore();
        if (toStore.isEmpty() && scan.stale().isEmpty() && run.manifest().equals(folder.manifestText())) {
            return;
        }
        Staging staging = new Staging(folder);
        staging.stage(
                run.contents().stream()
                        .filter(content -> toStore.contains(content.path()))
                        .toList(),
                run.manifest());
        staging.remove(scan.stale());
        staging.commit();
    }

    private static WriteReport report(OutputFolderScan scan) {
        return new WriteReport(
                scan.generated(Status.ABSENT),
                scan.generated(Status.OUTDATED),
                scan.generated(Status.SAME),
                scan.stale());
    }

    private static List<Content> contents(List<GeneratedFile> files) {
        return files.parallelStream().map(Content::of).toList();
    }

    private static SortedMap<String, String> digests(List<Content> contents) {
        SortedMap<String, String> digests = new TreeMap<>();
        contents.forEach(content -> digests.put(content.path(), content.digest()));
        return digests;
    }

    private OutputException unwritable(IOException cause) {
        String reason = cause instanceof AccessDeniedException denied
                ? "no permission for " + denied.getFile()
                : cause instanceof FileSystemException failure && failure.getReason() != null
                        ? failure.getReason() + ": " + failure.getFile()
                        : String.valueOf(cause.getMessage());
        return new OutputException(
                "cannot write the output folder " + root + " (" + reason
                        + "); check that you may write there and that the disk is not full, or name another folder",
                cause);
    }
}
