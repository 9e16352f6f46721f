package dev.callwright.runtime;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.List;

/** The members of an object type, found by name without allocating anything. */
final class MemberTable {
    /** No member of the table. */
    static final int NONE = -1;

    /** No further member of the object. */
    static final int END = -2;

    private final Member[] members;
    private final Codec<?>[] codecs;
    // Each name with its bytes, once they were asked for.
    private final SerializedString[] names;
    private final int[] telling;
    private final Codec<?> additional;
    // Open addressing: indexes of members, at most half full so that a search ends soon.
    private final int[] buckets;

    MemberTable(List<Member> members, Codec<?> additional) {
        this.members = members.toArray(new Member[0]);
        this.codecs = new Codec<?>[this.members.length];
        this.names = new SerializedString[this.members.length];
        for (int index = 0; index < names.length; index++) {
            codecs[index] = this.members[index].codec();
            names[index] = new SerializedString(this.members[index].wireName());
        }
        this.telling = telling(this.members);
        this.additional = additional;
        this.buckets = new int[Math.max(2, Integer.highestOneBit(names.length) * 4)];
        Arrays.fill(buckets, NONE);
        for (int index = 0; index < names.length; index++) {
            int bucket = bucket(name(index));
            while (buckets[bucket] != NONE) {
                bucket = next(bucket);
            }
            buckets[bucket] = index;
        }
    }

    private static int[] telling(Member[] members) {
        int[] indexes = new int[members.length];
        int count = 0;
        for (int index = 0; index < members.length; index++) {
            if (members[index].presence() != Presence.OPTIONAL || members[index].constant() != null) {
                indexes[count++] = index;
            }
        }
        return Arrays.copyOf(indexes, count);
    }

    int size() {
        return members.length;
    }

    /** The indexes of the members that tell whether an object is of the type: those that must be there or have one value. */
    int[] telling() {
        return telling;
    }

    Member get(int index) {
        return members[index];
    }

    Codec<?> codec(int index) {
        return codecs[index];
    }

    String name(int index) {
        return names[index].getValue();
    }

    /** A member's name in a form that is compared and written without being encoded each time. */
    SerializableString encodedName(int index) {
        return names[index];
    }

    Codec<?> additional() {
        return additional;
    }

    /** The index of the member that is a whole request body, or -1. */
    int wholeBody() {
        for (int index = 0; index < members.length; index++) {
            if (members[index].place() == Member.Place.WHOLE_BODY) {
                return index;
            }
        }
        return NONE;
    }

    /** The index of the member with this name, or -1. Members mostly arrive in order, so the expected one is first. */
    int index(String name, int expected) {
        if (expected < names.length && name(expected).equals(name)) {
            return expected;
        }
        for (int bucket = bucket(name); buckets[bucket] != NONE; bucket = next(bucket)) {
            if (name(buckets[bucket]).equals(name)) {
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
