package dev.callwright.core.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every encoder sends the bytes of the table in {@code templates/wire-cases}, whose README says how to run one encoder or
 * some rows.
 */
final class WireTest {
    private static final Path DEVIATIONS = Path.of("src", "test", "resources", "wire");

    @TempDir
    private Path folder;

    private final List<RawServer> servers = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        for (String name : List.of("A", "B", "C")) {
            servers.add(new RawServer(name));
        }
    }

    @AfterEach
    void stop() throws IOException {
        for (RawServer server : servers) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsTheBytesOfTheTable(WireEncoder encoder) throws Exception {
        assumeTrue(System.getProperty("wire.encoder", encoder.key()).equals(encoder.key()));
        List<WireCase> rows = WireCase.all().stream()
                .filter(WireTest::isSelected)
                .filter(row -> row.isFor(encoder))
                .toList();
        Map<String, String> wrong = wrong(rows, encoder);
        Set<String> known = knownDeviations(encoder, rows);
        Set<String> repaired = new LinkedHashSet<>(known);
        repaired.removeAll(wrong.keySet());
        wrong.keySet().removeAll(known);
        assertThat(wrong.values())
                .as("%d of %d rows by %s", wrong.size(), rows.size(), encoder.key())
                .isEmpty();
        assertThat(repaired)
                .as("rows that are right; remove them from the list")
                .isEmpty();
    }

    // A list of files and ids.
    private static boolean isSelected(WireCase row) {
        String rows = System.getProperty("wire.rows", "");
        List<String> names = List.of(rows.split(","));
        return rows.isEmpty() || names.contains(row.file()) || names.contains(row.id());
    }

    private static Set<String> knownDeviations(WireEncoder encoder, List<WireCase> rows) throws IOException {
        Set<String> ids = rows.stream().map(WireCase::id).collect(Collectors.toSet());
        Path list = DEVIATIONS.resolve("deviations-" + encoder.key() + ".txt");
        return Files.exists(list)
                ? Files.readAllLines(list).stream().filter(ids::contains).collect(Collectors.toSet())
                : Set.of();
    }

    private Map<String, String> wrong(List<WireCase> rows, WireEncoder encoder) throws Exception {
        List<WireSdk> sdks = new ArrayList<>();
        Map<String, Integer> ports = servers.stream().collect(Collectors.toMap(RawServer::name, RawServer::port));
        for (WireDocument document : WireDocument.of(rows)) {
            sdks.add(WireSdk.of(document, folder, encoder, ports));
        }
        Map<String, String> errors = new LinkedHashMap<>();
        sdks.forEach(sdk ->
                sdk.snippets().forEach(snippet -> errors.put(snippet.row().id(), snippet.error())));
        errors.putAll(WireProgram.of(encoder).run(sdks, folder));
        Map<String, List<RawRequest>> requests = requests(rows);
        Map<String, String> wrong = new LinkedHashMap<>();
        for (WireCase row : rows) {
            List<String> differences = new Expected(row, encoder)
                    .differences(requests.getOrDefault(row.id(), List.of()), errors.getOrDefault(row.id(), ""));
            if (!differences.isEmpty()) {
                wrong.put(
                        row.id(), "\n" + row.id() + " (" + encoder.key() + ")\n  " + String.join("\n  ", differences));
            }
        }
        return wrong;
    }

    private Map<String, List<RawRequest>> requests(List<WireCase> rows) {
        Set<String> ids = rows.stream().map(WireCase::id).collect(Collectors.toSet());
        Map<String, List<RawRequest>> requests = new LinkedHashMap<>();
        for (RawServer server : servers) {
            for (RawRequest request : server.takeRequests()) {
                String id = RowIds.in(request.target(), ids).orElse(request.line());
                requests.computeIfAbsent(id, unused -> new ArrayList<>()).add(request);
            }
        }
        Set<String> unknown = new LinkedHashSet<>(requests.keySet());
        unknown.removeAll(ids);
        assertThat(unknown).as("requests of no row").isEmpty();
        return requests;
    }
}
