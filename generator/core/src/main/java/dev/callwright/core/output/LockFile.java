package dev.callwright.core.output;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.naming.lock.NamesLockReader;
import dev.callwright.core.naming.lock.NamesLockWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The names lock file, which keeps published names stable. */
public final class LockFile {
    private final Path file;

    /** @param file the file, which need not exist */
    public LockFile(Path file) {
        this.file = file;
    }

    /** The lock; an empty one if there is no file. */
    public NamesLock load() {
        try {
            return new NamesLockReader(file.toString()).read(Files.readString(file));
        } catch (NoSuchFileException e) {
            return NamesLock.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The file as it was named. */
    public Path path() {
        return file;
    }

    /** Whether there is a file. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** Whether the file has the text that {@link #store} would write. */
    public boolean holds(NamesLock lock) {
        try {
            return holds(NamesLockWriter.write(lock));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private boolean holds(String text) throws IOException {
        return Files.exists(file)
                && Files.readString(file).replace("\r\n", "\n").equals(text);
    }

    /** Writes the lock if it changed. */
    public void store(NamesLock lock) {
        String text = NamesLockWriter.write(lock);
        Path parent = requireNonNull(file.toAbsolutePath().getParent());
        Path draft = parent.resolve(file.getFileName() + ".draft");
        try {
            if (holds(text)) {
                // A run that was interrupted here may have left it.
                Files.deleteIfExists(draft);
                return;
            }
            Files.createDirectories(parent);
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputException("cannot write the names lock " + file + " (" + e.getMessage()
                    + "); check its permissions, or name another one with 'lock'");
        }
    }

    private OutputException unreadable(IOException e) {
        return new OutputException("cannot read the names lock " + file + " (" + e.getMessage()
                + "); check its permissions, or name another one with 'lock'");
    }
}
