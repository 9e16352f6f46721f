package dev.callwright.core.source.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.access.AccessPolicy;
import dev.callwright.core.source.access.SourceText;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.PositionIndex;
import dev.callwright.core.source.tree.Positions;
import dev.callwright.core.source.tree.SourceMap;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Locale;
import java.util.function.Function;

/** Reads a JSON or YAML document to a tree. */
public final class SpecReader {
    private final Diagnostics diagnostics;
    private final int maxBytes;
    private final Function<SpecSource, AccessPolicy> policy;

    /** @param diagnostics takes the errors in the text */
    public SpecReader(Diagnostics diagnostics) {
        this(diagnostics, UrlCache.none());
    }

    /** A reader of documents that the user named. */
    public SpecReader(Diagnostics diagnostics, UrlCache urls) {
        this(diagnostics, Limit.DOCUMENT_BYTES.value(), source -> AccessPolicy.forUserInput(source, urls));
    }

    SpecReader(Diagnostics diagnostics, int maxBytes) {
        this(diagnostics, maxBytes, source -> AccessPolicy.forUserInput(source, UrlCache.none()));
    }

    /** A reader of documents under an access policy. */
    public SpecReader(Diagnostics diagnostics, AccessPolicy policy) {
        this(diagnostics, Limit.DOCUMENT_BYTES.value(), source -> policy);
    }

    private SpecReader(Diagnostics diagnostics, int maxBytes, Function<SpecSource, AccessPolicy> policy) {
        this.diagnostics = diagnostics;
        this.maxBytes = maxBytes;
        this.policy = policy;
    }

    /**
     * The document as a tree.
     *
     * @throws SpecException if it cannot be read, is neither JSON nor YAML, or is not an object
     */
    public SpecTree load(SpecSource source) {
        String text = new SourceText(source, maxBytes, policy.apply(source), diagnostics).read();
        Syntax syntax = syntax(source.name(), text);
        if (syntax == Syntax.HTML) {
            throw diagnostics.abort(
                    SourceLocation.of(source.name()),
                    "this is an HTML page; give the address of the document itself, which is often behind a link such as"
                            + " 'raw' or 'download'");
        }
        SpecTree tree = syntax == Syntax.YAML ? yaml(source, text) : json(source, text, diagnostics);
        new StructureCheck(diagnostics).check(tree);
        return tree;
    }

    private SpecTree json(SpecSource source, String text, Diagnostics problems) {
        JsonTreeReader json = new JsonTreeReader(source.name(), text, problems);
        JsonNode root = json.tree();
        return tree(source, root, new Positions(source.name(), json::positions));
    }

    private SpecTree yaml(SpecSource source, String text) {
        if (startsAsJson(text)) {
            try {
                // A .yaml file may hold JSON, which Jackson reads ten times as fast; or a YAML flow mapping.
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

    private static Syntax syntax(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (text.stripLeading().startsWith("<")) {
            return Syntax.HTML;
        }
        if (lower.endsWith(".json")) {
            return Syntax.JSON;
        }
        return startsAsJson(text) && !lower.endsWith(".yaml") && !lower.endsWith(".yml") ? Syntax.JSON : Syntax.YAML;
    }

    private static boolean startsAsJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private enum Syntax {
        JSON,
        YAML,
        HTML
    }
}
