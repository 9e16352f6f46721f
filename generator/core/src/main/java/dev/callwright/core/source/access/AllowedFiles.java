package dev.callwright.core.source.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Access rules for files that a document refers to: the real path must be below one of a few folders. Otherwise a document
 * could copy secrets of the machine into the output.
 */
final class AllowedFiles {
    private final Set<Path> folders;

    private AllowedFiles(Set<Path> folders) {
        this.folders = folders;
    }

    /**
     * Rules that allow the folder of a document, the folders of the project, the repositories around them, and the folders
     * that the user allowed.
     *
     * @param document the document, if it is a file
     * @param homes the folders of the project
     * @param allowed the folders that the user allowed
     */
    static AllowedFiles around(Optional<Path> document, Collection<Path> homes, Collection<Path> allowed) {
        Set<Path> folders = new LinkedHashSet<>();
        // Standard input and pipes have no folder.
        document.filter(Files::isRegularFile)
                .map(file -> file.toAbsolutePath().getParent())
                .flatMap(AllowedFiles::real)
                .ifPresent(folder -> addWithRepository(folder, folders));
        homes.stream()
                .map(AllowedFiles::real)
                .flatMap(Optional::stream)
                .forEach(home -> addWithRepository(home, folders));
        allowed.stream().map(AllowedFiles::real).flatMap(Optional::stream).forEach(folders::add);
        return new AllowedFiles(folders);
    }

    private static void addWithRepository(Path folder, Set<Path> folders) {
        folders.add(folder);
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                folders.add(at);
                return;
            }
        }
    }

    /** The real path of a file, to be read instead of the given one; empty if access is denied. */
    Optional<Path> allowed(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        // A network share is not accessed at all: on Windows that would send it a password hash.
        boolean isLocal = folders.stream().anyMatch(folder -> Objects.equals(folder.getRoot(), absolute.getRoot()));
        return isLocal ? real(absolute).filter(real -> folders.stream().anyMatch(real::startsWith)) : Optional.empty();
    }

    /** The allowed folders, for messages. */
    String names() {
        List<Path> widest = folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
                .toList();
        return widest.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    // A file that does not exist is resolved against the real path of its folder.
    private static Optional<Path> real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return Optional.of(absolute.toRealPath());
        } catch (NoSuchFileException e) {
            Path parent = absolute.getParent();
            return parent == null
                    ? Optional.empty()
                    : real(parent).map(folder -> folder.resolve(absolute.getFileName()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
