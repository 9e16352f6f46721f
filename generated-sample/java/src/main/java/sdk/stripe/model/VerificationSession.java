package sdk.stripe.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import sdk.stripe.core.Expandable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;

/**
 * One attempt to verify who a person is: which check is made, where it stands, and what came out of
 * it. Use one session per person and verification; keep it until the person is verified.
 */
public final class VerificationSession extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSession> TYPE = ObjectType.of("VerificationSession", new VerificationSession(NONE));

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
                .required("created", Codecs.UNIX_TIME)
                .required("id", Codecs.STRING)
                .optional("last_error", VerificationSessionLastError.TYPE)
                .optional("last_verification_report", Expandable.codec(VerificationReport.TYPE))
                .required("livemode", Codecs.BOOLEAN)
                .required("metadata", Codec.map(Codecs.STRING))
                .constant("object", Codecs.STRING, "identity.verification_session")
                .optional("options", VerificationSessionOptions.TYPE)
                .optional("redaction", VerificationSessionRedaction.TYPE)
                .required("status", VerificationSessionStatus.TYPE)
                .optional("type", VerificationReportType.TYPE)
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

    /**
     * When the object was made.
     */
    public Instant created() {
        return requiredMember(1);
    }

    /**
     * The id of the object.
     */
    public String id() {
        return requiredMember(2);
    }

    /**
     * The last thing that went wrong, if anything did.
     */
    public Optional<VerificationSessionLastError> lastError() {
        return optionalMember(3);
    }

    /**
     * The newest report of this session: its id, or the report itself when it was expanded.
     */
    public Optional<Expandable<VerificationReport>> lastVerificationReport() {
        return optionalMember(4);
    }

    /**
     * <code>true</code> in live mode, <code>false</code> in test mode.
     */
    public boolean livemode() {
        return requiredMember(5);
    }

    /**
     * The pairs of strings that you stored with the object.
     */
    public Map<String, String> metadata() {
        return mapMember(6);
    }

    /**
     * The kind of object; the same for all objects of a kind.
     */
    public String object() {
        return requiredMember(7);
    }

    /**
     * What the checks of this session demand.
     */
    public Optional<VerificationSessionOptions> options() {
        return optionalMember(8);
    }

    /**
     * How far a requested redaction is; null when none was requested.
     */
    public Optional<VerificationSessionRedaction> redaction() {
        return optionalMember(9);
    }

    /**
     * Where the session stands.
     */
    public VerificationSessionStatus status() {
        return requiredMember(10);
    }

    /**
     * Which kind of check is made.
     */
    public Optional<VerificationReportType> type() {
        return optionalMember(11);
    }

    /**
     * A short-lived address to send the person to. It works once and for 48 hours.
     */
    public Optional<String> url() {
        return optionalMember(12);
    }

    /**
     * What was verified; null unless it was expanded and the check succeeded.
     */
    public Optional<VerifiedOutputs> verifiedOutputs() {
        return optionalMember(13);
    }
}
