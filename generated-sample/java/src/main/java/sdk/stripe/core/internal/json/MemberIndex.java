package sdk.stripe.core.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;

/** The names of an object type's members by index, found without allocating anything. */
public final class MemberIndex {
    /** Not a listed name. */
    public static final int NONE = -1;

    /** No further member of the object. */
    public static final int END = -2;

    // Each name with its encoded form, which is cached when it is first requested.
    private final SerializedString[] names;
    // Open addressing: indexes of names, at most half full so that a search ends soon.
    private final int[] buckets;

    /** A table of these names, in the order of the members. */
    public MemberIndex(String... wireNames) {
        this.names = new SerializedString[wireNames.length];
        for (int index = 0; index < names.length; index++) {
            names[index] = new SerializedString(wireNames[index]);
        }
        this.buckets = new int[Math.max(2, Integer.highestOneBit(names.length) * 4)];
        Arrays.fill(buckets, NONE);
        for (int index = 0; index < names.length; index++) {
            int bucket = bucket(get(index));
            while (buckets[bucket] != NONE) {
                bucket = next(bucket);
            }
            buckets[bucket] = index;
        }
    }

    /** The number of names. */
    public int size() {
        return names.length;
    }

    /** The name at an index. */
    public String get(int index) {
        return names[index].getValue();
    }

    /** A name in a form that is compared and written without being encoded each time. */
    public SerializableString encoded(int index) {
        return names[index];
    }

    /** The index of a name, or {@link #NONE}. Members mostly arrive in order, so the expected one is tried first. */
    public int index(String name, int expected) {
        if (expected < names.length && get(expected).equals(name)) {
            return expected;
        }
        for (int bucket = bucket(name); buckets[bucket] != NONE; bucket = next(bucket)) {
            if (get(buckets[bucket]).equals(name)) {
                return buckets[bucket];
            }
        }
        return NONE;
    }

    private int bucket(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 16)) & (buckets.length - 1);
    }

    private int next(int bucket) {
        return (bucket + 1) & (buckets.length - 1);
    }
}
