package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

/**
 * The last thing that went wrong in a session.
 */
public final class VerificationSessionLastError extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSessionLastError> TYPE = ObjectType.of("VerificationSessionLastError", new VerificationSessionLastError(NONE));

    private VerificationSessionLastError(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSessionLastError(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("code", VerificationSessionLastErrorCode.TYPE)
                .optional("reason", Codecs.STRING);
    }

    /**
     * What went wrong, in a short code.
     */
    public Optional<VerificationSessionLastErrorCode> code() {
        return optionalMember(0);
    }

    /**
     * A sentence that says what went wrong.
     */
    public Optional<String> reason() {
        return optionalMember(1);
    }
}
