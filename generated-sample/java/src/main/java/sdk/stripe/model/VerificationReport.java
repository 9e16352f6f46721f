package sdk.stripe.model;

import java.time.Instant;
import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

/**
 * The outcome of one attempt to verify a person. Which of its parts are set depends on
 * <code>type</code> and on the options of the session that made it.
 */
public final class VerificationReport extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationReport> TYPE = ObjectType.of("VerificationReport", new VerificationReport(NONE));

    private VerificationReport(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationReport(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("created", Codecs.UNIX_TIME)
                .optional("document", VerificationDocumentReport.TYPE)
                .required("id", Codecs.STRING)
                .optional("id_number", VerificationIdNumberReport.TYPE)
                .required("livemode", Codecs.BOOLEAN)
                .constant("object", Codecs.STRING, "identity.verification_report")
                .optional("options", VerificationReportOptions.TYPE)
                .optional("selfie", VerificationSelfieReport.TYPE)
                .optional("type", VerificationReportType.TYPE)
                .optional("verification_session", Codecs.STRING);
    }

    /**
     * When the object was made.
     */
    public Instant created() {
        return requiredMember(0);
    }

    public Optional<VerificationDocumentReport> document() {
        return optionalMember(1);
    }

    /**
     * The id of the object.
     */
    public String id() {
        return requiredMember(2);
    }

    public Optional<VerificationIdNumberReport> idNumber() {
        return optionalMember(3);
    }

    /**
     * <code>true</code> in live mode, <code>false</code> in test mode.
     */
    public boolean livemode() {
        return requiredMember(4);
    }

    /**
     * The kind of object; the same for all objects of a kind.
     */
    public String object() {
        return requiredMember(5);
    }

    public Optional<VerificationReportOptions> options() {
        return optionalMember(6);
    }

    public Optional<VerificationSelfieReport> selfie() {
        return optionalMember(7);
    }

    /**
     * Which kind of check the report is about.
     */
    public Optional<VerificationReportType> type() {
        return optionalMember(8);
    }

    /**
     * The id of the session that produced the report.
     */
    public Optional<String> verificationSession() {
        return optionalMember(9);
    }
}
