package dev.callwright.core.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The exclusive right of a run to change an output folder. It ends with the process at the latest, so a process that was
 * killed blocks nobody. Where files cannot be locked, on some network file systems, every run has it.
 */
public final class FolderLock implements AutoCloseable {
    // Closing any channel of a file ends all locks that a process has on it, so no second thread may open one.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    /** How long the process may take to end, because files are moved to their places. */
    private static final long LONGEST_END = 10;

    private final Path file;
    private final Deque<Path> created;
    private final @Nullable FileChannel channel;
    private final Thread hook = new Thread(this::end, "callwright-end");
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean isStoring;
    private volatile boolean isEnding;

    private FolderLock(Path file, Deque<Path> created, @Nullable FileChannel channel) {
        this.file = file;
        this.created = created;
        this.channel = channel;
    }

    /**
     * The lock of a folder, which need not exist.
     *
     * @throws OutputException if another process or thread has it
     */
    static FolderLock of(Path root) {
        Path state = root.toAbsolutePath().resolve(OutputPaths.STATE);
        Deque<Path> created = new ArrayDeque<>();
        try {
            while (true) {
                createFolders(state, created);
                Path file = state.toRealPath().resolve("lock");
                if (!HELD.add(file)) {
                    throw taken(root);
                }
                Optional<FileChannel> channel = claimed(file, root);
                if (channel.isPresent()) {
                    return new FolderLock(file, created, channel.get()).guarded();
                }
            }
        } catch (IOException e) {
            // If the folder cannot be written either, the run says so when it has something to write.
            return new FolderLock(state.resolve("lock"), created, null);
        }
    }

    private FolderLock guarded() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending.
            isEnding = true;
        }
        return this;
    }

    /** Says that files are stored from now on until the right is given back. */
    void beginStoring() {
        isStoring = true;
    }

    /** Whether the process is ending, such as after Ctrl+C: what is not written yet is not to be. */
    boolean isEnding() {
        return isEnding;
    }

    // On Ctrl+C. The run itself removes the files that it has prepared, or moves them to their places if they are
    // complete.
    void end() {
        isEnding = true;
        if (!isStoring) {
            close();
            return;
        }
        try {
            if (!closed.await(LONGEST_END, TimeUnit.SECONDS)) {
                // The next run completes or removes what is there.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void createFolders(@Nullable Path folder, Deque<Path> created) throws IOException {
        if (folder == null || Files.exists(folder)) {
            return;
        }
        createFolders(folder.getParent(), created);
        Files.createDirectory(folder);
        created.push(folder);
    }

    private static Optional<FileChannel> claimed(Path file, Path root) throws IOException {
        boolean isClaimed = false;
        try {
            Optional<FileChannel> channel = locked(file, root);
            isClaimed = channel.isPresent();
            return channel;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (!isClaimed) {
                HELD.remove(file);
            }
        }
    }

    // Empty: the run that had the lock deleted the file before this one locked it.
    private static Optional<FileChannel> locked(Path file, Path root) throws IOException {
        if (Files.notExists(file)) {
            Files.writeString(file, "");
        }
        Object opened = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw taken(root);
            }
            if (Objects.equals(opened, key(file))) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw taken(root);
        } catch (IOException | OutputException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    private static OutputException taken(Path root) {
        return new OutputException("another run of Callwright is writing to " + root
                + "; nothing was changed. Wait until it has ended, or name another folder with 'out'");
    }

    /** Gives the right back, and removes the folders that were created for it and are still empty. */
    @Override
    public synchronized void close() {
        if (closed.getCount() == 0) {
            return;
        }
        if (channel != null) {
            release(channel);
        }
        try {
            while (!created.isEmpty()) {
                Files.deleteIfExists(created.pop());
            }
        } catch (IOException e) {
            // The run wrote into it.
            created.clear();
        }
        closed.countDown();
        if (!isEnding) {
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook finds nothing to do.
            return;
        }
    }

    private void release(FileChannel locked) {
        try {
            try {
                Files.deleteIfExists(file);
            } finally {
                locked.close();
            }
        } catch (IOException e) {
            // An empty file that nobody locks is harmless.
            return;
        } finally {
            HELD.remove(file);
        }
    }
}
