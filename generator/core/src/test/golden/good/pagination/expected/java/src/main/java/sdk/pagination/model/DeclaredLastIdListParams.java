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

/** The arguments of <code>GET /declared-last-ids</code>. */
public final class DeclaredLastIdListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<DeclaredLastIdListParams> TYPE =
            ObjectType.of("DeclaredLastIdListParams", new DeclaredLastIdListParams(NONE));

    private DeclaredLastIdListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new DeclaredLastIdListParams(otherValues);
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

    /** Builds {@link DeclaredLastIdListParams} objects. */
    public static final class Builder extends ObjectBuilder<DeclaredLastIdListParams, Builder> {
        private Builder(@Nullable DeclaredLastIdListParams from) {
            super(TYPE, from);
        }

        public Builder from(String from) {
            return set(0, from);
        }
    }
}
