package dev.callwright.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Notices that files change. It looks at them from time to time: notices of the file system do not come for files that are
 * replaced through a link, as Kubernetes replaces mounted ones, nor from network file systems. A file that is still being written is
 * left alone: half a policy forbids less than the whole one.
 */
final class FileWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 500;

    private final List<Path> files;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "gateway-files");
        daemon.setDaemon(true);
        return daemon;
    });
    private List<Object> known;
    private List<Object> seen;

    private FileWatch(List<Path> files) {
        this.files = List.copyOf(files);
        this.known = state();
        this.seen = known;
    }

    /** A watch of these files, as they are now. */
    static FileWatch of(List<Path> files) {
        return new FileWatch(files);
    }

    /** Runs something each time that one of the files has changed. */
    void start(Runnable changed) {
        if (!files.isEmpty()) {
            repeat(() -> look(changed));
        }
    }

    /** Runs something each time that it looks at the files. */
    void repeat(Runnable task) {
        thread.scheduleWithFixedDelay(task, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Looks at the files once. */
    void look(Runnable changed) {
        List<Object> now = state();
        boolean isSettled = now.equals(seen);
        seen = now;
        if (isSettled && !now.equals(known)) {
            known = now;
            changed.run();
        }
    }

    private List<Object> state() {
        List<Object> state = new ArrayList<>();
        for (Path file : files) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                state.add(attributes.lastModifiedTime());
                state.add(attributes.size());
                // Another file of the same size and time, as a link that points elsewhere leads to.
                state.add(Optional.ofNullable(attributes.fileKey()));
            } catch (IOException e) {
                // While a file is replaced it may be gone for a moment; what is missing is reported when it is read.
                state.add(file);
            }
        }
        return state;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
