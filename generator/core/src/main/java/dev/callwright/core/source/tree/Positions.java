package dev.callwright.core.source.tree;

import dev.callwright.core.source.diagnostic.Location;
import dev.callwright.core.source.tree.PositionIndex.Position;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the nodes of one text are. The text is searched when the first position is asked for: most runs ask for none. */
public final class Positions {
    private final String source;
    private final Supplier<PositionIndex> reader;
    private @Nullable PositionIndex index;

    public Positions(String source, Supplier<PositionIndex> reader) {
        this.source = source;
        this.reader = reader;
    }

    /** The positions of a tree that was not read from a text: none. */
    static Positions none(String source) {
        return new Positions(source, () -> new PositionIndex.Builder().build());
    }

    /** The place of a pointer; what is not in the text has the position of what is around it. */
    public Location at(String pointer) {
        Position position = index().at(PointerTokens.of(pointer));
        return new Location(source, position.line(), position.column(), pointer);
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
