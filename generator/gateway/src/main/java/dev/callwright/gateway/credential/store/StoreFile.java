package dev.callwright.gateway.credential.store;

import dev.callwright.gateway.credential.reference.FileRights;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The file of a store: only its owner may read it, and it is replaced as a whole or not at all. */
final class StoreFile {
    private static final int LIMIT = 8 * 1024 * 1024;
    private static final long LOCK_STEP = 10;
    private static final int STICKY = 01000;

    private final Path file;
    private final Duration lockTime;

    StoreFile(Path file, Duration lockTime) {
        this.file = file.toAbsolutePath();
        this.lockTime = lockTime;
    }

    /** Something with a file that fails. */
    interface FileWork<T> {
        T run() throws IOException, StoreDamage;
    }

    /** The bytes; empty if there is no file. Fails with a message for the operator. */
    Optional<byte[]> read() throws IOException, StoreDamage {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            checkFolder();
            return Optional.empty();
        }
        if (!attributes.isRegularFile()) {
            throw new StoreDamage("it is no regular file");
        }
        Optional<String> rights = FileRights.beyondOwner(file);
        if (rights.isPresent()) {
            throw new StoreDamage("others may use it (" + rights.get() + "); run chmod 600 on it, and consider its"
                    + " secrets as known to the other users of this machine");
        }
        checkFolder();
        if (attributes.size() > LIMIT) {
            throw new StoreDamage("it is larger than " + LIMIT + " bytes");
        }
        return Optional.of(Files.readAllBytes(file));
    }

    // Who may write the folder may put another file there, unless it is like /tmp.
    private void checkFolder() throws IOException, StoreDamage {
        Path folder = folder();
        if (!Files.isDirectory(folder)
                || !folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return;
        }
        Optional<String> rights = FileRights.writableByOthers(folder);
        boolean isSticky = Files.getAttribute(folder, "unix:mode") instanceof Integer mode && (mode & STICKY) != 0;
        if (rights.isPresent() && !isSticky) {
            throw new StoreDamage("others may write its folder (" + rights.get() + "); run chmod o-w on the folder");
        }
    }

    private Path folder() {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    /** Changes when the file does. */
    List<Object> state() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Object key = Optional.<Object>ofNullable(now.fileKey()).orElse("");
            return List.of(now.lastModifiedTime(), now.size(), key);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Replaces the file; when it fails the old one is still there. Only {@link #locked} work may call it. */
    void replace(byte[] text) throws IOException, StoreDamage {
        if (text.length > LIMIT) {
            throw new StoreDamage("it would be larger than " + LIMIT + " bytes");
        }
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        // Of a process that was killed; the lock says that nobody uses it.
        Files.deleteIfExists(next);
        try {
            Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel out = FileChannel.open(next, options, ownerOnly("rw-------"))) {
                ByteBuffer rest = ByteBuffer.wrap(text);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(next);
            throw e;
        }
        syncFolder();
    }

    // The new name is not lost when the machine loses its power. Not all systems can do it, and the content is safe
    // anyway.
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(folder(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The file is replaced.
        }
    }

    private FileAttribute<?>[] ownerOnly(String rights) {
        boolean hasRights = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return hasRights
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** Runs while no other process runs anything with this file. */
    <T> T locked(FileWork<T> work) throws IOException, StoreDamage {
        Files.createDirectories(folder(), ownerOnly("rwx------"));
        Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(lock, options, ownerOnly("rw-------"))) {
            FileLock held = lock(channel);
            try {
                return work.run();
            } finally {
                held.release();
            }
        }
    }

    private FileLock lock(FileChannel channel) throws IOException, StoreDamage {
        long start = System.nanoTime();
        while (System.nanoTime() - start < lockTime.toNanos()) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException e) {
                // Another store of this process has it.
            }
            pause();
        }
        throw new StoreDamage("another process is writing it");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(LOCK_STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
