package dev.callwright.core.diff.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.Versions;
import dev.callwright.core.naming.lock.NamesLock;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.overlay.OverlayApplier;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the comparison says of the changes in {@code mutations.yaml}, and of their reverses, is what javac and japicmp say of each
 * declaration. The build makes several changes at once, {@code -Plong} each by itself.
 */
final class MutationsProofTest {
    private static final Path FOLDER = Path.of("src/test/resources/diff");
    private static final int GROUPS = Integer.getInteger("diff.groups", 2);

    @TempDir
    private Path temp;

    @Test
    void saysWhatCompilersSay() throws Exception {
        SpecTree base = load("base.yaml");
        NamedApi first = Versions.api(base.root().toString(), NamesLock.empty());
        CompiledSdk sdk = CompiledSdk.of(first, temp.resolve("base"));
        List<String> wrong = new ArrayList<>();
        int breaks = 0;
        Deque<List<JsonNode>> groups = new ArrayDeque<>(groups());
        while (!groups.isEmpty()) {
            List<JsonNode> group = groups.remove();
            List<JsonNode> left = new ArrayList<>();
            String document = changed(base, group, left);
            if (!left.isEmpty()) {
                groups.add(left);
            }
            NamedApi next = Versions.api(document, first.names().lock());
            Proof there = proof(new Proof.Pair(first, sdk), next);
            NamedApi changed = Versions.api(document, NamesLock.empty());
            Path folder = temp.resolve("from" + breaks + "-" + wrong.size()
                    + group.get(0).get("name").textValue());
            Proof back = proof(
                    new Proof.Pair(changed, sdk.next(changed, folder)),
                    Versions.api(base.root().toString(), changed.names().lock()));
            for (Proof proof : List.of(there, back)) {
                breaks += proof.sourceBreaks();
                proof.missed().forEach(each -> wrong.add("missed " + each + " in " + names(group)));
                proof.wrong().forEach(each -> wrong.add("not broken " + each + " in " + names(group)));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(breaks).isGreaterThan(100);
    }

    private Proof proof(Proof.Pair from, NamedApi to) throws IOException {
        Path folder = Files.createTempDirectory(temp, "pair");
        return Proof.of(from, new Proof.Pair(to, from.sdk().next(to, folder.resolve("new"))), folder);
    }

    private static List<String> names(List<JsonNode> group) {
        return group.stream().map(each -> each.get("name").textValue()).toList();
    }

    // Neighbors in the table change the same thing, so they are in different groups.
    private static List<List<JsonNode>> groups() {
        JsonNode rows = load("mutations.yaml").root().get("mutations");
        List<List<JsonNode>> groups = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i < GROUPS) {
                groups.add(new ArrayList<>());
            }
            // All classes are others in another package, which takes long to compile.
            boolean isMove = rows.get(i).get("name").textValue().equals("title-changed");
            if (!isMove || GROUPS >= rows.size()) {
                groups.get(i % GROUPS).add(rows.get(i));
            }
        }
        return groups;
    }

    // What contradicts another change is left for a group of its own.
    private static String changed(SpecTree base, List<JsonNode> group, List<JsonNode> left) {
        SpecTree changed = base;
        for (JsonNode row : group) {
            boolean isAlone = row == group.get(0);
            try {
                changed = changed(changed, row.get("actions"));
            } catch (SpecException e) {
                assertThat(isAlone).as(e.getMessage()).isFalse();
                left.add(row);
            }
        }
        return changed.root().toString();
    }

    private static SpecTree changed(SpecTree tree, JsonNode actions) {
        ObjectNode overlay = JsonNodeFactory.instance.objectNode();
        overlay.put("overlay", "1.1.0");
        overlay.putObject("info").put("title", "Changes").put("version", "1");
        overlay.set("actions", actions);
        return new OverlayApplier(new Diagnostics()).apply(tree, List.of(new SpecTree(overlay, "changes.yaml")));
    }

    private static SpecTree load(String file) {
        return new SpecReader(new Diagnostics()).load(SpecSource.of(FOLDER.resolve(file)));
    }
}
