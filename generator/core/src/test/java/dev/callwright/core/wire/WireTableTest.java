package dev.callwright.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.testing.SchemaCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of wire cases is what its schema says, and the documents of its rows give the warnings that it says. */
final class WireTableTest {
    private static final Map<String, Integer> PORTS = Map.of("A", 9, "B", 9, "C", 9);

    @TempDir
    private Path folder;

    @Test
    void filesMatchTheirSchema() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (Path file : WireCase.files()) {
            files.put(file.getFileName().toString(), new JsonMapper().writeValueAsString(WireCase.tree(file)));
        }
        assertThat(SchemaCheck.violations(WireCase.FOLDER.resolve("wire-cases.schema.json"), files, folder))
                .isEmpty();
    }

    @Test
    void rowsAreManyAndHaveTheirOwnIds() {
        List<String> ids = WireCase.all().stream().map(WireCase::id).toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(250).doesNotHaveDuplicates();
    }

    @Test
    void readmeNamesEveryFile() throws Exception {
        String readme = Files.readString(WireCase.FOLDER.resolve("README.md"));
        assertThat(WireCase.files()).allSatisfy(file -> assertThat(readme).contains("`" + file.getFileName() + "`"));
    }

    @Test
    void documentsGiveTheWarningsOfTheTable() throws Exception {
        for (WireDocument document : WireDocument.of(WireCase.all())) {
            List<Diagnostic> warnings =
                    WireSdk.of(document, folder, WireEncoder.CURL, PORTS).api().warnings();
            for (WireCase row : document.cases()) {
                List<String> ofRow = warnings.stream()
                        .map(Diagnostic::toString)
                        .filter(each -> each.contains("(/paths/~1" + row.id() + "/")
                                || each.contains("(/paths/~1" + row.id() + "~1"))
                        .toList();
                row.warning().ifPresent(text -> assertThat(ofRow).as(row.id()).anyMatch(each -> each.contains(text)));
            }
        }
    }
}
