package dev.callwright.core.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.stream.Stream;

/** The file operations of a run: each is done or not, and the process may end between any two. */
class Disk {
    /** Creates a folder and those around it. */
    void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a new file of some parts. */
    void write(Path file, Stream<byte[]> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Iterator<byte[]> each = parts.iterator();
            while (each.hasNext()) {
                out.write(each.next());
            }
        }
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
