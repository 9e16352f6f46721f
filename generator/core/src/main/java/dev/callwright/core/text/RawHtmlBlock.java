package dev.callwright.core.text;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * HTML blocks in which Markdown is not parsed: preformatted text, scripts, styles and comments. In all other HTML,
 * authors expect that Markdown is parsed, so the HTML blocks of CommonMark are disabled.
 */
final class RawHtmlBlock extends AbstractBlockParser {
    private static final List<Kind> KINDS = List.of(
            new Kind("<pre", "</pre>"),
            new Kind("<script", "</script>"),
            new Kind("<style", "</style>"),
            new Kind("<!--", "-->"));

    private final HtmlBlock block = new HtmlBlock();
    private final StringBuilder content = new StringBuilder();
    private final String end;
    private boolean finished;

    private RawHtmlBlock(String end) {
        this.end = end;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString();
        content.append(content.isEmpty() ? "" : "\n").append(text);
        finished = text.toLowerCase(Locale.ROOT).contains(end);
    }

    @Override
    public void closeBlock() {
        block.setLiteral(content.toString());
    }

    private record Kind(String start, String end) {
        boolean starts(String line) {
            boolean named = line.length() > start.length() && Character.isLetterOrDigit(line.charAt(start.length()));
            return line.regionMatches(true, 0, start, 0, start.length()) && (!named || start.equals("<!--"));
        }
    }

    /** Recognizes the start of these blocks. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || start >= line.length() || line.charAt(start) != '<') {
                return BlockStart.none();
            }
            String text = line.subSequence(start, line.length()).toString();
            for (Kind kind : KINDS) {
                if (kind.starts(text)) {
                    return BlockStart.of(new RawHtmlBlock(kind.end)).atIndex(state.getIndex());
                }
            }
            return BlockStart.none();
        }
    }
}
