package dev.callwright.core.rerun;

import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The state after the last run with the same settings, in a text file: inputs, outputs, and what the run said.
 * Files are compared by size and time, as Git does it; of an input whose time changed, the content decides.
 *
 * <p>The file is nowhere that users commit: it has absolute paths and times, and is of use on one machine only. The Maven
 * plugin keeps it in the build folder, which {@code clean} removes; the command line in a {@link StateFolder} of the user. A
 * state that cannot be read or written means that the next run generates, never that it fails.
 *
 * <p>There is no state after a run that read from URLs: that they are unchanged is not known without asking.
 */
public final class LastRun {
    private static final String SETTLED = "out";
    private static final String COMPARED = "content";
    private static final String INPUT = "in";
    private static final String SAID = "said";

    private final Path file;
    private final String key;
    private final long begun;

    /**
     * The state before a run, which begins now.
     *
     * @param file the state file, which need not exist
     * @param key all that decides the output besides files: settings as they were given, the folder they are relative to, and
     *     the build of the generator
     */
    public LastRun(Path file, String key) {
        this.file = file;
        this.key = key;
        this.begun = now();
    }

    /** Settings as a part of a key. */
    public static String key(Settings settings) {
        return new StateText("").add(settings).ended();
    }

    private static long now() {
        Instant now = Instant.now();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    /** What the last run said, if no input, setting or output changed since. */
    public Optional<List<String>> unchanged() {
        try {
            Optional<List<StateText.Line>> lines = StateText.read(Files.readString(file), key);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            for (StateText.Line line : lines.get()) {
                if (!isUnchanged(line)) {
                    return Optional.empty();
                }
            }
            List<String> said = lines.get().stream()
                    .filter(line -> line.word().equals(SAID))
                    .map(StateText.Line::value)
                    .toList();
            return Optional.of(said);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException | InvalidPathException e) {
            // No state, or a file that is damaged.
            return Optional.empty();
        }
    }

    private static boolean isUnchanged(StateText.Line line) throws IOException {
        String word = line.word();
        if (!word.equals(INPUT) && !word.equals(SETTLED) && !word.equals(COMPARED)) {
            return true;
        }
        String value = line.value();
        int size = value.indexOf(' ');
        int time = value.indexOf(' ', size + 1);
        int digest = value.indexOf(' ', time + 1);
        FileState before = new FileState(Long.parseLong(value, 0, size, 10), Long.parseLong(value, size + 1, time, 10));
        Path path = Path.of(value.substring(digest + 1));
        FileState present = FileState.of(path);
        if (before.size() != present.size()) {
            return false;
        }
        boolean sameTime = before.modified() == present.modified();
        return switch (word) {
            case SETTLED -> sameTime;
            case COMPARED -> FileState.digest(path).equals(value.substring(time + 1, digest));
            default -> sameTime || FileState.digest(path).equals(value.substring(time + 1, digest));
        };
    }

    /** Removes the state before a run, which may fail or be interrupted. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A file that cannot be deleted holds no output that is about to change.
            return;
        }
    }

    /** Stores the state after a run, unless an input changed meanwhile: then it is not known which of both was read. */
    void store(RunFiles run, List<String> said) {
        try {
            StateText text = new StateText(key);
            said.forEach(line -> text.add(SAID, line));
            for (Path input : run.inputs()) {
                FileState state = FileState.of(input);
                if (!state.isBefore(begun)) {
                    return;
                }
                text.add(INPUT, input.toAbsolutePath(), state, FileState.digest(input));
            }
            awaitNextTime(run.outputs());
            long now = now();
            for (Path output : run.outputs()) {
                add(text, output, now);
            }
            write(text.ended());
        } catch (IOException e) {
            // The next run generates.
            return;
        }
    }

    private static void add(StateText text, Path output, long now) throws IOException {
        FileState state = FileState.of(output);
        if (state.sameTimeFrom(now) == 0) {
            text.add(SETTLED, output.toAbsolutePath(), state, "-");
        } else {
            // Another change might leave the time as it is.
            text.add(COMPARED, output.toAbsolutePath(), state, FileState.digest(output));
        }
    }

    // After that, a change of an output is seen by its time, where file systems keep it exactly.
    private static void awaitNextTime(List<Path> outputs) throws IOException {
        long wait = 0;
        for (Path output : outputs) {
            wait = Math.max(wait, FileState.of(output).sameTimeFrom(now()));
        }
        if (wait > 0 && wait <= FileState.FINE_STEP) {
            try {
                TimeUnit.NANOSECONDS.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write(String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "run", ".draft");
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
