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

/** The arguments of <code>GET /urls</code>. */
public final class UrlListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<UrlListParams> TYPE = ObjectType.of("UrlListParams", new UrlListParams(NONE));

    private UrlListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new UrlListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<Long> limit() {
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

    /** Builds {@link UrlListParams} objects. */
    public static final class Builder extends ObjectBuilder<UrlListParams, Builder> {
        private Builder(@Nullable UrlListParams from) {
            super(TYPE, from);
        }

        public Builder limit(long limit) {
            return set(0, limit);
        }
    }
}
