package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.WriteReport;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Documents;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What a run no longer needs is not in the memory: a document of many MB fits into a heap that is not many times as large. */
@Isolated
final class FreedMemoryTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path temp;

    @Test
    void theTreeIsNotKeptWhileFilesAreEmitted() throws IOException {
        // About 100 bytes each as text, and twice as much as a tree.
        String ballast = IntStream.range(0, 200_000)
                .mapToObj(i -> "{\"number\":\"" + i + "\",\"text\":\"something that no output has\"}")
                .collect(Collectors.joining(",", "[", "]"));
        Path spec = temp.resolve("api.json");
        Files.writeString(spec, Documents.withExtension(ballast));
        List<Long> used = new ArrayList<>();
        Generator generator = Generator.onOneThread(step -> used.add(step.equals("emitting") ? used() : 0));
        long before = used();

        WriteReport written = generator.generate(request(spec)).written();

        assertThat(written.created()).isNotEmpty();
        assertThat((used.stream().mapToLong(each -> each).max().orElseThrow() - before) / MEGABYTE)
                .as("MB in use while files are emitted")
                .isLessThan(20);
    }

    private GenerationRequest request(Path spec) {
        return GenerationRequest.of(Settings.builder()
                .set(Setting.SPEC, Optional.of(spec.toString()))
                .set(Setting.OUT, Optional.of(temp.resolve("out").toString()))
                .set(Setting.ONLY, List.of("java"))
                .build());
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
