package dev.callwright.core.source.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportFilesTest {
    private static final String REPORT = """
            {"version": 1, "from": {"document": "a", "title": "T", "number": "1"},
             "to": {"document": "b", "title": "T", "number": "2"},
             "breaking": false, "title": "T", "sdks": {"java": {"bump": "none"}, "typescript": {"bump": "none"}},
             "changes": [], "snippets": []}
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> names(Path... files) {
        return List.of(files).stream().map(Path::toString).toList();
    }

    @Test
    void readsTheNewestFirst() throws IOException {
        write("2026-11-27.json", REPORT);
        write("2026-2-01.json", REPORT);
        write("notes.txt", "no report");
        Path other = Files.createDirectory(folder.resolve("older")).resolve("2025-12-31.json");
        Files.writeString(other, REPORT);

        assertThat(ReportFiles.read(names(other, folder)))
                .extracting(ReportFiles.Report::name)
                .containsExactly("2026-11-27", "2026-2-01", "2025-12-31");
        assertThat(ReportFiles.of(names(folder)))
                .containsExactly(folder, folder.resolve("2026-11-27.json"), folder.resolve("2026-2-01.json"));
        assertThat(ReportFiles.read(List.of())).isEmpty();
    }

    @Test
    void readsNoMoreThanTheLimit() throws IOException {
        int most = Limit.SITE_REPORTS.value();
        for (int i = 1; i <= most + 3; i++) {
            write("v" + i + ".json", REPORT);
        }

        List<ReportFiles.Report> reports = ReportFiles.read(names(folder));

        assertThat(reports).hasSize(most);
        assertThat(reports.get(0).name()).isEqualTo("v" + (most + 3));
        assertThat(ReportFiles.left(names(folder))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.json | [1] | the document is a list",
                "x.json | {\"version\": | x.json:1:",
                "x.json | {\"version\": 2} | 'version' is '2', but must be 1; this is not what 'callwright diff --report json=FILE' writes",
                "x.json | {\"version\": 1} | 'changes' is missing",
                "x.json | {\"version\": 1, \"html\": \"<b>\"} | unknown setting 'html'",
                "x.yaml | a: 1 | a report of the changelog has a name such as 2026-11-27.json",
                "a b.json | {} | rename it"
            })
    void refusesWhatIsNoReport(String name, String text, String message) throws IOException {
        Path file = write(name, text);

        assertThatThrownBy(() -> ReportFiles.read(names(file)))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void refusesWhatIsMissingOrTooLong() throws IOException {
        assertThatThrownBy(() -> ReportFiles.read(names(folder.resolve("gone.json"))))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("gone.json");
        Path huge = write("huge.json", " ".repeat(Limit.SITE_REPORT_BYTES.value() + 1));
        assertThatThrownBy(() -> ReportFiles.read(names(huge))).hasMessageContaining("limit site-report-bytes");
        Path text = write(
                "long.json",
                REPORT.replace("\"title\": \"T\", \"sdks\"", "\"title\": \"" + "x".repeat(6_000) + "\", \"sdks\""));
        assertThatThrownBy(() -> ReportFiles.read(names(text))).hasMessageContaining("at most 5000 are read");
    }
}
