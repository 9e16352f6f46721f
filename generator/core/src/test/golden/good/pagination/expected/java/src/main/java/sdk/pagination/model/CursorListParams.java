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

/** The arguments of <code>GET /cursors</code>. */
public final class CursorListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<CursorListParams> TYPE =
            ObjectType.of("CursorListParams", new CursorListParams(NONE));

    private CursorListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new CursorListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("cursor", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<Long> limit() {
        return optionalMember(0);
    }

    public Optional<String> cursor() {
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

    /** Builds {@link CursorListParams} objects. */
    public static final class Builder extends ObjectBuilder<CursorListParams, Builder> {
        private Builder(@Nullable CursorListParams from) {
            super(TYPE, from);
        }

        public Builder limit(long limit) {
            return set(0, limit);
        }

        public Builder cursor(String cursor) {
            return set(1, cursor);
        }
    }
}
