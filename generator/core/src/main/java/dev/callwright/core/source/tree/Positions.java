package dev.callwright.core.source.tree;

import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.tree.PositionIndex.Position;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The positions of the nodes of one text, computed on first use: most runs need none. */
public final class Positions {
    private final String source;
    private final Supplier<PositionIndex> reader;
    private @Nullable PositionIndex index;

    /**
     * @param source the name of the text in messages
     * @param reader computes the positions
     */
    public Positions(String source, Supplier<PositionIndex> reader) {
        this.source = source;
        this.reader = reader;
    }

    /** Positions of a tree that was not read from a text: all are unknown. */
    static Positions none(String source) {
        return new Positions(source, () -> new PositionIndex.Builder().build());
    }

    /** The location of a pointer; if it is not in the text, with the position of its nearest ancestor. */
    public SourceLocation at(String pointer) {
        Position position = index().at(PointerTokens.of(pointer));
        return new SourceLocation(source, position.line(), position.column(), pointer);
    }

    private synchronized PositionIndex index() {
        PositionIndex found = index;
        if (found == null) {
            found = reader.get();
            index = found;
        }
        return found;
    }
}
