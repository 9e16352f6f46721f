package dev.callwright.core.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.CachedGenerator;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.OutputFacts;
import dev.callwright.core.batch.manifest.BatchDocument;
import dev.callwright.core.batch.shard.Shard;
import dev.callwright.core.output.WriteReport;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BatchLogTest {
    private static final DocumentEffort EFFORT = new DocumentEffort(1_500_400_000, 700_000_000, 5_000);

    @Test
    void hasALinePerDocument() {
        assertThat(BatchLog.line(generated()))
                .isEqualTo(
                        "{\"event\":\"document\",\"id\":\"shop\",\"status\":\"generated\",\"seconds\":1.5,\"cpuSeconds\":0.7,"
                                + "\"allocatedBytes\":5000,\"bytesIn\":120,\"bytesOut\":100,\"files\":2,\"operations\":5,\"types\":3,"
                                + "\"changedFiles\":2,\"source\":\"cached\",\"warnings\":{\"omission\":4,\"type\":1}}");
    }

    private static DocumentReport generated() {
        CachedGenerator.Result result = new CachedGenerator.Result(
                new OutputFacts(2, 100, 5, 3, Map.of("type", 1, "omission", 4)),
                new WriteReport(List.of("a"), List.of(), List.of(), List.of("b"), List.of()),
                CachedGenerator.Source.CACHED);
        return new DocumentReport(
                document("shop"), DocumentStatus.GENERATED, Optional.empty(), Optional.of(result), EFFORT);
    }

    @Test
    void textOfADocumentStaysInItsLine() throws IOException {
        String hostile = "a\n{\"event\":\"summary\"}\u001b[2J\u2028\u202e\"\\";
        DocumentProblem problem = new DocumentProblem(
                "reading", Optional.of(new SourceLocation("x\ny.yaml", 3, 7, "/paths/~1" + hostile)), hostile);

        String line = BatchLog.line(DocumentReport.of(document(hostile), DocumentStatus.REFUSED, problem, EFFORT));

        assertThat(line.chars()).allMatch(c -> c >= ' ' && c < 0x7f);
        JsonNode parsed = new JsonMapper().readTree(line);
        assertThat(parsed.path("status").asText()).isEqualTo("refused");
        assertThat(parsed.path("reason").asText()).isEqualTo("reading");
        assertThat(parsed.path("line").asInt()).isEqualTo(3);
        assertThat(parsed.path("message").asText()).startsWith("a\\u{a}{\"event\":\"summary\"}\\u{1b}[2J");
    }

    private static BatchDocument document(String id) {
        return new BatchDocument(
                id,
                SourceLocation.of("batch.yaml"),
                GenerationRequest.of(Settings.builder().build()),
                120);
    }

    @Test
    void endsWithTheSums() {
        BatchSummary summary = new BatchSummary();
        summary.add(generated());
        summary.add(DocumentReport.of(
                document("pets"), DocumentStatus.OUT_OF_MEMORY, new DocumentProblem("heap", "x"), EFFORT));
        summary.end(BatchSummary.End.STOPPED, 2_000_000_000);

        assertThat(BatchLog.line(summary, new Shard(2, 8), "abc"))
                .isEqualTo(
                        "{\"event\":\"summary\",\"end\":\"stopped\",\"shard\":\"2/8\",\"plan\":\"abc\",\"documents\":2,"
                                + "\"generated\":1,\"unchanged\":0,\"refused\":0,\"failed\":0,\"timeout\":0,\"out-of-memory\":1,"
                                + "\"skipped\":0,\"cached\":1,\"seconds\":2.0,\"cpuSeconds\":1.4,\"allocatedBytes\":10000,"
                                + "\"bytesIn\":240,\"bytesOut\":100,\"files\":2,\"operations\":5,\"types\":3}");
    }
}
