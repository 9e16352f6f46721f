package dev.callwright.core.diff.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.diff.typescript.OldClients.Failure;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.overlay.OverlayApplier;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.testing.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The comparison of two versions of the TypeScript SDK says of each change of a table what the compiler says of a program that
 * uses all of the old version.
 */
final class TypeScriptSurfaceTest {
    private static final Path FOLDER = Path.of("src/test/resources/diff");

    private static final int EVERY = Integer.getInteger("diff.every", 8);

    @TempDir
    private Path temp;

    @Test
    void compilerAgreesAboutMutations() throws Exception {
        List<VersionPair> pairs = new ArrayList<>();
        Path base = FOLDER.resolve("base.yaml");
        Generation before = VersionPair.of(base);
        int number = 0;
        for (JsonNode mutation : tree(FOLDER.resolve("mutations.yaml")).root().path("mutations")) {
            if (number++ % EVERY != 0) {
                continue;
            }
            String name = mutation.path("name").asText();
            Path changed = changed(base, mutation);
            pairs.add(VersionPair.of(name, before, changed, temp));
            pairs.add(VersionPair.of(name + "-reversed", VersionPair.of(changed), base, temp));
        }
        Map<String, List<Failure>> failures = OldClients.compile(pairs, Path.of("target/diff-typescript"));
        List<String> mistakes = new ArrayList<>();
        for (VersionPair pair : pairs) {
            Verdict verdict = new Verdict(pair, failures.get(pair.name()));
            mistakes.addAll(verdict.mistakes());
        }
        assertThat(mistakes).isEmpty();
    }

    private Path changed(Path base, JsonNode mutation) throws Exception {
        ObjectNode overlay = new JsonMapper().createObjectNode();
        overlay.put("overlay", "1.1.0");
        overlay.putObject("info").put("title", "Change").put("version", "1");
        overlay.set("actions", mutation.path("actions"));
        Path file = Files.writeString(temp.resolve("overlay.json"), overlay.toString());
        Diagnostics diagnostics = new Diagnostics();
        SpecReader reader = new SpecReader(diagnostics);
        SpecTree changed = new OverlayApplier(diagnostics)
                .apply(
                        reader.load(SpecSource.of(base.toString())),
                        List.of(reader.load(SpecSource.of(file.toString()))));
        String name = mutation.path("name").asText();
        return Files.writeString(temp.resolve(name + ".json"), changed.root().toString());
    }

    private static SpecTree tree(Path file) {
        return new SpecReader(new Diagnostics()).load(SpecSource.of(file.toString()));
    }
}
