package sdk.stripe.model;

import java.util.List;
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
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;

/** What a document check found. */
public final class VerificationDocumentReport extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationDocumentReport> TYPE =
            ObjectType.of("VerificationDocumentReport", new VerificationDocumentReport(NONE));

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
                .received("status", Status.TYPE)
                .optional("type", Type.TYPE);
    }

    /** The address printed on the document. */
    public Optional<Address> address() {
        return optionalMember(0);
    }

    /** The date of birth printed on the document. */
    public Optional<DocumentDateOfBirth> dob() {
        return optionalMember(1);
    }

    /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
    public Optional<VerificationDocumentReportError> error() {
        return optionalMember(2);
    }

    /** The date until which the document is valid. */
    public Optional<DocumentExpirationDate> expirationDate() {
        return optionalMember(3);
    }

    /** Ids of the files that hold pictures of the document. */
    public List<String> files() {
        return listMember(4);
    }

    /** Given name printed on the document. */
    public Optional<String> firstName() {
        return optionalMember(5);
    }

    /** The date on which the document was issued. */
    public Optional<DocumentIssuedDate> issuedDate() {
        return optionalMember(6);
    }

    /** The country that issued the document. */
    public Optional<String> issuingCountry() {
        return optionalMember(7);
    }

    /** Family name printed on the document. */
    public Optional<String> lastName() {
        return optionalMember(8);
    }

    /** The number of the document. */
    public Optional<String> number() {
        return optionalMember(9);
    }

    /** How the document check ended. */
    public Status status() {
        return requiredMember(10);
    }

    /** Which kind of document was shown. */
    public Optional<Type> type() {
        return optionalMember(11);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link VerificationDocumentReport} objects. */
    public static final class Builder extends ObjectBuilder<VerificationDocumentReport, Builder> {
        private Builder(@Nullable VerificationDocumentReport from) {
            super(TYPE, from);
        }

        /** The address printed on the document. */
        public Builder address(Address address) {
            return set(0, address);
        }

        /** The address printed on the document. */
        public Builder address(Consumer<Address.Builder> address) {
            return set(0, built(Address.builder(), address));
        }

        /** Sends null instead of a value of {@code address}. */
        public Builder clearAddress() {
            return clear(0);
        }

        /** The date of birth printed on the document. */
        public Builder dob(DocumentDateOfBirth dob) {
            return set(1, dob);
        }

        /** The date of birth printed on the document. */
        public Builder dob(Consumer<DocumentDateOfBirth.Builder> dob) {
            return set(1, built(DocumentDateOfBirth.builder(), dob));
        }

        /** Sends null instead of a value of {@code dob}. */
        public Builder clearDob() {
            return clear(1);
        }

        /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
        public Builder error(VerificationDocumentReportError error) {
            return set(2, error);
        }

        /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
        public Builder error(Consumer<VerificationDocumentReportError.Builder> error) {
            return set(2, built(VerificationDocumentReportError.builder(), error));
        }

        /** Sends null instead of a value of {@code error}. */
        public Builder clearError() {
            return clear(2);
        }

        /** The date until which the document is valid. */
        public Builder expirationDate(DocumentExpirationDate expirationDate) {
            return set(3, expirationDate);
        }

        /** The date until which the document is valid. */
        public Builder expirationDate(Consumer<DocumentExpirationDate.Builder> expirationDate) {
            return set(3, built(DocumentExpirationDate.builder(), expirationDate));
        }

        /** Sends null instead of a value of {@code expirationDate}. */
        public Builder clearExpirationDate() {
            return clear(3);
        }

        /** Ids of the files that hold pictures of the document. */
        public Builder files(List<String> files) {
            return set(4, files);
        }

        /** Adds one item to {@code files}. */
        public Builder addFile(String item) {
            return add(4, item);
        }

        /** Sends null instead of a value of {@code files}. */
        public Builder clearFiles() {
            return clear(4);
        }

        /** Given name printed on the document. */
        public Builder firstName(String firstName) {
            return set(5, firstName);
        }

        /** Sends null instead of a value of {@code firstName}. */
        public Builder clearFirstName() {
            return clear(5);
        }

        /** The date on which the document was issued. */
        public Builder issuedDate(DocumentIssuedDate issuedDate) {
            return set(6, issuedDate);
        }

        /** The date on which the document was issued. */
        public Builder issuedDate(Consumer<DocumentIssuedDate.Builder> issuedDate) {
            return set(6, built(DocumentIssuedDate.builder(), issuedDate));
        }

        /** Sends null instead of a value of {@code issuedDate}. */
        public Builder clearIssuedDate() {
            return clear(6);
        }

        /** The country that issued the document. */
        public Builder issuingCountry(String issuingCountry) {
            return set(7, issuingCountry);
        }

        /** Sends null instead of a value of {@code issuingCountry}. */
        public Builder clearIssuingCountry() {
            return clear(7);
        }

        /** Family name printed on the document. */
        public Builder lastName(String lastName) {
            return set(8, lastName);
        }

        /** Sends null instead of a value of {@code lastName}. */
        public Builder clearLastName() {
            return clear(8);
        }

        /** The number of the document. */
        public Builder number(String number) {
            return set(9, number);
        }

        /** Sends null instead of a value of {@code number}. */
        public Builder clearNumber() {
            return clear(9);
        }

        /** How the document check ended. */
        public Builder status(Status status) {
            return set(10, status);
        }

        /** Which kind of document was shown. */
        public Builder type(Type type) {
            return set(11, type);
        }

        /** Sends null instead of a value of {@code type}. */
        public Builder clearType() {
            return clear(11);
        }
    }

    /** How the document check ended. */
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

    /** Which kind of document was shown. */
    public static final class Type extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Type> TYPE = EnumType.of(new Type(""));

        public static final Type DRIVING_LICENSE = TYPE.known("driving_license");

        public static final Type ID_CARD = TYPE.known("id_card");

        public static final Type PASSPORT = TYPE.known("passport");

        private Type(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Type(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Type of(String value) {
            return TYPE.of(value);
        }
    }
}
