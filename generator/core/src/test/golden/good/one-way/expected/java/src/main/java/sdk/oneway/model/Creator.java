package sdk.oneway.model;

import org.jspecify.annotations.Nullable;
import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.json.Codecs;

public final class Creator extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Creator> TYPE = ObjectType.of("Creator", new Creator(NONE));

    private Creator(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Creator(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("host", Codecs.STRING);
    }

    public String host() {
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

    /** Builds {@link Creator} objects. */
    public static final class Builder extends ObjectBuilder<Creator, Builder> {
        private Builder(@Nullable Creator from) {
            super(TYPE, from);
        }

        public Builder host(String host) {
            return set(0, host);
        }
    }
}
