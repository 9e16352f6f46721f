package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

public final class VerificationSessionOptions extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSessionOptions> TYPE = ObjectType.of("VerificationSessionOptions", new VerificationSessionOptions(NONE));

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
}
