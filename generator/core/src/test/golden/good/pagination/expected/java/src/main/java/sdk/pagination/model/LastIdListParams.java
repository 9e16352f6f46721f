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

/** The arguments of <code>GET /last-ids</code>. */
public final class LastIdListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<LastIdListParams> TYPE =
            ObjectType.of("LastIdListParams", new LastIdListParams(NONE));

    private LastIdListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new LastIdListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("starting_after", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("ending_before", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<Long> limit() {
        return optionalMember(0);
    }

    public Optional<String> startingAfter() {
        return optionalMember(1);
    }

    public Optional<String> endingBefore() {
        return optionalMember(2);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link LastIdListParams} objects. */
    public static final class Builder extends ObjectBuilder<LastIdListParams, Builder> {
        private Builder(@Nullable LastIdListParams from) {
            super(TYPE, from);
        }

        public Builder limit(long limit) {
            return set(0, limit);
        }

        public Builder startingAfter(String startingAfter) {
            return set(1, startingAfter);
        }

        public Builder endingBefore(String endingBefore) {
            return set(2, endingBefore);
        }
    }
}
