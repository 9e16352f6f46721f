package dev.callwright.core.source.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line and column of every node of a text, in document order. Stored in arrays instead of a map by pointer: a document
 * of a few megabytes has some hundred thousand nodes, and few of them are looked up.
 */
public final class PositionIndex {
    private final @Nullable String[] names;
    private final int[] lines;
    private final int[] columns;
    private final int[] ends;
    private final Map<Integer, Map<String, Integer>> children = new HashMap<>();

    private PositionIndex(Builder builder) {
        this.names = Arrays.copyOf(builder.names, builder.size);
        this.lines = Arrays.copyOf(builder.lines, builder.size);
        this.columns = Arrays.copyOf(builder.columns, builder.size);
        this.ends = Arrays.copyOf(builder.ends, builder.size);
    }

    /** The position of a node or, if the text does not contain it, of its nearest ancestor. */
    synchronized Position at(List<String> tokens) {
        if (lines.length == 0) {
            return Position.NONE;
        }
        int node = 0;
        for (String token : tokens) {
            int child = child(node, token);
            if (child < 0) {
                break;
            }
            node = child;
        }
        return new Position(lines[node], columns[node]);
    }

    // Cached, because a document with many problems needs many positions below the same node.
    private int child(int parent, String token) {
        return children.computeIfAbsent(parent, this::childrenOf).getOrDefault(token, -1);
    }

    private Map<String, Integer> childrenOf(int parent) {
        Map<String, Integer> found = new HashMap<>();
        int number = 0;
        for (int child = parent + 1; child < ends[parent]; child = ends[child]) {
            String name = names[child];
            found.putIfAbsent(name == null ? Integer.toString(number) : name, child);
            number++;
        }
        return found;
    }

    /**
     * A position in a text.
     *
     * @param line the line, from 1; 0 if unknown
     * @param column the column, from 1; 0 if unknown
     */
    record Position(int line, int column) {
        static final Position NONE = new Position(0, 0);
    }

    /** Takes the nodes in document order. The position of a member is that of its name. */
    public static final class Builder {
        private @Nullable String[] names = new String[256];
        private int[] lines = new int[256];
        private int[] columns = new int[256];
        private int[] ends = new int[256];
        private int size;
        private int[] open = new int[32];
        private int depth;
        private @Nullable String name;
        private int nameLine;
        private int nameColumn;

        /** Sets the name of the next node, which is a member. */
        public void name(String text, int line, int column) {
            name = text;
            nameLine = line;
            nameColumn = column;
        }

        /** Adds a scalar. */
        public void scalar(int line, int column) {
            add(line, column);
            ends[size - 1] = size;
        }

        /** Begins an object or array. */
        public void begin(int line, int column) {
            add(line, column);
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth++] = size - 1;
        }

        /** Ends the current object or array. */
        public void end() {
            ends[open[--depth]] = size;
        }

        /** The number of nodes. */
        public int size() {
            return size;
        }

        /** The index of the nodes. */
        public PositionIndex build() {
            return new PositionIndex(this);
        }

        private void add(int line, int column) {
            if (size == lines.length) {
                grow();
            }
            names[size] = name;
            lines[size] = name == null ? line : nameLine;
            columns[size] = name == null ? column : nameColumn;
            name = null;
            size++;
        }

        private void grow() {
            names = Arrays.copyOf(names, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
    }
}
