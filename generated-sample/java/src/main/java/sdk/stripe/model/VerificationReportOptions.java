package sdk.stripe.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

public final class VerificationReportOptions extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationReportOptions> TYPE =
            ObjectType.of("VerificationReportOptions", new VerificationReportOptions(NONE));

    private VerificationReportOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationReportOptions(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("document", VerificationReportDocumentOptions.TYPE)
                .optional("id_number", VerificationReportIdNumberOptions.TYPE);
    }

    public Optional<VerificationReportDocumentOptions> document() {
        return optionalMember(0);
    }

    public Optional<VerificationReportIdNumberOptions> idNumber() {
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

    /** Builds {@link VerificationReportOptions} objects. */
    public static final class Builder extends ObjectBuilder<VerificationReportOptions, Builder> {
        private Builder(@Nullable VerificationReportOptions from) {
            super(TYPE, from);
        }

        public Builder document(VerificationReportDocumentOptions document) {
            return set(0, document);
        }

        public Builder document(Consumer<VerificationReportDocumentOptions.Builder> document) {
            return set(0, built(VerificationReportDocumentOptions.builder(), document));
        }

        public Builder idNumber(VerificationReportIdNumberOptions idNumber) {
            return set(1, idNumber);
        }

        public Builder idNumber(Consumer<VerificationReportIdNumberOptions.Builder> idNumber) {
            return set(1, built(VerificationReportIdNumberOptions.builder(), idNumber));
        }
    }
}
