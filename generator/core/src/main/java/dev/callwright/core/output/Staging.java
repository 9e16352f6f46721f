package dev.callwright.core.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores the files of a run so that a crash leaves the previous output, or one that the next run completes: all files
 * are written to a staging folder first; then old files are removed and new ones moved.
 */
final class Staging {
    private final OutputFolder folder;

    Staging(OutputFolder folder) {
        this.folder = folder;
    }

    /** Writes the files to the staging folder, then the pending manifest. */
    void stage(List<Content> contents, String manifestText) throws IOException {
        clear();
        Files.createDirectories(folder.staging());
        try {
            contents.stream()
                    .map(content -> staged(content).getParent())
                    .distinct()
                    .forEach(Staging::createFolders);
            contents.parallelStream().forEach(this::write);
        } catch (UncheckedIOException e) {
            clear();
            throw e.getCause();
        }
        Path draft = folder.staging().resolveSibling("pending.draft");
        Files.writeString(draft, manifestText);
        Files.move(draft, folder.pending(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path staged(Content content) {
        return folder.staging().resolve(content.path());
    }

    private static void createFolders(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Content content) {
        try {
            Files.write(staged(content), content.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes files of earlier runs and folders that become empty. */
    void remove(List<String> stale) throws IOException {
        for (String path : stale) {
            Files.deleteIfExists(folder.file(path));
            String parent = OutputPaths.parent(path);
            while (!parent.isEmpty() && isGoneOrDeletable(folder.file(parent))) {
                parent = OutputPaths.parent(parent);
            }
        }
    }

    private static boolean isGoneOrDeletable(Path emptied) throws IOException {
        try {
            Files.delete(emptied);
            return true;
        } catch (NoSuchFileException e) {
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    /** Moves the staged files to their places and makes the pending manifest the current one. */
    void commit() throws IOException {
        moveChildren(folder.staging(), folder.root());
        Files.move(folder.pending(), folder.manifest(), StandardCopyOption.ATOMIC_MOVE);
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
                // Some file systems flush the data of a file that replaces another, which takes many times as long.
                Files.deleteIfExists(target);
                Files.move(child, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(folder.staging())) {
            return;
        }
        Files.walkFileTree(folder.staging(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
