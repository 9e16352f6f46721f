package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

public final class VerificationReportOptions extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationReportOptions> TYPE = ObjectType.of("VerificationReportOptions", new VerificationReportOptions(NONE));

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
}
