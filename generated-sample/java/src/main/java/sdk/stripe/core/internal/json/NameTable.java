package sdk.stripe.core.internal.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, found from the characters of the name without a string of them.
 *
 * @param <T> the type of the values
 */
public final class NameTable<T> {
    // Open addressing: at most half full so that a search ends soon.
    private final @Nullable Object[] values;
    private final String[] names;

    /** A table of these values. */
    public NameTable(Map<String, T> byName) {
        int size = Math.max(2, Integer.highestOneBit(byName.size()) * 4);
        this.values = new Object[size];
        this.names = new String[size];
        for (Map.Entry<String, T> each : byName.entrySet()) {
            int bucket = bucket(each.getKey());
            names[bucket] = each.getKey();
            values[bucket] = each.getValue();
        }
    }

    /** The value of this name, or null. */
    public @Nullable T get(String name) {
        return value(bucket(name));
    }

    /** The value of the name with these characters, or null. */
    public @Nullable T get(char[] text, int start, int length) {
        int hash = 0;
        for (int index = start; index < start + length; index++) {
            // As String.hashCode() does.
            hash = 31 * hash + text[index];
        }
        int bucket = first(hash);
        while (names[bucket] != null && !same(names[bucket], text, start, length)) {
            bucket = next(bucket);
        }
        return value(bucket);
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
    private @Nullable T value(int bucket) {
        return (T) values[bucket];
    }

    // The bucket of the name, or the empty one where it would be.
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
