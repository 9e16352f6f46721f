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

/** The arguments of <code>GET /declared-cursors</code>. */
public final class DeclaredCursorListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<DeclaredCursorListParams> TYPE =
            ObjectType.of("DeclaredCursorListParams", new DeclaredCursorListParams(NONE));

    private DeclaredCursorListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new DeclaredCursorListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("from", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<String> from() {
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

    /** Builds {@link DeclaredCursorListParams} objects. */
    public static final class Builder extends ObjectBuilder<DeclaredCursorListParams, Builder> {
        private Builder(@Nullable DeclaredCursorListParams from) {
            super(TYPE, from);
        }

        public Builder from(String from) {
            return set(0, from);
        }
    }
}
