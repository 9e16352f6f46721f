package dev.callwright.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Notices that files change. It looks at them from time to time: notices of the file system do not come for files that are
 * replaced through a link, as Kubernetes replaces mounted ones, nor from network file systems.
 */
final class FileWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 1_000;

    private final List<Path> files;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "gateway-files");
        daemon.setDaemon(true);
        return daemon;
    });
    private List<Object> known;

    private FileWatch(List<Path> files) {
        this.files = List.copyOf(files);
        this.known = state();
    }

    /** A watch of these files, as they are now. */
    static FileWatch of(List<Path> files) {
        return new FileWatch(files);
    }

    /** Runs something each time that one of the files has changed. */
    void start(Runnable changed) {
        if (!files.isEmpty()) {
            thread.scheduleWithFixedDelay(() -> look(changed), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look(Runnable changed) {
        List<Object> now = state();
        if (!now.equals(known)) {
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
