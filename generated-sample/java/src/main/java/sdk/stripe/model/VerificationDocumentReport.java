package sdk.stripe.model;

import java.util.List;
import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;

/**
 * What a document check found.
 */
public final class VerificationDocumentReport extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationDocumentReport> TYPE = ObjectType.of("VerificationDocumentReport", new VerificationDocumentReport(NONE));

    private VerificationDocumentReport(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationDocumentReport(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("address", Address.TYPE)
                .optional("dob", DocumentDateOfBirth.TYPE)
                .optional("error", VerificationDocumentReportError.TYPE)
                .optional("expiration_date", DocumentExpirationDate.TYPE)
                .optional("files", Codec.list(Codecs.STRING))
                .optional("first_name", Codecs.STRING)
                .optional("issued_date", DocumentIssuedDate.TYPE)
                .optional("issuing_country", Codecs.STRING)
                .optional("last_name", Codecs.STRING)
                .optional("number", Codecs.STRING)
                .required("status", VerificationDocumentReportStatus.TYPE)
                .optional("type", VerificationDocumentReportType.TYPE);
    }

    /**
     * The address printed on the document.
     */
    public Optional<Address> address() {
        return optionalMember(0);
    }

    /**
     * The date of birth printed on the document.
     */
    public Optional<DocumentDateOfBirth> dob() {
        return optionalMember(1);
    }

    /**
     * Why the check failed; set when <code>status</code> is <code>unverified</code>.
     */
    public Optional<VerificationDocumentReportError> error() {
        return optionalMember(2);
    }

    /**
     * The date until which the document is valid.
     */
    public Optional<DocumentExpirationDate> expirationDate() {
        return optionalMember(3);
    }

    /**
     * Ids of the files that hold pictures of the document.
     */
    public List<String> files() {
        return listMember(4);
    }

    /**
     * Given name printed on the document.
     */
    public Optional<String> firstName() {
        return optionalMember(5);
    }

    /**
     * The date on which the document was issued.
     */
    public Optional<DocumentIssuedDate> issuedDate() {
        return optionalMember(6);
    }

    /**
     * The country that issued the document.
     */
    public Optional<String> issuingCountry() {
        return optionalMember(7);
    }

    /**
     * Family name printed on the document.
     */
    public Optional<String> lastName() {
        return optionalMember(8);
    }

    /**
     * The number of the document.
     */
    public Optional<String> number() {
        return optionalMember(9);
    }

    /**
     * How the document check ended.
     */
    public VerificationDocumentReportStatus status() {
        return requiredMember(10);
    }

    /**
     * Which kind of document was shown.
     */
    public Optional<VerificationDocumentReportType> type() {
        return optionalMember(11);
    }
}
