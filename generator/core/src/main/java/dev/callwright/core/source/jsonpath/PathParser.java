package dev.callwright.core.source.jsonpath;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses queries; everything that RFC 9535 does not allow is an error. */
final class PathParser {
    private final PathText text;
    private final LiteralParser literals;

    PathParser(PathText text) {
        this.text = text;
        this.literals = new LiteralParser(text);
    }

    /** Parses the whole text as a query. */
    Query wholeQuery() {
        if (!text.skip("$")) {
            throw text.error("a JSONPath starts with '$'");
        }
        Query query = new Query(true, segments());
        if (!text.isAtEnd()) {
            throw text.error("a segment such as .name, ['name'] or [0] is expected");
        }
        return query;
    }

    // The query in a filter; its first sign is next.
    private Query filterQuery() {
        boolean fromRoot = text.next() == '$';
        return new Query(fromRoot, segments());
    }

    private List<Query.Segment> segments() {
        List<Query.Segment> segments = new ArrayList<>();
        while (true) {
            int mark = text.mark();
            text.skipBlank();
            if (text.skip("..")) {
                segments.add(new Query.Segment(true, text.peek() == '[' ? bracketed() : List.of(shorthand())));
            } else if (text.skip(".")) {
                segments.add(new Query.Segment(false, List.of(shorthand())));
            } else if (text.peek() == '[') {
                segments.add(new Query.Segment(false, bracketed()));
            } else {
                text.reset(mark);
                return segments;
            }
        }
    }

    private Selector shorthand() {
        if (text.skip("*")) {
            return new Selector.Wildcard();
        }
        if (!PathText.isNameStart(text.peek())) {
            throw text.error("a name or '*' is expected; other names are written as ['name']");
        }
        String name = text.takeWhile(c -> PathText.isNameStart(c) || PathText.isDigit(c));
        if (text.peek() == '-') {
            // Extensions are often written so.
            throw text.error("a name with '-' is written in brackets and quotes, such as ['x-name']");
        }
        return new Selector.Name(name);
    }

    private List<Selector> bracketed() {
        List<Selector> selectors = new ArrayList<>();
        text.expect("[");
        do {
            text.skipBlank();
            selectors.add(selector());
            text.skipBlank();
        } while (text.skip(","));
        text.expect("]");
        return selectors;
    }

    private Selector selector() {
        int c = text.peek();
        if (c == '\'' || c == '"') {
            return new Selector.Name(literals.string());
        }
        if (text.skip("*")) {
            return new Selector.Wildcard();
        }
        if (text.skip("?")) {
            text.skipBlank();
            return new Selector.Filter(new FilterParser(text, this::filterQuery).condition());
        }
        if (c != ':' && c != '-' && !PathText.isDigit(c)) {
            throw text.error("a quoted name, an index, '*' or '?' is expected");
        }
        return indexOrSlice();
    }

    private Selector indexOrSlice() {
        @Nullable Long start = bound();
        int mark = text.mark();
        text.skipBlank();
        if (!text.skip(":")) {
            text.reset(mark);
            return new Selector.Index(start == null ? literals.integer() : start);
        }
        text.skipBlank();
        @Nullable Long end = bound();
        mark = text.mark();
        text.skipBlank();
        if (!text.skip(":")) {
            text.reset(mark);
            return new Selector.Slice(start, end, 1);
        }
        mark = text.mark();
        text.skipBlank();
        @Nullable Long step = bound();
        if (step == null) {
            text.reset(mark);
        }
        return new Selector.Slice(start, end, step == null ? 1 : step);
    }

    private @Nullable Long bound() {
        return text.peek() == '-' || PathText.isDigit(text.peek()) ? literals.integer() : null;
    }
}
