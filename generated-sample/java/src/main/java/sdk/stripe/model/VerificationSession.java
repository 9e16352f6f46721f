package sdk.stripe.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.Expandable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.base.OpenEnum;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;

/**
 * One attempt to verify who a person is: which check is made, where it stands, and what came out of
 * it. Use one session per person and verification; keep it until the person is verified.
 */
public final class VerificationSession extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationSession> TYPE =
            ObjectType.of("VerificationSession", new VerificationSession(NONE));

    private VerificationSession(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSession(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("client_secret", Codecs.STRING)
                .received("created", Codecs.UNIX_TIME)
                .received("id", Codecs.STRING)
                .optional("last_error", VerificationSessionLastError.TYPE)
                .optional("last_verification_report", Expandable.codec(VerificationReport.TYPE))
                .received("livemode", Codecs.BOOLEAN)
                .received("metadata", Codec.map(Codecs.STRING))
                .constant("object", Codecs.STRING, "identity.verification_session")
                .optional("options", VerificationSessionOptions.TYPE)
                .optional("redaction", VerificationSessionRedaction.TYPE)
                .received("status", Status.TYPE)
                .optional("type", Type.TYPE)
                .optional("url", Codecs.STRING)
                .optional("verified_outputs", VerifiedOutputs.TYPE);
    }

    /**
     * A short-lived secret for the page that opens the verification dialog. Do not log it, store it or put
     * it into a URL.
     */
    public Optional<String> clientSecret() {
        return optionalMember(0);
    }

    /** When the object was made. */
    public Instant created() {
        return requiredMember(1);
    }

    /** The id of the object. */
    public String id() {
        return requiredMember(2);
    }

    /** The last thing that went wrong, if anything did. */
    public Optional<VerificationSessionLastError> lastError() {
        return optionalMember(3);
    }

    /** The newest report of this session: its id, or the report itself when it was expanded. */
    public Optional<Expandable<VerificationReport>> lastVerificationReport() {
        return optionalMember(4);
    }

    /** <code>true</code> in live mode, <code>false</code> in test mode. */
    public boolean livemode() {
        return requiredMember(5);
    }

    /** The pairs of strings that you stored with the object. */
    public Map<String, String> metadata() {
        return mapMember(6);
    }

    /** The kind of object; the same for all objects of a kind. */
    public String object() {
        return requiredMember(7);
    }

    /** What the checks of this session demand. */
    public Optional<VerificationSessionOptions> options() {
        return optionalMember(8);
    }

    /** How far a requested redaction is; null when none was requested. */
    public Optional<VerificationSessionRedaction> redaction() {
        return optionalMember(9);
    }

    /** Where the session stands. */
    public Status status() {
        return requiredMember(10);
    }

    /** Which kind of check is made. */
    public Optional<Type> type() {
        return optionalMember(11);
    }

    /** A short-lived address to send the person to. It works once and for 48 hours. */
    public Optional<String> url() {
        return optionalMember(12);
    }

    /** What was verified; null unless it was expanded and the check succeeded. */
    public Optional<VerifiedOutputs> verifiedOutputs() {
        return optionalMember(13);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link VerificationSession} objects. */
    public static final class Builder extends ObjectBuilder<VerificationSession, Builder> {
        private Builder(@Nullable VerificationSession from) {
            super(TYPE, from);
        }

        /**
         * A short-lived secret for the page that opens the verification dialog. Do not log it, store it or put
         * it into a URL.
         */
        public Builder clientSecret(String clientSecret) {
            return set(0, clientSecret);
        }

        /** Sends null instead of a value of {@code clientSecret}. */
        public Builder clearClientSecret() {
            return clear(0);
        }

        /** When the object was made. */
        public Builder created(Instant created) {
            return set(1, created);
        }

        /** The id of the object. */
        public Builder id(String id) {
            return set(2, id);
        }

        /** The last thing that went wrong, if anything did. */
        public Builder lastError(VerificationSessionLastError lastError) {
            return set(3, lastError);
        }

        /** The last thing that went wrong, if anything did. */
        public Builder lastError(Consumer<VerificationSessionLastError.Builder> lastError) {
            return set(3, built(VerificationSessionLastError.builder(), lastError));
        }

        /** Sends null instead of a value of {@code lastError}. */
        public Builder clearLastError() {
            return clear(3);
        }

        /** The newest report of this session: its id, or the report itself when it was expanded. */
        public Builder lastVerificationReport(
                Expandable<VerificationReport> lastVerificationReport) {
            return set(4, lastVerificationReport);
        }

        /** Sends null instead of a value of {@code lastVerificationReport}. */
        public Builder clearLastVerificationReport() {
            return clear(4);
        }

        /** <code>true</code> in live mode, <code>false</code> in test mode. */
        public Builder livemode(boolean livemode) {
            return set(5, livemode);
        }

        /** The pairs of strings that you stored with the object. */
        public Builder metadata(Map<String, String> metadata) {
            return set(6, metadata);
        }

        /** Puts one entry into {@code metadata}. */
        public Builder putMetadata(String key, String value) {
            return put(6, key, value);
        }

        /** What the checks of this session demand. */
        public Builder options(VerificationSessionOptions options) {
            return set(8, options);
        }

        /** What the checks of this session demand. */
        public Builder options(Consumer<VerificationSessionOptions.Builder> options) {
            return set(8, built(VerificationSessionOptions.builder(), options));
        }

        /** Sends null instead of a value of {@code options}. */
        public Builder clearOptions() {
            return clear(8);
        }

        /** How far a requested redaction is; null when none was requested. */
        public Builder redaction(VerificationSessionRedaction redaction) {
            return set(9, redaction);
        }

        /** How far a requested redaction is; null when none was requested. */
        public Builder redaction(Consumer<VerificationSessionRedaction.Builder> redaction) {
            return set(9, built(VerificationSessionRedaction.builder(), redaction));
        }

        /** Sends null instead of a value of {@code redaction}. */
        public Builder clearRedaction() {
            return clear(9);
        }

        /** Where the session stands. */
        public Builder status(Status status) {
            return set(10, status);
        }

        /** Which kind of check is made. */
        public Builder type(Type type) {
            return set(11, type);
        }

        /** Sends null instead of a value of {@code type}. */
        public Builder clearType() {
            return clear(11);
        }

        /** A short-lived address to send the person to. It works once and for 48 hours. */
        public Builder url(String url) {
            return set(12, url);
        }

        /** Sends null instead of a value of {@code url}. */
        public Builder clearUrl() {
            return clear(12);
        }

        /** What was verified; null unless it was expanded and the check succeeded. */
        public Builder verifiedOutputs(VerifiedOutputs verifiedOutputs) {
            return set(13, verifiedOutputs);
        }

        /** What was verified; null unless it was expanded and the check succeeded. */
        public Builder verifiedOutputs(Consumer<VerifiedOutputs.Builder> verifiedOutputs) {
            return set(13, built(VerifiedOutputs.builder(), verifiedOutputs));
        }

        /** Sends null instead of a value of {@code verifiedOutputs}. */
        public Builder clearVerifiedOutputs() {
            return clear(13);
        }
    }

    /** Where the session stands. */
    public static final class Status extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Status> TYPE = EnumType.of(new Status(""));

        public static final Status CANCELED = TYPE.known("canceled");

        public static final Status PROCESSING = TYPE.known("processing");

        public static final Status REQUIRES_INPUT = TYPE.known("requires_input");

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

    /** Which kind of check is made. */
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
