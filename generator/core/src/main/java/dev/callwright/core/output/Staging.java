package dev.callwright.core.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores the files of a run so that a crash leaves the previous output, or one that {@link InterruptedRun} completes: all
 * files are written to a staging folder first; then old files are removed and new ones moved.
 */
final class Staging {
    private final OutputFolder folder;
    private final Disk disk;
    private final BooleanSupplier isEnding;

    Staging(OutputFolder folder, Disk disk) {
        this(folder, disk, () -> false);
    }

    /** @param isEnding whether the process is ending, so that nothing more is to be staged */
    Staging(OutputFolder folder, Disk disk, BooleanSupplier isEnding) {
        this.folder = folder;
        this.disk = disk;
        this.isEnding = isEnding;
    }

    /** Writes the files to the staging folder, then the pending manifest. On failure, nothing of it stays. */
    void stage(List<Content> contents, String manifestText) throws IOException {
        try {
            clear();
            disk.createFolders(folder.staging());
            contents.stream()
                    .map(content -> folder.staged(content.path()).getParent())
                    .distinct()
                    .forEach(this::createFolders);
            writeAll(contents);
            disk.write(folder.draft(), Stream.of(manifestText.getBytes(StandardCharsets.UTF_8)));
            disk.move(folder.draft(), folder.pending());
        } catch (IOException e) {
            clearAfter(e);
            throw e;
        } catch (UncheckedIOException e) {
            IOException cause = requireNonNull(e.getCause());
            clearAfter(cause);
            throw cause;
        }
    }

    private void createFolders(Path path) {
        try {
            disk.createFolders(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A parallel stream that fails returns while some of its threads still write, and what they write would stay.
    private void writeAll(List<Content> contents) throws IOException {
        List<Throwable> failures = contents.parallelStream()
                .map(this::failureOfWriting)
                .flatMap(Optional::stream)
                .toList();
        for (Throwable failure : failures) {
            throwAs(IOException.class, failure);
            throwAs(RuntimeException.class, failure);
            throwAs(Error.class, failure);
        }
    }

    private static <T extends Throwable> void throwAs(Class<T> type, Throwable failure) throws T {
        if (type.isInstance(failure)) {
            throw type.cast(failure);
        }
    }

    private Optional<Throwable> failureOfWriting(Content content) {
        try {
            if (isEnding.getAsBoolean()) {
                throw new InterruptedIOException();
            }
            disk.write(folder.staged(content.path()), content.parts());
            return Optional.empty();
        } catch (IOException | RuntimeException | Error e) {
            return Optional.of(e);
        }
    }

    private void clearAfter(IOException failure) {
        try {
            clear();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Moves files of others out of the way: from each key to its value. */
    void keep(Map<String, String> copies) throws IOException {
        for (Map.Entry<String, String> copy : copies.entrySet()) {
            disk.move(folder.file(copy.getKey()), folder.file(copy.getValue()));
        }
    }

    /** Removes files of earlier runs and folders that become empty. */
    void remove(Collection<String> stale) throws IOException {
        for (String path : stale) {
            disk.delete(folder.file(path));
            String parent = OutputPaths.parent(path);
            while (!parent.isEmpty() && isGoneOrDeletable(folder.file(parent))) {
                parent = OutputPaths.parent(parent);
            }
        }
    }

    private boolean isGoneOrDeletable(Path emptied) throws IOException {
        try {
            disk.delete(emptied);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    /** Moves the staged files to their places and makes the pending manifest the current one. */
    void commit() throws IOException {
        moveChildren(folder.staging(), folder.root());
        finish();
    }

    /** Makes the pending manifest the current one, and removes the staging folder. */
    void finish() throws IOException {
        disk.move(folder.pending(), folder.manifest());
        clear();
    }

    // New folders are moved as a whole, so a first run is a few renames.
    private void moveChildren(Path from, Path to) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(from)) {
            children = listed.sorted().toList();
        }
        for (Path child : children) {
            Path target = to.resolve(child.getFileName());
            if (Files.isDirectory(child) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                moveChildren(child, target);
            } else {
                replace(child, target);
            }
        }
    }

    /** Moves a staged file or folder to its place. */
    void replace(Path staged, Path target) throws IOException {
        // Some file systems flush the data of a file that replaces another, which takes many times as long.
        disk.delete(target);
        disk.move(staged, target);
    }

    /** Removes the staging folder, and a manifest that was not yet pending. */
    void clear() throws IOException {
        if (Files.exists(folder.draft(), LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(folder.draft());
        }
        if (!Files.exists(folder.staging(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder.staging(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                disk.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
