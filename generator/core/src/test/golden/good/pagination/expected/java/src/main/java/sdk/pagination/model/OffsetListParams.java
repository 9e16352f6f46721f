package sdk.pagination.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.pagination.core.base.ApiObject;
import sdk.pagination.core.base.Members;
import sdk.pagination.core.base.ObjectBuilder;
import sdk.pagination.core.base.ObjectType;
import sdk.pagination.core.base.ObjectValues;
import sdk.pagination.core.internal.form.ParameterStyle;
import sdk.pagination.core.internal.json.Codecs;
import sdk.pagination.core.internal.object.Presence;

/** The arguments of <code>GET /offsets</code>. */
public final class OffsetListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<OffsetListParams> TYPE =
            ObjectType.of("OffsetListParams", new OffsetListParams(NONE));

    private OffsetListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new OffsetListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("offset", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<Long> offset() {
        return optionalMember(0);
    }

    public Optional<Long> limit() {
        return optionalMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link OffsetListParams} objects. */
    public static final class Builder extends ObjectBuilder<OffsetListParams, Builder> {
        private Builder(@Nullable OffsetListParams from) {
            super(TYPE, from);
        }

        public Builder offset(long offset) {
            return set(0, offset);
        }

        public Builder limit(long limit) {
            return set(1, limit);
        }
    }
}
