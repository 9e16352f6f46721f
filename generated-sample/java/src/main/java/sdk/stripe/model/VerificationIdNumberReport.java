package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

/**
 * What a check of an identity number found.
 */
public final class VerificationIdNumberReport extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationIdNumberReport> TYPE = ObjectType.of("VerificationIdNumberReport", new VerificationIdNumberReport(NONE));

    private VerificationIdNumberReport(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationIdNumberReport(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("dob", IdNumberReportDate.TYPE)
                .optional("error", VerificationIdNumberReportError.TYPE)
                .optional("first_name", Codecs.STRING)
                .optional("id_number", Codecs.STRING)
                .optional("id_number_type", VerificationIdNumberReportIdNumberType.TYPE)
                .optional("last_name", Codecs.STRING)
                .required("status", VerificationDocumentReportStatus.TYPE);
    }

    /**
     * The date of birth that belongs to the number.
     */
    public Optional<IdNumberReportDate> dob() {
        return optionalMember(0);
    }

    /**
     * Why the check failed; set when <code>status</code> is <code>unverified</code>.
     */
    public Optional<VerificationIdNumberReportError> error() {
        return optionalMember(1);
    }

    /**
     * Given name that belongs to the number.
     */
    public Optional<String> firstName() {
        return optionalMember(2);
    }

    /**
     * The number itself.
     */
    public Optional<String> idNumber() {
        return optionalMember(3);
    }

    /**
     * Which kind of number it is.
     */
    public Optional<VerificationIdNumberReportIdNumberType> idNumberType() {
        return optionalMember(4);
    }

    /**
     * Family name that belongs to the number.
     */
    public Optional<String> lastName() {
        return optionalMember(5);
    }

    /**
     * How the number check ended.
     */
    public VerificationDocumentReportStatus status() {
        return requiredMember(6);
    }
}
