package dev.callwright.core.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a tree were written that was put together from several texts. It mirrors the tree only where it was
 * changed; everything else is where its own text has it.
 */
final class Places {
    private final Positions positions;
    private final String pointer;
    private final Map<String, Places> members = new LinkedHashMap<>();
    private @Nullable List<Places> items;

    private Places(Positions positions, String pointer) {
        this.positions = positions;
        this.pointer = pointer;
    }

    /** The places of a tree as its text has it. */
    static Places of(Positions positions) {
        return new Places(positions, "");
    }

    /** The place where this node was written. */
    Location location() {
        return positions.at(pointer);
    }

    /** The places of what a pointer from here points to. */
    Places at(String path) {
        Places place = this;
        for (String token : PointerTokens.of(path)) {
            place = place.child(token);
        }
        return place;
    }

    /** The places of a node that is about to be changed. */
    Places edit(String path) {
        Places place = this;
        for (String token : PointerTokens.of(path)) {
            Places child = place.child(token);
            if (place.items == null) {
                place.members.put(token, child);
            }
            place = child;
        }
        return place;
    }

    /** Notes that a member was set. */
    void put(String name, Places place) {
        members.put(name, place.copy());
    }

    /** Notes that an item was added to an array that had as many as given. */
    void add(int size, Places place) {
        items(size).add(place.copy());
    }

    /** Notes that an item was taken out of an array that had as many as given. */
    void remove(int size, int index) {
        items(size).remove(index);
    }

    /** Notes that an item was replaced in an array that has as many as given. */
    void replace(int size, int index, Places place) {
        items(size).set(index, place.copy());
    }

    /** Places that change no more when these do. */
    Places copy() {
        Places copy = new Places(positions, pointer);
        members.forEach((name, place) -> copy.members.put(name, place.copy()));
        List<Places> ownItems = items;
        if (ownItems != null) {
            copy.items = new ArrayList<>(ownItems.stream().map(Places::copy).toList());
        }
        return copy;
    }

    private List<Places> items(int size) {
        List<Places> all = items;
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
    Places child(String token) {
        List<Places> all = items;
        if (all != null) {
            int index = index(token, all.size());
            return index < 0 ? this : all.get(index);
        }
        Places known = members.get(token);
        return known == null ? new Places(positions, PointerTokens.child(pointer, token)) : known;
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
