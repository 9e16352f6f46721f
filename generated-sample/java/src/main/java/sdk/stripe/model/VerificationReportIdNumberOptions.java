package sdk.stripe.model;

import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

public final class VerificationReportIdNumberOptions extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationReportIdNumberOptions> TYPE =
            ObjectType.of("VerificationReportIdNumberOptions", new VerificationReportIdNumberOptions(NONE));

    private VerificationReportIdNumberOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationReportIdNumberOptions(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of();
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link VerificationReportIdNumberOptions} objects. */
    public static final class Builder extends ObjectBuilder<VerificationReportIdNumberOptions, Builder> {
        private Builder(@Nullable VerificationReportIdNumberOptions from) {
            super(TYPE, from);
        }
    }
}
