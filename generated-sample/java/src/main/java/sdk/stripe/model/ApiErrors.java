package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class ApiErrors extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ApiErrors> TYPE = ObjectType.of("ApiErrors", new ApiErrors(NONE));

    private ApiErrors(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ApiErrors(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("charge", Codecs.STRING)
                .optional("code", Codecs.STRING)
                .optional("decline_code", Codecs.STRING)
                .optional("doc_url", Codecs.STRING)
                .optional("message", Codecs.STRING)
                .optional("param", Codecs.STRING)
                .optional("payment_method_type", Codecs.STRING)
                .optional("request_log_url", Codecs.STRING)
                .required("type", ApiErrorsType.TYPE);
    }

    /**
     * The id of the charge that failed, when a card was charged.
     */
    public Optional<String> charge() {
        return optionalMember(0);
    }

    /**
     * A short code that programs can act on.
     */
    public Optional<String> code() {
        return optionalMember(1);
    }

    /**
     * Why the card issuer declined, in a short code.
     */
    public Optional<String> declineCode() {
        return optionalMember(2);
    }

    /**
     * Where the error code is explained.
     */
    public Optional<String> docUrl() {
        return optionalMember(3);
    }

    /**
     * A sentence for people. For card errors it may be shown to the payer.
     */
    public Optional<String> message() {
        return optionalMember(4);
    }

    /**
     * The parameter that caused the error.
     */
    public Optional<String> param() {
        return optionalMember(5);
    }

    /**
     * The kind of payment method that had the problem, for errors of invoices.
     */
    public Optional<String> paymentMethodType() {
        return optionalMember(6);
    }

    /**
     * Where the log of this request can be viewed.
     */
    public Optional<String> requestLogUrl() {
        return optionalMember(7);
    }

    /**
     * The class of error; decides how a caller should react.
     */
    public ApiErrorsType type() {
        return requiredMember(8);
    }
}
