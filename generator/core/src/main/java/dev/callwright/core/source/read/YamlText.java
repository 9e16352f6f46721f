package dev.callwright.core.source.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
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

/** Reads YAML 1.2, in which {@code no} and {@code on} are texts and {@code 012} is twelve. */
final class YamlText {

    private final String source;
    private final String text;
    private final Diagnostics diagnostics;

    YamlText(String source, String text, Diagnostics diagnostics) {
        this.source = source;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The tree; adds positions to the index and throws an error with its location. */
    JsonNode tree(PositionIndex.Builder index) {
        try {
            Optional<Node> root = new LimitedComposer(settings(text), text).getSingleNode();
            if (root.isEmpty()) {
                throw diagnostics.abort(
                        SourceLocation.of(source), "the document is empty; fetch it again, or name another one");
            }
            JsonNode tree = new YamlTree(source, text.length(), index, diagnostics).convert(root.get());
            diagnostics.throwIfErrors();
            return tree;
        } catch (TooDeep e) {
            throw diagnostics.abort(location(e), StructureCheck.tooDeep());
        } catch (MarkedYamlEngineException e) {
            throw diagnostics.abort(location(e), "this is not valid YAML: " + YamlMistake.of(e));
        } catch (ReaderException e) {
            throw diagnostics.abort(
                    location(e.getPosition()),
                    "this is not valid YAML: the character " + String.format("U+%04X", e.getCodePoint())
                            + " is not allowed; remove it or write it as an escape in double quotes");
        } catch (YamlEngineException e) {
            throw diagnostics.abort(
                    SourceLocation.of(source),
                    "this is not valid YAML; check it with a YAML editor, and correct the text");
        }
    }

    // With a buffer for the whole text, the reader does not copy its buffer while it advances.
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(false)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(Limit.DOCUMENT_BYTES.value())
                // YamlTree limits the size of aliased content instead of the number of aliases.
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .setUseMarks(true)
                .setBufferSize(Math.max(1024, text.length()))
                .build();
    }

    /** Limits the depth of the composer, which is recursive. */
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

    /** Thrown above the depth limit. */
    private static final class TooDeep extends MarkedYamlEngineException {
        private static final long serialVersionUID = 1L;

        TooDeep(Optional<Mark> mark) {
            super("", Optional.empty(), "", mark);
        }
    }

    private SourceLocation location(MarkedYamlEngineException e) {
        Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
        return mark == null
                ? SourceLocation.of(source)
                : new SourceLocation(source, mark.getLine() + 1, mark.getColumn() + 1, "");
    }

    private SourceLocation location(int codePoints) {
        int length = Math.min(codePoints, text.codePointCount(0, text.length()));
        String before = text.substring(0, text.offsetByCodePoints(0, length));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new SourceLocation(source, line, before.length() - lineStart + 1, "");
    }
}
