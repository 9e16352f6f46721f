package dev.callwright.core.source.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.access.Reach;
import dev.callwright.core.source.access.SourceText;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Location;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.PositionIndex;
import dev.callwright.core.source.tree.Positions;
import dev.callwright.core.source.tree.SourceMap;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Locale;
import java.util.Optional;

/** Reads a document's text to a tree: JSON or YAML, whatever the text is. */
public final class SpecReader {
    private final Diagnostics diagnostics;
    private final int maxBytes;
    private final Optional<Reach> reach;

    /** @param diagnostics takes what is wrong with the text */
    public SpecReader(Diagnostics diagnostics) {
        this(diagnostics, SourceText.MAX_BYTES, Optional.empty());
    }

    SpecReader(Diagnostics diagnostics, int maxBytes) {
        this(diagnostics, maxBytes, Optional.empty());
    }

    /** A reader of what references name. */
    public SpecReader(Diagnostics diagnostics, Reach reach) {
        this(diagnostics, SourceText.MAX_BYTES, Optional.of(reach));
    }

    private SpecReader(Diagnostics diagnostics, int maxBytes, Optional<Reach> reach) {
        this.diagnostics = diagnostics;
        this.maxBytes = maxBytes;
        this.reach = reach;
    }

    /**
     * The document as a tree.
     *
     * @throws SpecException if it cannot be read, is neither JSON nor YAML, or is no object
     */
    public SpecTree load(SpecSource source) {
        String text = new SourceText(source, maxBytes, reach.orElseGet(() -> Reach.ofUser(source)), diagnostics).read();
        Format format = format(source.name(), text);
        if (format == Format.HTML) {
            throw diagnostics.abort(
                    Location.of(source.name()),
                    "this is an HTML page; give the address of the document itself, which is often behind a link such as"
                            + " 'raw' or 'download'");
        }
        SpecTree tree = format == Format.YAML ? yaml(source, text) : json(source, text, diagnostics);
        new StructureCheck(diagnostics).check(tree);
        return tree;
    }

    private SpecTree json(SpecSource source, String text, Diagnostics problems) {
        JsonTreeReader json = new JsonTreeReader(source.name(), text, problems);
        JsonNode root = json.tree();
        return tree(source, root, new Positions(source.name(), json::positions));
    }

    private SpecTree yaml(SpecSource source, String text) {
        if (isOpened(text)) {
            try {
                // People name JSON .yaml, and Jackson reads it ten times as fast. It need not be JSON, though.
                return json(source, text, new Diagnostics());
            } catch (SpecException e) {
                return composed(source, text);
            }
        }
        return composed(source, text);
    }

    private SpecTree composed(SpecSource source, String text) {
        PositionIndex.Builder builder = new PositionIndex.Builder();
        JsonNode root = new YamlText(source.name(), text, diagnostics).tree(builder);
        PositionIndex index = builder.build();
        return tree(source, root, new Positions(source.name(), () -> index));
    }

    private SpecTree tree(SpecSource source, JsonNode root, Positions positions) {
        if (root instanceof ObjectNode object) {
            return new SpecTree(object, source, SourceMap.of(positions));
        }
        throw diagnostics.abort(
                positions.at(""),
                "the document is "
                        + (root.isArray() ? "a list" : "a single value")
                        + "; it must be an object, which YAML calls a mapping");
    }

    private static Format format(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (text.stripLeading().startsWith("<")) {
            return Format.HTML;
        }
        if (lower.endsWith(".json")) {
            return Format.JSON;
        }
        return isOpened(text) && !lower.endsWith(".yaml") && !lower.endsWith(".yml") ? Format.JSON : Format.YAML;
    }

    private static boolean isOpened(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private enum Format {
        JSON,
        YAML,
        HTML
    }
}
