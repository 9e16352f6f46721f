package sdk.stripe.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class IdentityVerificationReportsListCreatedObject extends ApiObject
        implements IdentityVerificationReportsListCreated {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<IdentityVerificationReportsListCreatedObject> TYPE =
            ObjectType.of("IdentityVerificationReportsListCreatedObject",
                    new IdentityVerificationReportsListCreatedObject(NONE));

    private IdentityVerificationReportsListCreatedObject(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new IdentityVerificationReportsListCreatedObject(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("gt", Codecs.INT64)
                .optional("gte", Codecs.INT64)
                .optional("lt", Codecs.INT64)
                .optional("lte", Codecs.INT64);
    }

    public Optional<Long> gt() {
        return optionalMember(0);
    }

    public Optional<Long> gte() {
        return optionalMember(1);
    }

    public Optional<Long> lt() {
        return optionalMember(2);
    }

    public Optional<Long> lte() {
        return optionalMember(3);
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
     * Builds {@link IdentityVerificationReportsListCreatedObject} objects.
     */
    public static final class Builder extends ObjectBuilder<IdentityVerificationReportsListCreatedObject, Builder> {
        private Builder(@Nullable IdentityVerificationReportsListCreatedObject from) {
            super(TYPE, from);
        }

        public Builder gt(long gt) {
            return set(0, gt);
        }

        public Builder gte(long gte) {
            return set(1, gte);
        }

        public Builder lt(long lt) {
            return set(2, lt);
        }

        public Builder lte(long lte) {
            return set(3, lte);
        }
    }
}
