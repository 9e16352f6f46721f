package dev.callwright.core.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file operations of a run: each is done or not, and the process may end between any two. */
class Disk {
    /** Creates a folder and those around it. */
    void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a new file. */
    void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Moves a file or a folder within the output folder. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file or an empty folder, if it exists. */
    void delete(Path fileOrFolder) throws IOException {
        Files.deleteIfExists(fileOrFolder);
    }
}
