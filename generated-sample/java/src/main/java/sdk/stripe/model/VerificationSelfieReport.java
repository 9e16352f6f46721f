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

/** What a selfie check found. */
public final class VerificationSelfieReport extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationSelfieReport> TYPE =
            ObjectType.of("VerificationSelfieReport", new VerificationSelfieReport(NONE));

    private VerificationSelfieReport(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSelfieReport(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("document", Codecs.STRING)
                .optional("error", VerificationSelfieReportError.TYPE)
                .optional("selfie", Codecs.STRING)
                .received("status", Status.TYPE);
    }

    /** Id of the file with the document picture that was compared. */
    public Optional<String> document() {
        return optionalMember(0);
    }

    /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
    public Optional<VerificationSelfieReportError> error() {
        return optionalMember(1);
    }

    /** Id of the file with the selfie that was compared. */
    public Optional<String> selfie() {
        return optionalMember(2);
    }

    /** How the selfie check ended. */
    public Status status() {
        return requiredMember(3);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link VerificationSelfieReport} objects. */
    public static final class Builder extends ObjectBuilder<VerificationSelfieReport, Builder> {
        private Builder(@Nullable VerificationSelfieReport from) {
            super(TYPE, from);
        }

        /** Id of the file with the document picture that was compared. */
        public Builder document(String document) {
            return set(0, document);
        }

        /** Sends null instead of a value of {@code document}. */
        public Builder clearDocument() {
            return clear(0);
        }

        /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
        public Builder error(VerificationSelfieReportError error) {
            return set(1, error);
        }

        /** Why the check failed; set when <code>status</code> is <code>unverified</code>. */
        public Builder error(Consumer<VerificationSelfieReportError.Builder> error) {
            return set(1, built(VerificationSelfieReportError.builder(), error));
        }

        /** Sends null instead of a value of {@code error}. */
        public Builder clearError() {
            return clear(1);
        }

        /** Id of the file with the selfie that was compared. */
        public Builder selfie(String selfie) {
            return set(2, selfie);
        }

        /** Sends null instead of a value of {@code selfie}. */
        public Builder clearSelfie() {
            return clear(2);
        }

        /** How the selfie check ended. */
        public Builder status(Status status) {
            return set(3, status);
        }
    }

    /** How the selfie check ended. */
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
