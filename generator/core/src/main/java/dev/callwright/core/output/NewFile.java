package dev.callwright.core.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that becomes the user's: it is written once, and never over another one. */
public final class NewFile {
    private final Path file;

    /** @param file the file, which should not exist */
    public NewFile(Path file) {
        this.file = file;
    }

    /**
     * Checks that the file is missing.
     *
     * @throws OutputException if it exists
     */
    public void throwIfPresent() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw present();
        }
    }

    /**
     * Writes the file.
     *
     * @throws OutputException if it exists or cannot be written
     */
    public void write(String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw present();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Writes the file; what was there is kept beside it, with {@code .orig} added to its name.
     *
     * @throws OutputException if it cannot be written
     */
    public void replace(String text) {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(
                        file, file.resolveSibling(file.getFileName() + ".orig"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        write(text);
    }

    private OutputException unwritable(IOException e) {
        return new OutputException(
                "cannot write " + file + " (" + e.getMessage() + "); check its permissions, or name another file");
    }

    private OutputException present() {
        return new OutputException(file + " exists and is not overwritten; change it by hand, or move it away");
    }
}
