package dev.callwright.cli;

import dev.callwright.core.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Runs a command again whenever one of its files has changed. Its errors are reported, and end nothing. */
final class Watch {
    private static final long PAUSE_MILLIS = 300;

    private final Console console;
    private final Supplier<Set<Path>> files;
    private final BooleanSupplier pause;

    /** @param files the files, which may be others after each run */
    Watch(Console console, Supplier<Set<Path>> files) {
        this(console, files, Watch::sleep);
    }

    /** @param pause waits before the files are looked at; false ends the watch */
    Watch(Console console, Supplier<Set<Path>> files, BooleanSupplier pause) {
        this.console = console;
        this.files = files;
        this.pause = pause;
    }

    private static boolean sleep() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs the command until the watch ends; returns the exit code of the last run. */
    int run(IntSupplier command) {
        while (true) {
            // Before the run: what changes while it reads is in the next one.
            Map<Path, String> before = stamps(files.get());
            if (before.isEmpty()) {
                throw new RequestException("--watch has nothing to watch; name documents that are files");
            }
            int code = code(command);
            console.say("watching " + before.size() + (before.size() == 1 ? " file" : " files") + "; Ctrl+C ends it");
            if (!waitForChange(before)) {
                return code;
            }
        }
    }

    private int code(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (RuntimeException e) {
            return new Failures(console).of(e);
        }
    }

    // An editor may write in several steps, so a change is over once nothing has changed between two looks.
    private boolean waitForChange(Map<Path, String> before) {
        Map<Path, String> last = before;
        boolean hasChanged = false;
        while (pause.getAsBoolean()) {
            Map<Path, String> now = stamps(before.keySet());
            if (hasChanged && now.equals(last)) {
                return true;
            }
            hasChanged |= !now.equals(last);
            last = now;
        }
        return false;
    }

    private static Map<Path, String> stamps(Set<Path> watched) {
        Map<Path, String> stamps = new TreeMap<>();
        watched.forEach(file -> stamps.put(file, stamp(file)));
        return stamps;
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return "missing";
        }
    }
}
