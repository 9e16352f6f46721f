package sdk.stripe.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.base.OpenEnum;
import sdk.stripe.core.internal.json.Codecs;

public final class VerifiedOutputs extends ApiObject {
    /** Reads and writes objects of this type. */
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
                .optional("id_number_type", IdNumberType.TYPE)
                .optional("last_name", Codecs.STRING);
    }

    /** The verified address. */
    public Optional<Address> address() {
        return optionalMember(0);
    }

    /** The verified date of birth. */
    public Optional<VerifiedOutputsDate> dob() {
        return optionalMember(1);
    }

    /** The verified given name. */
    public Optional<String> firstName() {
        return optionalMember(2);
    }

    /** The verified identity number. */
    public Optional<String> idNumber() {
        return optionalMember(3);
    }

    /** Which kind of identity number was verified. */
    public Optional<IdNumberType> idNumberType() {
        return optionalMember(4);
    }

    /** The verified family name. */
    public Optional<String> lastName() {
        return optionalMember(5);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link VerifiedOutputs} objects. */
    public static final class Builder extends ObjectBuilder<VerifiedOutputs, Builder> {
        private Builder(@Nullable VerifiedOutputs from) {
            super(TYPE, from);
        }

        /** The verified address. */
        public Builder address(Address address) {
            return set(0, address);
        }

        /** The verified address. */
        public Builder address(Consumer<Address.Builder> address) {
            return set(0, built(Address.builder(), address));
        }

        /** Sends null instead of a value of {@code address}. */
        public Builder clearAddress() {
            return clear(0);
        }

        /** The verified date of birth. */
        public Builder dob(VerifiedOutputsDate dob) {
            return set(1, dob);
        }

        /** The verified date of birth. */
        public Builder dob(Consumer<VerifiedOutputsDate.Builder> dob) {
            return set(1, built(VerifiedOutputsDate.builder(), dob));
        }

        /** Sends null instead of a value of {@code dob}. */
        public Builder clearDob() {
            return clear(1);
        }

        /** The verified given name. */
        public Builder firstName(String firstName) {
            return set(2, firstName);
        }

        /** Sends null instead of a value of {@code firstName}. */
        public Builder clearFirstName() {
            return clear(2);
        }

        /** The verified identity number. */
        public Builder idNumber(String idNumber) {
            return set(3, idNumber);
        }

        /** Sends null instead of a value of {@code idNumber}. */
        public Builder clearIdNumber() {
            return clear(3);
        }

        /** Which kind of identity number was verified. */
        public Builder idNumberType(IdNumberType idNumberType) {
            return set(4, idNumberType);
        }

        /** Sends null instead of a value of {@code idNumberType}. */
        public Builder clearIdNumberType() {
            return clear(4);
        }

        /** The verified family name. */
        public Builder lastName(String lastName) {
            return set(5, lastName);
        }

        /** Sends null instead of a value of {@code lastName}. */
        public Builder clearLastName() {
            return clear(5);
        }
    }

    /** Which kind of identity number was verified. */
    public static final class IdNumberType extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<IdNumberType> TYPE = EnumType.of(new IdNumberType(""));

        public static final IdNumberType BR_CPF = TYPE.known("br_cpf");

        public static final IdNumberType SG_NRIC = TYPE.known("sg_nric");

        public static final IdNumberType US_SSN = TYPE.known("us_ssn");

        private IdNumberType(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new IdNumberType(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static IdNumberType of(String value) {
            return TYPE.of(value);
        }
    }
}
