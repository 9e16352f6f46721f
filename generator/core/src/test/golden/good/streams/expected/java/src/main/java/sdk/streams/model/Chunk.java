package sdk.streams.model;

import org.jspecify.annotations.Nullable;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class Chunk extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Chunk> TYPE = ObjectType.of("Chunk", new Chunk(NONE));

    private Chunk(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Chunk(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("text", Codecs.STRING);
    }

    public String text() {
        return requiredMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Chunk} objects. */
    public static final class Builder extends ObjectBuilder<Chunk, Builder> {
        private Builder(@Nullable Chunk from) {
            super(TYPE, from);
        }

        public Builder text(String text) {
            return set(0, text);
        }
    }
}
