package dev.callwright.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things found by their name, of which only the characters need to be there. */
final class NameTable<T> {
    // Open addressing: at most half full so that a search ends soon.
    private final @Nullable Object[] things;
    private final String[] names;

    NameTable(Map<String, T> byName) {
        int size = Math.max(2, Integer.highestOneBit(byName.size()) * 4);
        this.things = new Object[size];
        this.names = new String[size];
        for (Map.Entry<String, T> each : byName.entrySet()) {
            int bucket = bucket(each.getKey());
            names[bucket] = each.getKey();
            things[bucket] = each.getValue();
        }
    }

    /** The thing with this name, or null. */
    @Nullable
    T get(String name) {
        return thing(bucket(name));
    }

    /** The thing with the name that these characters are, or null. */
    @Nullable
    T get(char[] text, int start, int length) {
        int hash = 0;
        for (int index = start; index < start + length; index++) {
            // As String.hashCode() does.
            hash = 31 * hash + text[index];
        }
        int bucket = first(hash);
        while (names[bucket] != null && !same(names[bucket], text, start, length)) {
            bucket = next(bucket);
        }
        return thing(bucket);
    }

    private static boolean same(String name, char[] text, int start, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (name.charAt(index) != text[start + index]) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // nothing else was put there
    private @Nullable T thing(int bucket) {
        return (T) things[bucket];
    }

    // Where the name is, or where it would be.
    private int bucket(String name) {
        int bucket = first(name.hashCode());
        while (names[bucket] != null && !names[bucket].equals(name)) {
            bucket = next(bucket);
        }
        return bucket;
    }

    private int first(int hash) {
        return (hash ^ (hash >>> 16)) & (names.length - 1);
    }

    private int next(int bucket) {
        return (bucket + 1) & (names.length - 1);
    }
}
