package sdk.stripe.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

/**
 * What the checks of this session demand.
 */
public final class IdentityVerificationSessionsCreateOptions extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<IdentityVerificationSessionsCreateOptions> TYPE =
            ObjectType.of("IdentityVerificationSessionsCreateOptions",
                    new IdentityVerificationSessionsCreateOptions(NONE));

    private IdentityVerificationSessionsCreateOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new IdentityVerificationSessionsCreateOptions(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("document", IdentityVerificationSessionsCreateOptionsDocument.TYPE);
    }

    public Optional<IdentityVerificationSessionsCreateOptionsDocument> document() {
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
     * Builds {@link IdentityVerificationSessionsCreateOptions} objects.
     */
    public static final class Builder extends ObjectBuilder<IdentityVerificationSessionsCreateOptions, Builder> {
        private Builder(@Nullable IdentityVerificationSessionsCreateOptions from) {
            super(TYPE, from);
        }

        public Builder document(IdentityVerificationSessionsCreateOptionsDocument document) {
            return set(0, document);
        }

        public Builder document(
                Consumer<IdentityVerificationSessionsCreateOptionsDocument.Builder> document) {
            return set(0, built(IdentityVerificationSessionsCreateOptionsDocument.builder(), document));
        }

        /**
         * Sends an empty string instead of a value of {@code document}.
         */
        public Builder clearDocument() {
            return setEmpty(0);
        }
    }
}
