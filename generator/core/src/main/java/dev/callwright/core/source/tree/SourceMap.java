package dev.callwright.core.source.tree;

import dev.callwright.core.source.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a tree were written that was put together from several texts. It mirrors the tree only where it was
 * changed; everything else is where its own text has it.
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

    /** The places of a tree as its text has it. */
    public static SourceMap of(Positions positions) {
        return new SourceMap(positions, "");
    }

    /** The place where this node was written. */
    public Location location() {
        return positions.at(pointer);
    }

    /** The places of what a pointer from here points to. */
    public SourceMap at(String path) {
        SourceMap place = this;
        for (String token : PointerTokens.of(path)) {
            place = place.child(token);
        }
        return place;
    }

    /** The places of a node that is about to be changed. */
    public SourceMap edit(String path) {
        SourceMap place = this;
        for (String token : PointerTokens.of(path)) {
            SourceMap child = place.child(token);
            if (place.items == null) {
                place.members.put(token, child);
            }
            place = child;
        }
        return place;
    }

    /** Notes that a member was set. */
    public void put(String name, SourceMap place) {
        members.put(name, place.copy());
    }

    /** Notes that an item was added to an array that had as many as given. */
    public void add(int size, SourceMap place) {
        items(size).add(place.copy());
    }

    /** Notes that an item was taken out of an array that had as many as given. */
    public void remove(int size, int index) {
        items(size).remove(index);
    }

    /** Notes that an item was replaced in an array that has as many as given. */
    public void replace(int size, int index, SourceMap place) {
        items(size).set(index, place.copy());
    }

    /** SourceMap that change no more when these do. */
    public SourceMap copy() {
        SourceMap copy = new SourceMap(positions, pointer);
        members.forEach((name, place) -> copy.members.put(name, place.copy()));
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

    /** The places of a member or item. */
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
