package dev.callwright.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.overlay.OverlayApplier;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A change of the document {@code src/test/resources/diff/base.yaml}, or its reverse.
 *
 * @param name its name, which ends in {@code -reverse} for the way back
 * @param from the old document, as JSON
 * @param to the new document, as JSON
 * @param kinds the kinds of the changes, sorted, each once
 * @param impacts the worst impact for each SDK; absent: no change concerns it
 */
public record Mutation(String name, String from, String to, List<String> kinds, Map<Sdk, Impact> impacts) {
    private static final Path FOLDER = Path.of("src/test/resources/diff");

    /** All changes of the table, each followed by its reverse. */
    public static List<Mutation> all() {
        SpecTree base = load("base.yaml");
        List<Mutation> all = new ArrayList<>();
        for (JsonNode row : load("mutations.yaml").root().get("mutations")) {
            String name = row.get("name").textValue();
            String changed = changed(base, row.get("actions"), name).root().toString();
            String old = base.root().toString();
            all.add(of(name, Stream.of(old, changed).toList(), row));
            all.add(of(name + "-reverse", Stream.of(changed, old).toList(), row.get("reverse")));
        }
        return all;
    }

    /** The two versions of the API, the names of the newer one planned with the lock of the older one. */
    public Versions versions() {
        return Versions.of(from, to);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Mutation of(String name, List<String> documents, JsonNode row) {
        List<String> kinds = StreamSupport.stream(row.get("kinds").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        Map<Sdk, Impact> impacts = new TreeMap<>();
        for (Sdk sdk : Sdk.values()) {
            String impact = row.get(sdk.key()).textValue();
            Stream.of(Impact.values())
                    .filter(each -> each.key().equals(impact))
                    .forEach(each -> impacts.put(sdk, each));
            assertThat(impacts.containsKey(sdk) || impact.equals("none"))
                    .as(name + ": " + impact)
                    .isTrue();
        }
        return new Mutation(name, documents.get(0), documents.get(1), kinds, impacts);
    }

    private static SpecTree changed(SpecTree base, JsonNode actions, String name) {
        ObjectNode overlay = JsonNodeFactory.instance.objectNode();
        overlay.put("overlay", "1.1.0");
        overlay.putObject("info").put("title", name).put("version", "1");
        overlay.set("actions", actions);
        Diagnostics diagnostics = new Diagnostics();
        SpecTree changed = new OverlayApplier(diagnostics).apply(base, List.of(new SpecTree(overlay, name)));
        assertThat(diagnostics.all()).as(name).isEmpty();
        return changed;
    }

    private static SpecTree load(String file) {
        return new SpecReader(new Diagnostics()).load(SpecSource.of(FOLDER.resolve(file)));
    }
}
