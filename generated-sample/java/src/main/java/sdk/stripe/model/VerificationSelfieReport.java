package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

/**
 * What a selfie check found.
 */
public final class VerificationSelfieReport extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSelfieReport> TYPE = ObjectType.of("VerificationSelfieReport", new VerificationSelfieReport(NONE));

    private VerificationSelfieReport(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSelfieReport(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("document", Codecs.STRING)
                .optional("error", VerificationSelfieReportError.TYPE)
                .optional("selfie", Codecs.STRING)
                .required("status", VerificationDocumentReportStatus.TYPE);
    }

    /**
     * Id of the file with the document picture that was compared.
     */
    public Optional<String> document() {
        return optionalMember(0);
    }

    /**
     * Why the check failed; set when <code>status</code> is <code>unverified</code>.
     */
    public Optional<VerificationSelfieReportError> error() {
        return optionalMember(1);
    }

    /**
     * Id of the file with the selfie that was compared.
     */
    public Optional<String> selfie() {
        return optionalMember(2);
    }

    /**
     * How the selfie check ended.
     */
    public VerificationDocumentReportStatus status() {
        return requiredMember(3);
    }
}
