package dev.callwright.core.output;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.output.OutputFolderScan.Status;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that a run writes to. It changes only files that an earlier run wrote and that are unchanged since, and
 * writes either the whole output or nothing.
 */
public final class OutputDirectory {
    private final Path root;
    private final Set<String> kept;
    private final List<String> once;
    private final Disk disk;
    private Optional<FolderLock> held = Optional.empty();

    /** @param root the folder, which is created if it is missing */
    public OutputDirectory(Path root) {
        this(root, Set.of(), List.of());
    }

    /**
     * @param root the folder, which is created if it is missing
     * @param kept the folders in it that the run leaves as they are
     * @param once the globs of files that are written once, and then the user's
     */
    public OutputDirectory(Path root, Set<String> kept, List<String> once) {
        this(root, kept, once, new Disk());
    }

    OutputDirectory(Path root, Set<String> kept, List<String> once, Disk disk) {
        this.root = root;
        this.kept = Set.copyOf(kept);
        this.once = List.copyOf(once);
        this.disk = disk;
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
     * The exclusive right to change the folder, for the time of a run. What an interrupted run left is completed or removed.
     *
     * @throws OutputException if it is not a folder, or another run has the right
     */
    public FolderLock lock() {
        throwIfNoFolder();
        FolderLock lock = FolderLock.of(root);
        boolean isReady = false;
        try {
            completeInterrupted();
            isReady = true;
            held = Optional.of(lock);
            return lock;
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            if (!isReady) {
                lock.close();
            }
        }
    }

    private void completeInterrupted() throws IOException {
        OutputFolder folder = load();
        new InterruptedRun(folder, new Staging(folder, disk)).complete();
    }

    /**
     * Makes the folder contain these files; files that Callwright did not write are left alone.
     *
     * @param manifest the manifest of the run, without files
     * @throws OutputException if the rules forbid what would have to be done, or the folder cannot be written
     */
    public WriteReport write(List<GeneratedFile> files, Manifest manifest, WriteRules rules) {
        OutputPaths.check(files);
        try {
            OutputFolder folder = load();
            List<Content> contents = contents(files, folder.users());
            OutputFolderScan scan = OutputFolderScan.of(folder, contents);
            scan.throwIfBlocked(rules, manifest);
            List<Replaced> replaced = replaced(folder, scan, rules);
            String next = ManifestJson.write(manifest(manifest, folder, scan, contents));
            store(folder, scan, new Run(contents, next, replaced));
            return report(scan, replaced);
        } catch (InterruptedIOException e) {
            throw new OutputException("the run was told to end; nothing was changed in " + root);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(requireNonNull(e.getCause()));
        }
    }

    /**
     * The differences between the folder and what {@link #write} would leave there; changes nothing.
     *
     * @param manifest the manifest of the run, without files
     */
    public FolderDrift check(List<GeneratedFile> files, Manifest manifest) {
        OutputPaths.check(files);
        try {
            OutputFolder folder = load();
            List<Content> contents = contents(files, folder.users());
            OutputFolderScan scan = OutputFolderScan.of(folder, contents);
            Manifest next = manifest(manifest, folder, scan, contents);
            return new FolderCheck(folder, scan, next).drift(contents.size());
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(requireNonNull(e.getCause()));
        }
    }

    /** The first folders of the files that earlier runs generated here; without a manifest, of all files. */
    public Set<String> generatedFolders() {
        try {
            return load().generatedFolders();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private OutputFolder load() throws IOException {
        return OutputFolder.load(root, kept, once);
    }

    private static Manifest manifest(
            Manifest manifest, OutputFolder folder, OutputFolderScan scan, List<Content> contents) throws IOException {
        SortedMap<String, String> files = digests(contents);
        files.putAll(folder.keptDigests());
        SortedMap<String, String> theirs = folder.userDigests();
        for (String created : scan.generated(Status.ABSENT)) {
            if (folder.users().isWrittenOnce(created)) {
                theirs.put(created, files.get(created));
            }
        }
        files.keySet().removeIf(path -> folder.users().has(path));
        return manifest.withFiles(files, theirs);
    }

    /**
     * The files, which need not exist, that decide with the generated ones whether a run changes something: what says which files
     * are generated, that a run was interrupted, and which files are ignored.
     */
    public List<Path> deciding() {
        return OutputFolder.deciding(root);
    }

    private record Run(List<Content> contents, String manifest, List<Replaced> replaced) {
        /** The paths of the copies by those of the files. */
        Map<String, String> copies() {
            Map<String, String> copies = new TreeMap<>();
            replaced.forEach(file -> file.copy().ifPresent(copy -> copies.put(file.path(), copy)));
            return copies;
        }
    }

    private static List<Replaced> replaced(OutputFolder folder, OutputFolderScan scan, WriteRules rules) {
        return scan.edited().stream()
                .map(path -> new Replaced(
                        path,
                        rules.edited() == EditedFiles.COPIED ? Optional.of(copy(folder, path)) : Optional.empty()))
                .toList();
    }

    private static String copy(OutputFolder folder, String path) {
        String copy = path + ".orig";
        for (int number = 2; folder.holds(copy); number++) {
            copy = path + ".orig" + number;
        }
        return copy;
    }

    private void store(OutputFolder folder, OutputFolderScan scan, Run run) throws IOException {
        Set<String> toStore = scan.toStore();
        if (toStore.isEmpty() && scan.stale().isEmpty() && run.manifest().equals(folder.manifestText())) {
            return;
        }
        held.ifPresent(FolderLock::beginStoring);
        Staging staging = new Staging(
                folder, disk, () -> held.filter(FolderLock::isEnding).isPresent());
        staging.stage(
                run.contents().stream()
                        .filter(content -> toStore.contains(content.path()))
                        .toList(),
                run.manifest());
        staging.keep(run.copies());
        staging.remove(scan.stale());
        staging.commit();
    }

    private static WriteReport report(OutputFolderScan scan, List<Replaced> replaced) {
        List<String> updated = Stream.of(Status.OUTDATED, Status.EDITED, Status.FOREIGN)
                .flatMap(status -> scan.generated(status).stream())
                .sorted()
                .toList();
        return new WriteReport(
                scan.generated(Status.ABSENT), updated, scan.generated(Status.SAME), scan.stale(), replaced);
    }

    private static List<Content> contents(List<GeneratedFile> files, UserFiles users) {
        return files.parallelStream()
                .filter(file -> !users.isIgnored(file.path()))
                .map(Content::of)
                .toList();
    }

    private static SortedMap<String, String> digests(List<Content> contents) {
        SortedMap<String, String> digests = new TreeMap<>();
        contents.forEach(content -> digests.put(content.path(), content.digest()));
        return digests;
    }

    private OutputException unwritable(IOException cause) {
        return new OutputException(
                "cannot write the output folder " + root + " (" + reason(cause)
                        + "); check that you may write there and that the disk is not full, or name another folder",
                cause);
    }

    private OutputException unreadable(IOException cause) {
        return new OutputException(
                "cannot read the output folder " + root + " (" + reason(cause)
                        + "); check that you may read it, or name another folder",
                cause);
    }

    private static String reason(IOException cause) {
        return cause instanceof AccessDeniedException denied
                ? "no permission for " + denied.getFile()
                : cause instanceof FileSystemException failure && failure.getReason() != null
                        ? failure.getReason() + ": " + failure.getFile()
                        : String.valueOf(cause.getMessage());
    }
}
