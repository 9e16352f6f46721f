package sdk.oneway.model;

import org.jspecify.annotations.Nullable;
import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.json.Codecs;

public final class Found extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Found> TYPE = ObjectType.of("Found", new Found(NONE));

    private Found(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Found(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("total", Codecs.INT64);
    }

    public long total() {
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

    /** Builds {@link Found} objects. */
    public static final class Builder extends ObjectBuilder<Found, Builder> {
        private Builder(@Nullable Found from) {
            super(TYPE, from);
        }

        public Builder total(long total) {
            return set(0, total);
        }
    }
}
