package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class VerificationDocumentReportError extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationDocumentReportError> TYPE = ObjectType.of("VerificationDocumentReportError", new VerificationDocumentReportError(NONE));

    private VerificationDocumentReportError(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationDocumentReportError(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("code", VerificationDocumentReportErrorCode.TYPE)
                .optional("reason", Codecs.STRING);
    }

    /**
     * Why the check failed, in a short code.
     */
    public Optional<VerificationDocumentReportErrorCode> code() {
        return optionalMember(0);
    }

    /**
     * A sentence for people that says why the check failed; it may be shown to the person.
     */
    public Optional<String> reason() {
        return optionalMember(1);
    }
}
