package sdk.stripe.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

public final class VerificationSessionOptions extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationSessionOptions> TYPE =
            ObjectType.of("VerificationSessionOptions", new VerificationSessionOptions(NONE));

    private VerificationSessionOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSessionOptions(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("document", VerificationSessionDocumentOptions.TYPE)
                .optional("id_number", VerificationSessionIdNumberOptions.TYPE);
    }

    public Optional<VerificationSessionDocumentOptions> document() {
        return optionalMember(0);
    }

    public Optional<VerificationSessionIdNumberOptions> idNumber() {
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

    /** Builds {@link VerificationSessionOptions} objects. */
    public static final class Builder extends ObjectBuilder<VerificationSessionOptions, Builder> {
        private Builder(@Nullable VerificationSessionOptions from) {
            super(TYPE, from);
        }

        public Builder document(VerificationSessionDocumentOptions document) {
            return set(0, document);
        }

        public Builder document(Consumer<VerificationSessionDocumentOptions.Builder> document) {
            return set(0, built(VerificationSessionDocumentOptions.builder(), document));
        }

        public Builder idNumber(VerificationSessionIdNumberOptions idNumber) {
            return set(1, idNumber);
        }

        public Builder idNumber(Consumer<VerificationSessionIdNumberOptions.Builder> idNumber) {
            return set(1, built(VerificationSessionIdNumberOptions.builder(), idNumber));
        }
    }
}
