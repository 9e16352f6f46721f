package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class VerifiedOutputs extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerifiedOutputs> TYPE = ObjectType.of("VerifiedOutputs", new VerifiedOutputs(NONE));

    private VerifiedOutputs(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerifiedOutputs(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("address", Address.TYPE)
                .optional("dob", VerifiedOutputsDate.TYPE)
                .optional("first_name", Codecs.STRING)
                .optional("id_number", Codecs.STRING)
                .optional("id_number_type", VerificationIdNumberReportIdNumberType.TYPE)
                .optional("last_name", Codecs.STRING);
    }

    /**
     * The verified address.
     */
    public Optional<Address> address() {
        return optionalMember(0);
    }

    /**
     * The verified date of birth.
     */
    public Optional<VerifiedOutputsDate> dob() {
        return optionalMember(1);
    }

    /**
     * The verified given name.
     */
    public Optional<String> firstName() {
        return optionalMember(2);
    }

    /**
     * The verified identity number.
     */
    public Optional<String> idNumber() {
        return optionalMember(3);
    }

    /**
     * Which kind of identity number was verified.
     */
    public Optional<VerificationIdNumberReportIdNumberType> idNumberType() {
        return optionalMember(4);
    }

    /**
     * The verified family name.
     */
    public Optional<String> lastName() {
        return optionalMember(5);
    }
}
