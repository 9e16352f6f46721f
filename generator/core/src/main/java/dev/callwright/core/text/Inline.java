package dev.callwright.core.text;

import java.util.List;

/** An inline of a description. Inlines are not empty, and not nested in their own kind. */
public sealed interface Inline {
    /** One method per kind of inline. */
    interface Visitor<R> {
        R text(Text text);

        R code(Code code);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R link(Link link);

        R lineBreak(LineBreak lineBreak);
    }

    /** Dispatches on the kind of inline. */
    <R> R accept(Visitor<R> visitor);

    /** Plain text of visible characters; two texts are never adjacent. */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A code span. */
    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** Emphasized text. */
    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Strong text. */
    record Strong(List<Inline> inlines) implements Inline {
        public Strong {
            inlines = List.copyOf(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /**
     * A link.
     *
     * @param url an absolute {@code http}, {@code https} or {@code mailto} URL in ASCII, without special characters of
     *     HTML or Markdown except {@code &}
     */
    record Link(String url, List<Inline> inlines) implements Inline {
        public Link {
            inlines = List.copyOf(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A line break. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }
}
