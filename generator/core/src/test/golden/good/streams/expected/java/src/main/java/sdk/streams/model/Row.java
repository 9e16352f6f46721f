package sdk.streams.model;

import org.jspecify.annotations.Nullable;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class Row extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Row> TYPE = ObjectType.of("Row", new Row(NONE));

    private Row(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Row(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("id", Codecs.INT64);
    }

    public long id() {
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

    /** Builds {@link Row} objects. */
    public static final class Builder extends ObjectBuilder<Row, Builder> {
        private Builder(@Nullable Row from) {
            super(TYPE, from);
        }

        public Builder id(long id) {
            return set(0, id);
        }
    }
}
