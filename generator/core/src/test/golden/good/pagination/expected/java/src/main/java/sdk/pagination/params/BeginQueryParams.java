package sdk.pagination.params;

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

/**
 * The arguments of <code>GET /declared-offsets</code>.
 */
public final class BeginQueryParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<BeginQueryParams> TYPE =
            ObjectType.of("BeginQueryParams", new BeginQueryParams(NONE));

    private BeginQueryParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new BeginQueryParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("begin", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<Long> begin() {
        return optionalMember(0);
    }

    /**
     * A builder without values.
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * A builder with the values of this object.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Builds {@link BeginQueryParams} objects.
     */
    public static final class Builder extends ObjectBuilder<BeginQueryParams, Builder> {
        private Builder(@Nullable BeginQueryParams from) {
            super(TYPE, from);
        }

        public Builder begin(long begin) {
            return set(0, begin);
        }
    }
}
