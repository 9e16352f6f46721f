package sdk.stripe.model;

import java.time.Instant;
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

/**
 * The outcome of one attempt to verify a person. Which of its parts are set depends on
 * <code>type</code> and on the options of the session that made it.
 */
public final class VerificationReport extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationReport> TYPE =
            ObjectType.of("VerificationReport", new VerificationReport(NONE));

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
                .received("created", Codecs.UNIX_TIME)
                .optional("document", VerificationDocumentReport.TYPE)
                .received("id", Codecs.STRING)
                .optional("id_number", VerificationIdNumberReport.TYPE)
                .received("livemode", Codecs.BOOLEAN)
                .constant("object", Codecs.STRING, "identity.verification_report")
                .optional("options", VerificationReportOptions.TYPE)
                .optional("selfie", VerificationSelfieReport.TYPE)
                .optional("type", Type.TYPE)
                .optional("verification_session", Codecs.STRING);
    }

    /** When the object was made. */
    public Instant created() {
        return requiredMember(0);
    }

    public Optional<VerificationDocumentReport> document() {
        return optionalMember(1);
    }

    /** The id of the object. */
    public String id() {
        return requiredMember(2);
    }

    public Optional<VerificationIdNumberReport> idNumber() {
        return optionalMember(3);
    }

    /** <code>true</code> in live mode, <code>false</code> in test mode. */
    public boolean livemode() {
        return requiredMember(4);
    }

    /** The kind of object; the same for all objects of a kind. */
    public String object() {
        return requiredMember(5);
    }

    public Optional<VerificationReportOptions> options() {
        return optionalMember(6);
    }

    public Optional<VerificationSelfieReport> selfie() {
        return optionalMember(7);
    }

    /** Which kind of check the report is about. */
    public Optional<Type> type() {
        return optionalMember(8);
    }

    /** The id of the session that produced the report. */
    public Optional<String> verificationSession() {
        return optionalMember(9);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link VerificationReport} objects. */
    public static final class Builder extends ObjectBuilder<VerificationReport, Builder> {
        private Builder(@Nullable VerificationReport from) {
            super(TYPE, from);
        }

        /** When the object was made. */
        public Builder created(Instant created) {
            return set(0, created);
        }

        public Builder document(VerificationDocumentReport document) {
            return set(1, document);
        }

        public Builder document(Consumer<VerificationDocumentReport.Builder> document) {
            return set(1, built(VerificationDocumentReport.builder(), document));
        }

        /** The id of the object. */
        public Builder id(String id) {
            return set(2, id);
        }

        public Builder idNumber(VerificationIdNumberReport idNumber) {
            return set(3, idNumber);
        }

        public Builder idNumber(Consumer<VerificationIdNumberReport.Builder> idNumber) {
            return set(3, built(VerificationIdNumberReport.builder(), idNumber));
        }

        /** <code>true</code> in live mode, <code>false</code> in test mode. */
        public Builder livemode(boolean livemode) {
            return set(4, livemode);
        }

        public Builder options(VerificationReportOptions options) {
            return set(6, options);
        }

        public Builder options(Consumer<VerificationReportOptions.Builder> options) {
            return set(6, built(VerificationReportOptions.builder(), options));
        }

        public Builder selfie(VerificationSelfieReport selfie) {
            return set(7, selfie);
        }

        public Builder selfie(Consumer<VerificationSelfieReport.Builder> selfie) {
            return set(7, built(VerificationSelfieReport.builder(), selfie));
        }

        /** Which kind of check the report is about. */
        public Builder type(Type type) {
            return set(8, type);
        }

        /** The id of the session that produced the report. */
        public Builder verificationSession(String verificationSession) {
            return set(9, verificationSession);
        }

        /** Sends null instead of a value of {@code verificationSession}. */
        public Builder clearVerificationSession() {
            return clear(9);
        }
    }

    /** Which kind of check the report is about. */
    public static final class Type extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Type> TYPE = EnumType.of(new Type(""));

        public static final Type DOCUMENT = TYPE.known("document");

        public static final Type ID_NUMBER = TYPE.known("id_number");

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
