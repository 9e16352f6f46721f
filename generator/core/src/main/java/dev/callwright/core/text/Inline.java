package dev.callwright.core.text;

import java.util.List;

/** A part of running text. Nothing is empty, and nothing is nested in its own kind. */
public sealed interface Inline {
    /** What the kind of an inline decides; one method for each kind. */
    interface Visitor<R> {
        R text(Text text);

        R code(Code code);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R link(Link link);

        R lineBreak(LineBreak lineBreak);
    }

    /** What the visitor says of this inline. */
    <R> R accept(Visitor<R> visitor);

    /** Plain characters, all of them visible; no two texts stand side by side. */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A word of code. */
    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** Stressed text. */
    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Strongly stressed text. */
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
     * @param url an absolute {@code http}, {@code https} or {@code mailto} URL in ASCII without characters that mean
     *     something in HTML or Markdown, {@code &} aside
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

    /** The next inline starts on a new line. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }
}
