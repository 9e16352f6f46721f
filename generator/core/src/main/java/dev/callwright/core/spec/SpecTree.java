package dev.callwright.core.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.spec.Positions.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document as a tree that keeps everything its text says, and where it says it. */
public final class SpecTree {
    private final ObjectNode root;
    private final String source;
    private final Positions positions;

    SpecTree(ObjectNode root, String source, Positions positions) {
        this.root = root;
        this.source = source;
        this.positions = positions;
    }

    /** A tree that was not read from a text. */
    public SpecTree(ObjectNode root, String source) {
        this(root, source, Positions.NONE);
    }

    /** The document's root. */
    public ObjectNode root() {
        return root;
    }

    /** The name of the input, as the user wrote it. */
    public String source() {
        return source;
    }

    /** The same text with another content, such as after an overlay. */
    SpecTree withRoot(ObjectNode changed) {
        return new SpecTree(changed, source, positions);
    }

    /** The place of a JSON pointer; for what the text does not hold itself, that of the nearest thing around it. */
    public Location location(String pointer) {
        List<String> tokens = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                tokens.add(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        for (int length = tokens.size(); length >= 0; length--) {
            Optional<Position> position = positions.find(tokens.subList(0, length));
            if (position.isPresent()) {
                return new Location(source, position.get().line(), position.get().column(), pointer);
            }
        }
        return new Location(source, 0, 0, pointer);
    }
}
