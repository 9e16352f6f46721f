package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchTest {
    @TempDir
    private Path temp;

    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true));

    @Test
    void runsAgainOnceAChangeIsOver() throws IOException {
        Path file = Files.writeString(temp.resolve("api.yaml"), "a");
        // What happens before each look at the files.
        Deque<String> writes = new ArrayDeque<>(List.of("", "ab", "abc", "", "", "abcd", ""));
        AtomicInteger runs = new AtomicInteger();

        int code = new Watch(console, () -> Set.of(file), () -> isGoingOn(file, writes)).run(runs::incrementAndGet);

        assertThat(runs).hasValue(3);
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("watching 1 file; Ctrl+C ends it\n".repeat(3));
    }

    private static boolean isGoingOn(Path file, Deque<String> writes) {
        if (writes.isEmpty()) {
            return false;
        }
        String text = writes.remove();
        if (!text.isEmpty()) {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    @Test
    void goesOnAfterAnError() throws IOException {
        Path file = Files.writeString(temp.resolve("api.yaml"), "a");
        Deque<String> writes = new ArrayDeque<>(List.of("ab", ""));
        AtomicInteger runs = new AtomicInteger();

        int code = new Watch(console, () -> Set.of(file), () -> isGoingOn(file, writes)).run(() -> {
            if (runs.incrementAndGet() == 1) {
                throw new RequestException("it is wrong");
            }
            return 0;
        });

        assertThat(code).isZero();
        assertThat(runs).hasValue(2);
        assertThat(err.toString()).startsWith("callwright: error: it is wrong\nwatching 1 file");
    }

    @Test
    void refusesToWatchNothing() {
        assertThatThrownBy(() -> new Watch(console, Set::of).run(() -> 0))
                .isInstanceOf(RequestException.class)
                .hasMessage("--watch has nothing to watch; name documents that are files");
        assertThat(CommandRun.of("generate", "--spec", "-", "--out", "x", "--watch")
                        .err())
                .isEqualTo(
                        "callwright: error: --watch reads documents again, and the standard input has one only; name a"
                                + " file\n");
    }

    @Test
    void watchesWhatTheDocumentsReferTo() throws IOException {
        Path spec = Files.writeString(temp.resolve("api.yaml"), "paths: {/a: {$ref: 'a.yaml'}}");
        Path part = Files.writeString(temp.resolve("a.yaml"), "get: {}");
        Path overlay = Files.writeString(temp.resolve("o.yaml"), "overlay: 1.0.0");
        Path config = temp.resolve("callwright.yaml");
        Settings settings = Settings.builder()
                .set(Setting.SPEC, Optional.of(spec.toString()))
                .set(Setting.OVERLAYS, List.of(overlay.toString(), "https://example.com/o.yaml"))
                .set(Setting.SITE_CSS, Optional.of(temp.resolve("site.css").toString()))
                .build();

        assertThat(new WatchedFiles(Optional.of(config), () -> List.of(GenerationRequest.of(settings))).get())
                .containsExactly(part, spec, config, overlay, temp.resolve("site.css"));
        assertThat(new WatchedFiles(Optional.of(config), () -> {
                            throw new RequestException("broken");
                        })
                        .get())
                .containsExactly(config);
    }
}
