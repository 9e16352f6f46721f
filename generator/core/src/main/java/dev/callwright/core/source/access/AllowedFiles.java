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
 * The files that references may lead to: those below a few folders, once symbolic links are followed. A document that
 * could name any file would bring the secrets of the machine into what is generated.
 */
public final class AllowedFiles {
    private final Set<Path> folders;

    private AllowedFiles(Set<Path> folders) {
        this.folders = folders;
    }

    /**
     * The files around a document: below its folder, the given ones, and the repositories that hold them.
     *
     * @param document the document; one that is no file has no folder
     * @param homes folders of the project, which may stand in a repository too
     * @param allowed folders that the user allowed
     */
    public static AllowedFiles around(Optional<Path> document, Collection<Path> homes, Collection<Path> allowed) {
        Set<Path> folders = new LinkedHashSet<>();
        // Standard input and pipes have no neighbors that belong to them.
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

    /** The file without symbolic links, which is the one to read; empty if it may not be read. */
    public Optional<Path> allowed(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        // A share of another machine is not even looked at: on Windows that would send it a password's hash.
        boolean isHere = folders.stream().anyMatch(folder -> Objects.equals(folder.getRoot(), absolute.getRoot()));
        return isHere ? real(absolute).filter(real -> folders.stream().anyMatch(real::startsWith)) : Optional.empty();
    }

    /** The folders, as messages name them. */
    public String names() {
        List<Path> widest = folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
                .toList();
        return widest.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    // What does not exist is where its folder is.
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
