package sdk.stripe.model;

import java.util.List;
import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;

public final class VerificationSessionDocumentOptions extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSessionDocumentOptions> TYPE = ObjectType.of("VerificationSessionDocumentOptions", new VerificationSessionDocumentOptions(NONE));

    private VerificationSessionDocumentOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSessionDocumentOptions(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("allowed_types", Codec.list(VerificationDocumentReportType.TYPE))
                .optional("require_id_number", Codecs.BOOLEAN)
                .optional("require_live_capture", Codecs.BOOLEAN)
                .optional("require_matching_selfie", Codecs.BOOLEAN);
    }

    /**
     * The kinds of document that are accepted; any other fails the check.
     */
    public List<VerificationDocumentReportType> allowedTypes() {
        return listMember(0);
    }

    /**
     * Whether the person must also give an identity number, which is compared with the document.
     */
    public Optional<Boolean> requireIdNumber() {
        return optionalMember(1);
    }

    /**
     * Whether pictures must come from the camera; uploads are refused then.
     */
    public Optional<Boolean> requireLiveCapture() {
        return optionalMember(2);
    }

    /**
     * Whether the person must also take a selfie, which is compared with the document.
     */
    public Optional<Boolean> requireMatchingSelfie() {
        return optionalMember(3);
    }
}
