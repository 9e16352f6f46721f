package dev.callwright.core;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.output.DocumentFile;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.overlay.OverlayApplier;
import dev.callwright.core.source.parse.SpecVersion;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document with overlays applied, and otherwise as its author wrote it: members keep their order, references are not
 * resolved, and Swagger 2.0 stays Swagger 2.0.
 */
public final class OverlaidDocument {
    private final List<SpecSource> inputs;
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    private OverlaidDocument(List<SpecSource> inputs, SpecTree tree, Diagnostics diagnostics) {
        this.inputs = inputs;
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * The document with the overlays applied in order.
     *
     * @param urls copies of documents from the network
     * @throws dev.callwright.core.source.diagnostic.SpecException if the document or an overlay cannot be used
     */
    public static OverlaidDocument load(SpecSource spec, List<SpecSource> overlays, UrlCache urls) {
        return DeepStack.call(() -> loaded(spec, overlays, urls));
    }

    private static OverlaidDocument loaded(SpecSource spec, List<SpecSource> overlays, UrlCache urls) {
        Diagnostics diagnostics = new Diagnostics();
        SpecReader reader = new SpecReader(diagnostics, urls);
        SpecTree tree = reader.load(spec);
        // Checked first, so that a wrong file is reported before its consequences.
        SpecVersion.of(tree);
        List<SpecTree> trees = overlays.stream().map(reader::load).toList();
        List<SpecSource> inputs = new ArrayList<>(overlays);
        inputs.add(spec);
        return new OverlaidDocument(inputs, new OverlayApplier(diagnostics).apply(tree, trees), diagnostics);
    }

    /** The warnings so far. */
    public List<Diagnostic> warnings() {
        return diagnostics.all();
    }

    /** Its text, as JSON or YAML like the name of the document says. */
    public String text() {
        return DeepStack.call(() -> DocumentFile.Format.of(tree.source())
                .orElse(DocumentFile.Format.YAML)
                .text(tree.root()));
    }

    /**
     * Writes the document as JSON or YAML by the ending of the file's name.
     *
     * @throws dev.callwright.core.output.OutputException if the file is one of those that were read, or cannot be written
     */
    public void write(Path out) {
        DocumentFile file = new DocumentFile(out);
        file.throwIfAmong(
                inputs.stream().flatMap(input -> input.file().stream()).toList());
        Optional<Path> folder = tree.origin().file().map(OverlaidDocument::folder);
        if (folder.filter(folder(out)::equals).isEmpty()) {
            relativeReference("", tree.root())
                    .ifPresent(pointer -> diagnostics.warn(
                            tree.location(pointer),
                            "the reference "
                                    + MessageText.piece(tree.root().at(pointer).asText())
                                    + " is relative to the document and leads elsewhere from " + out
                                    + "; write the result into the folder of the document"));
        }
        DeepStack.call(() -> {
            file.write(tree.root());
            return out;
        });
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElse(file.toAbsolutePath());
    }

    // The first one; members of examples are looked at too, because a warning costs less than a broken reference.
    private static Optional<String> relativeReference(String pointer, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .flatMap(member -> relativeReference(pointer, member).stream())
                    .findFirst();
        }
        return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                .flatMap(i -> relativeReference(pointer + "/" + i, node.get(i)).stream())
                .findFirst();
    }

    private static Optional<String> relativeReference(String pointer, Map.Entry<String, JsonNode> member) {
        String child = PointerTokens.child(pointer, member.getKey());
        String text = member.getValue().asText();
        boolean isReference =
                member.getKey().equals("$ref") && member.getValue().isTextual();
        return isReference && !text.startsWith("#") && !SpecSource.isUrl(text)
                ? Optional.of(child)
                : relativeReference(child, member.getValue());
    }
}
