package dev.callwright.core.source.tree;

import dev.callwright.core.source.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The locations of the parts of a tree that was composed of several texts. Mirrors the tree only where it was changed;
 * other parts have the positions of their own text.
 */
public final class SourceMap {
    private final Positions positions;
    private final String pointer;
    private final Map<String, SourceMap> members = new LinkedHashMap<>();
    private @Nullable List<SourceMap> items;

    private SourceMap(Positions positions, String pointer) {
        this.positions = positions;
        this.pointer = pointer;
    }

    /** The source map of a tree that was read from one text. */
    public static SourceMap of(Positions positions) {
        return new SourceMap(positions, "");
    }

    /** The location of this node. */
    public SourceLocation location() {
        return positions.at(pointer);
    }

    /** The source map of a descendant. */
    public SourceMap at(String path) {
        SourceMap part = this;
        for (String token : PointerTokens.of(path)) {
            part = part.child(token);
        }
        return part;
    }

    /** The source map of a descendant that is about to be changed. */
    public SourceMap edit(String path) {
        SourceMap part = this;
        for (String token : PointerTokens.of(path)) {
            SourceMap child = part.child(token);
            if (part.items == null) {
                part.members.put(token, child);
            }
            part = child;
        }
        return part;
    }

    /** Records that a member was set. */
    public void put(String name, SourceMap part) {
        members.put(name, part.copy());
    }

    /** Records that an item was added to an array of a size. */
    public void add(int size, SourceMap part) {
        items(size).add(part.copy());
    }

    /** Records that an item was removed from an array of a size. */
    public void remove(int size, int index) {
        items(size).remove(index);
    }

    /** Records that an item was replaced in an array of a size. */
    public void replace(int size, int index, SourceMap part) {
        items(size).set(index, part.copy());
    }

    /** The source map of a new object or list that takes the place of this node; its members are recorded as they are set. */
    public SourceMap replacement() {
        return new SourceMap(positions, pointer);
    }

    /** Records that a member was set to a part that is complete, and therefore not copied. */
    public void own(String name, SourceMap part) {
        if (!part.isUnchanged(PointerTokens.child(pointer, name)) || part.positions != positions) {
            members.put(name, part);
        }
    }

    /** Records that an item was added to a new list; the part is complete, and therefore not copied. */
    public void ownItem(SourceMap part) {
        List<SourceMap> all = items;
        if (all == null) {
            all = new ArrayList<>();
            items = all;
        }
        all.add(part);
    }

    /** The place of this node, which other nodes have too if they were made of the same part. */
    public Place place() {
        return new Place(positions, pointer);
    }

    /**
     * A place in a text.
     *
     * @param positions identify the text
     * @param pointer the pointer in the text
     */
    public record Place(Positions positions, String pointer) {}

    private boolean isUnchanged(String path) {
        return members.isEmpty() && items == null && pointer.equals(path);
    }

    /** An independent copy. */
    public SourceMap copy() {
        SourceMap copy = new SourceMap(positions, pointer);
        members.forEach((name, part) -> copy.members.put(name, part.copy()));
        List<SourceMap> ownItems = items;
        if (ownItems != null) {
            copy.items = new ArrayList<>(ownItems.stream().map(SourceMap::copy).toList());
        }
        return copy;
    }

    private List<SourceMap> items(int size) {
        List<SourceMap> all = items;
        if (all == null) {
            all = new ArrayList<>(size + 1);
            for (int i = 0; i < size; i++) {
                all.add(child(Integer.toString(i)));
            }
            members.clear();
            items = all;
        }
        return all;
    }

    /** The source map of a member or item. */
    public SourceMap child(String token) {
        List<SourceMap> all = items;
        if (all != null) {
            int index = index(token, all.size());
            return index < 0 ? this : all.get(index);
        }
        SourceMap known = members.get(token);
        return known == null ? new SourceMap(positions, PointerTokens.child(pointer, token)) : known;
    }

    private static int index(String token, int size) {
        try {
            int index = Integer.parseInt(token);
            return index >= 0 && index < size ? index : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
