package sdk.stripe.core.internal.object;

import com.fasterxml.jackson.core.SerializableString;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.MemberIndex;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an object type by index and by name. */
public final class MemberTable {
    private final Member[] members;
    private final Codec<?>[] codecs;
    private final MemberIndex names;
    private final int[] distinctive;
    private final Codec<?> additional;
    private final @Nullable Completion completion;

    /** Completes the members of an object that was just read, and that nobody else has seen yet. */
    public interface Completion {
        /** Replaces values in the slots of an object with this table. */
        void complete(@Nullable Object[] slots, MemberTable table);
    }

    /** A table of these members; the codec is the one of the additional members. */
    public MemberTable(List<Member> members, Codec<?> additional) {
        this(members, additional, null);
    }

    /** The same with a completion of each object. */
    public MemberTable(List<Member> members, Codec<?> additional, @Nullable Completion completion) {
        this.members = members.toArray(new Member[0]);
        this.codecs = new Codec<?>[this.members.length];
        String[] wireNames = new String[this.members.length];
        for (int index = 0; index < codecs.length; index++) {
            codecs[index] = this.members[index].codec();
            wireNames[index] = this.members[index].wireName();
        }
        this.names = new MemberIndex(wireNames);
        this.distinctive = distinctive(this.members);
        this.additional = additional;
        this.completion = completion;
    }

    private static int[] distinctive(Member[] members) {
        int[] indexes = new int[members.length];
        int count = 0;
        for (int index = 0; index < members.length; index++) {
            boolean hasValues = members[index].constant() != null
                    || !members[index].choices().isEmpty();
            if (members[index].isMissing(null) || hasValues) {
                indexes[count++] = index;
            }
        }
        return Arrays.copyOf(indexes, count);
    }

    /** Completes an object that was just read. */
    public void complete(@Nullable Object[] slots) {
        if (completion != null) {
            completion.complete(slots, this);
        }
    }

    /** The number of members. */
    public int size() {
        return members.length;
    }

    /** The indexes of the members by which an object is recognized: the required ones and those with a constant. */
    int[] distinctive() {
        return distinctive;
    }

    /** The member at an index. */
    public Member get(int index) {
        return members[index];
    }

    /** The type of a member. */
    public Codec<?> codec(int index) {
        return codecs[index];
    }

    /** The names of the members. */
    public MemberIndex names() {
        return names;
    }

    /** A member's name. */
    public String name(int index) {
        return names.get(index);
    }

    /** A member's name in a form that is compared and written without being encoded each time. */
    public SerializableString encodedName(int index) {
        return names.encoded(index);
    }

    /** The type of the additional members. */
    public Codec<?> additional() {
        return additional;
    }

    /** The index of the member that is the whole request body, or {@link MemberIndex#NONE}. */
    public int wholeBody() {
        for (int index = 0; index < members.length; index++) {
            if (members[index].place() == Member.Place.WHOLE_BODY) {
                return index;
            }
        }
        return MemberIndex.NONE;
    }

    /** The index of the member with this name, or {@link MemberIndex#NONE}; the expected one is tried first. */
    public int index(String name, int expected) {
        return names.index(name, expected);
    }
}
