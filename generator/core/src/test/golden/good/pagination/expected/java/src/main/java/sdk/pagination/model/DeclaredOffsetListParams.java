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

/** The arguments of <code>GET /declared-offsets</code>. */
public final class DeclaredOffsetListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<DeclaredOffsetListParams> TYPE =
            ObjectType.of("DeclaredOffsetListParams", new DeclaredOffsetListParams(NONE));

    private DeclaredOffsetListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new DeclaredOffsetListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("begin", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<Long> begin() {
        return optionalMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link DeclaredOffsetListParams} objects. */
    public static final class Builder extends ObjectBuilder<DeclaredOffsetListParams, Builder> {
        private Builder(@Nullable DeclaredOffsetListParams from) {
            super(TYPE, from);
        }

        public Builder begin(long begin) {
            return set(0, begin);
        }
    }
}
