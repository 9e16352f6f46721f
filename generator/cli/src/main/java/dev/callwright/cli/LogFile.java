package dev.callwright.cli;

import dev.callwright.core.request.RequestException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the lines of a log go: each is there as soon as it is added. */
final class LogFile implements AutoCloseable {
    private final PrintWriter out;
    private final Console console;
    private final boolean isOwn;
    private final String name;

    private LogFile(PrintWriter out, Console console, Optional<Path> file) {
        this.out = out;
        this.console = console;
        this.isOwn = file.isPresent();
        this.name = file.map(Path::toString).orElse("the standard output");
    }

    /**
     * A log.
     *
     * @param file the file, which is overwritten; empty: the standard output
     * @throws RequestException if it cannot be written
     */
    static LogFile of(Optional<Path> file, Console console) {
        if (file.isEmpty()) {
            return new LogFile(console.out(), console, file);
        }
        try {
            return new LogFile(
                    new PrintWriter(Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8)), console, file);
        } catch (IOException e) {
            throw new RequestException("--log: cannot write " + file.get() + " (" + e.getMessage()
                    + "); check that its folder exists and that you may write there");
        }
    }

    /** Adds a line. */
    void add(String line) {
        if (!isOwn) {
            console.endProgress();
        }
        // The same on every system.
        out.print(line + "\n");
        out.flush();
    }

    /** What is wrong with the log; empty: each line that was added is in it. */
    Optional<String> problem() {
        // A writer for people goes on without a word when the disk is full.
        return out.checkError()
                ? Optional.of("--log: cannot write " + name + ", so lines are missing; check that its disk is not full,"
                        + " and run the batch again")
                : Optional.empty();
    }

    @Override
    public void close() {
        if (isOwn) {
            out.close();
        }
    }
}
