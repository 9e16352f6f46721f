package dev.callwright.core.source.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.access.SourceText;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Location;
import dev.callwright.core.source.tree.PositionIndex;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2: {@code no}, {@code on} and {@code 012} are what they look like. */
final class YamlText {

    private final String source;
    private final String text;
    private final Diagnostics diagnostics;

    YamlText(String source, String text, Diagnostics diagnostics) {
        this.source = source;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The tree, whose positions go to the index; an error is thrown with its place. */
    JsonNode tree(PositionIndex.Builder index) {
        try {
            Optional<Node> root = new LimitedComposer(settings(text), text).getSingleNode();
            if (root.isEmpty()) {
                throw diagnostics.abort(
                        Location.of(source), "the document is empty; fetch it again, or name another one");
            }
            JsonNode tree = new YamlTree(source, text.length(), index, diagnostics).convert(root.get());
            diagnostics.throwIfErrors();
            return tree;
        } catch (TooDeep e) {
            throw diagnostics.abort(place(e), StructureCheck.tooDeep());
        } catch (MarkedYamlEngineException e) {
            throw diagnostics.abort(place(e), "this is not valid YAML: " + reason(e) + "; correct the text there");
        } catch (ReaderException e) {
            throw diagnostics.abort(
                    place(e.getPosition()),
                    "this is not valid YAML: the character " + String.format("U+%04X", e.getCodePoint())
                            + " may not be in it; remove it or write it as an escape in double quotes");
        } catch (YamlEngineException e) {
            throw diagnostics.abort(
                    Location.of(source), "this is not valid YAML: " + SourceText.reason(e) + "; correct the text");
        }
    }

    // The reader moves its window along long texts, each time copying it: with one window there is nothing to move.
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(false)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(SourceText.MAX_BYTES)
                // YamlTree bounds what aliases repeat, by size instead of by number.
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .setUseMarks(true)
                .setBufferSize(Math.max(1024, text.length()))
                .build();
    }

    /** Composes by recursion, so it stops at the limit. */
    private static final class LimitedComposer extends Composer {
        private int depth;

        LimitedComposer(LoadSettings settings, String text) {
            super(settings, new ParserImpl(settings, new StreamReader(settings, text)));
        }

        @Override
        protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
            enter();
            SequenceNode node = super.composeSequenceNode(anchor);
            depth--;
            return node;
        }

        @Override
        protected Node composeMappingNode(Optional<Anchor> anchor) {
            enter();
            Node node = super.composeMappingNode(anchor);
            depth--;
            return node;
        }

        private void enter() {
            if (++depth > Limit.DOCUMENT_DEPTH.value()) {
                throw new TooDeep(parser.peekEvent().getStartMark());
            }
        }
    }

    /** More levels than the limit. */
    private static final class TooDeep extends MarkedYamlEngineException {
        private static final long serialVersionUID = 1L;

        TooDeep(Optional<Mark> mark) {
            super("", Optional.empty(), "", mark);
        }
    }

    private static String reason(MarkedYamlEngineException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem().strip();
        String context = e.getContext() == null ? "" : e.getContext().strip();
        if (context.isEmpty() || problem.isEmpty()) {
            return context + problem;
        }
        String opened = e.getContextMark()
                .map(mark -> " opened in line " + (mark.getLine() + 1))
                .orElse("");
        return context.startsWith("while ") ? problem + ", " + context + opened : context + " " + problem;
    }

    private Location place(MarkedYamlEngineException e) {
        Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
        return mark == null ? Location.of(source) : new Location(source, mark.getLine() + 1, mark.getColumn() + 1, "");
    }

    private Location place(int codePoints) {
        int length = Math.min(codePoints, text.codePointCount(0, text.length()));
        String before = text.substring(0, text.offsetByCodePoints(0, length));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Location(source, line, before.length() - lineStart + 1, "");
    }
}
