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

/** What a check of an identity number found. */
public final class VerificationIdNumberReport extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationIdNumberReport> TYPE =
            ObjectType.of("VerificationIdNumberReport", new VerificationIdNumberReport(NONE));

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
                .optional("id_number_type", IdNumberType.TYPE)
                .optional("last_name", Codecs.STRING)
                .received("status", Status.TYPE);
    }

    /** The date of birth that belongs to the number. */
    public Optional<IdNumberReportDate> dob() {
        return optionalMember(0);
    }

    /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
    public Optional<VerificationIdNumberReportError> error() {
        return optionalMember(1);
    }

    /** Given name that belongs to the number. */
    public Optional<String> firstName() {
        return optionalMember(2);
    }

    /** The number itself. */
    public Optional<String> idNumber() {
        return optionalMember(3);
    }

    /** Which kind of number it is. */
    public Optional<IdNumberType> idNumberType() {
        return optionalMember(4);
    }

    /** Family name that belongs to the number. */
    public Optional<String> lastName() {
        return optionalMember(5);
    }

    /** How the number check ended. */
    public Status status() {
        return requiredMember(6);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link VerificationIdNumberReport} objects. */
    public static final class Builder extends ObjectBuilder<VerificationIdNumberReport, Builder> {
        private Builder(@Nullable VerificationIdNumberReport from) {
            super(TYPE, from);
        }

        /** The date of birth that belongs to the number. */
        public Builder dob(IdNumberReportDate dob) {
            return set(0, dob);
        }

        /** The date of birth that belongs to the number. */
        public Builder dob(Consumer<IdNumberReportDate.Builder> dob) {
            return set(0, built(IdNumberReportDate.builder(), dob));
        }

        /** Sends null instead of a value of {@code dob}. */
        public Builder clearDob() {
            return clear(0);
        }

        /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
        public Builder error(VerificationIdNumberReportError error) {
            return set(1, error);
        }

        /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
        public Builder error(Consumer<VerificationIdNumberReportError.Builder> error) {
            return set(1, built(VerificationIdNumberReportError.builder(), error));
        }

        /** Sends null instead of a value of {@code error}. */
        public Builder clearError() {
            return clear(1);
        }

        /** Given name that belongs to the number. */
        public Builder firstName(String firstName) {
            return set(2, firstName);
        }

        /** Sends null instead of a value of {@code firstName}. */
        public Builder clearFirstName() {
            return clear(2);
        }

        /** The number itself. */
        public Builder idNumber(String idNumber) {
            return set(3, idNumber);
        }

        /** Sends null instead of a value of {@code idNumber}. */
        public Builder clearIdNumber() {
            return clear(3);
        }

        /** Which kind of number it is. */
        public Builder idNumberType(IdNumberType idNumberType) {
            return set(4, idNumberType);
        }

        /** Sends null instead of a value of {@code idNumberType}. */
        public Builder clearIdNumberType() {
            return clear(4);
        }

        /** Family name that belongs to the number. */
        public Builder lastName(String lastName) {
            return set(5, lastName);
        }

        /** Sends null instead of a value of {@code lastName}. */
        public Builder clearLastName() {
            return clear(5);
        }

        /** How the number check ended. */
        public Builder status(Status status) {
            return set(6, status);
        }
    }

    /** Which kind of number it is. */
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

    /** How the number check ended. */
    public static final class Status extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Status> TYPE = EnumType.of(new Status(""));

        public static final Status UNVERIFIED = TYPE.known("unverified");

        public static final Status VERIFIED = TYPE.known("verified");

        private Status(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Status(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Status of(String value) {
            return TYPE.of(value);
        }
    }
}
