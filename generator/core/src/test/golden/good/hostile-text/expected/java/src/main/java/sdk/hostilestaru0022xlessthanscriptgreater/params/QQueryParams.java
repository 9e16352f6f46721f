package sdk.hostilestaru0022xlessthanscriptgreater.params;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiObject;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.Members;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectBuilder;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectType;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectValues;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.form.ParameterStyle;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.object.Presence;
import sdk.hostilestaru0022xlessthanscriptgreater.model.ABRetrieveQ;

/**
 * The arguments of <code>GET /a"b/{c}</code>.
 *
 * <p>Ends *&#47; the comment {&#64;code
 */
public final class QQueryParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<QQueryParams> TYPE = ObjectType.of("QQueryParams", new QQueryParams(NONE));

    private QQueryParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new QQueryParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("q'\"\\", ABRetrieveQ.TYPE, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<ABRetrieveQ> q() {
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
     * Builds {@link QQueryParams} objects.
     */
    public static final class Builder extends ObjectBuilder<QQueryParams, Builder> {
        private Builder(@Nullable QQueryParams from) {
            super(TYPE, from);
        }

        public Builder q(ABRetrieveQ q) {
            return set(0, q);
        }
    }
}
