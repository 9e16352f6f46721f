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
 * The folder that a run writes to. It changes only files that an earlier run wrote and nobody edited since, and either
 * the whole output or nothing.
 */
public final class OutputDirectory {
    private final Path root;

    /** @param root the folder; it is made when it is missing */
    public OutputDirectory(Path root) {
        this.root = root;
    }

    /**
     * Says at once what {@link #write} would say later.
     *
     * @throws OutputException if something that is no folder is in its place
     */
    public void throwIfNoFolder() {
        OutputFolder.throwIfNoFolder(root);
    }

    /**
     * What was done to make the folder hold these files, besides whatever is there that Callwright did not write.
     *
     * @param manifest what to remember of the run; its files are replaced by these
     * @throws OutputException if something that is not Callwright's is in the way, or the folder cannot be written
     */
    public WriteReport write(List<GeneratedFile> files, Manifest manifest) {
        OutputPaths.check(files);
        List<Content> contents = contents(files);
        try {
            OutputFolder folder = OutputFolder.load(root);
            OutputFolderScan survey = OutputFolderScan.of(folder, contents);
            survey.throwIfBlocked();
            store(folder, survey, new Run(contents, ManifestJson.write(manifest.withFiles(digests(contents)))));
            return report(survey);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(requireNonNull(e.getCause()));
        }
    }

    /** How the folder differs from these files, sorted by path; touches nothing. */
    public List<Drift> check(List<GeneratedFile> files) {
        OutputPaths.check(files);
        try {
            OutputFolderScan survey = OutputFolderScan.of(OutputFolder.load(root), contents(files));
            List<Drift> drifts = new ArrayList<>();
            survey.wanted(Status.ABSENT).forEach(path -> drifts.add(new Drift(path, Drift.Kind.MISSING)));
            for (Status status : List.of(Status.OUTDATED, Status.EDITED, Status.FOREIGN)) {
                survey.wanted(status).forEach(path -> drifts.add(new Drift(path, Drift.Kind.DIFFERENT)));
            }
            survey.stale().forEach(path -> drifts.add(new Drift(path, Drift.Kind.STALE)));
            drifts.sort(Comparator.comparing(Drift::path));
            return drifts;
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(requireNonNull(e.getCause()));
        }
    }

    /** Whether every file of the last run is there and none was touched after the given time; looks at no content. */
    public boolean isUntouchedSince(FileTime time) {
        try {
            OutputFolder folder = OutputFolder.load(root);
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

    private static void store(OutputFolder folder, OutputFolderScan survey, Run run) throws IOException {
        Set<String> toStore = survey.toStore();
        if (toStore.isEmpty() && survey.stale().isEmpty() && run.manifest().equals(folder.manifestText())) {
            return;
        }
        Staging staging = new Staging(folder);
        staging.stage(
                run.contents().stream()
                        .filter(content -> toStore.contains(content.path()))
                        .toList(),
                run.manifest());
        staging.remove(survey.stale());
        staging.commit();
    }

    private static WriteReport report(OutputFolderScan survey) {
        return new WriteReport(
                survey.wanted(Status.ABSENT),
                survey.wanted(Status.OUTDATED),
                survey.wanted(Status.SAME),
                survey.stale());
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
