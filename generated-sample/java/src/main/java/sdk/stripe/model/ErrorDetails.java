package sdk.stripe.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.base.OpenEnum;
import sdk.stripe.core.internal.json.Codecs;

public final class ErrorDetails extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ErrorDetails> TYPE = ObjectType.of("ErrorDetails", new ErrorDetails(NONE));

    private ErrorDetails(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ErrorDetails(otherValues);
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
                .received("type", Type.TYPE);
    }

    /** The id of the charge that failed, when a card was charged. */
    public Optional<String> charge() {
        return optionalMember(0);
    }

    /** A short code that programs can act on. */
    public Optional<String> code() {
        return optionalMember(1);
    }

    /** Why the card issuer declined, in a short code. */
    public Optional<String> declineCode() {
        return optionalMember(2);
    }

    /** Where the error code is explained. */
    public Optional<String> docUrl() {
        return optionalMember(3);
    }

    /** A sentence for people. For card errors it may be shown to the payer. */
    public Optional<String> message() {
        return optionalMember(4);
    }

    /** The parameter that caused the error. */
    public Optional<String> param() {
        return optionalMember(5);
    }

    /** The kind of payment method that had the problem, for errors of invoices. */
    public Optional<String> paymentMethodType() {
        return optionalMember(6);
    }

    /** Where the log of this request can be viewed. */
    public Optional<String> requestLogUrl() {
        return optionalMember(7);
    }

    /** The class of error; decides how a caller should react. */
    public Type type() {
        return requiredMember(8);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ErrorDetails} objects. */
    public static final class Builder extends ObjectBuilder<ErrorDetails, Builder> {
        private Builder(@Nullable ErrorDetails from) {
            super(TYPE, from);
        }

        /** The id of the charge that failed, when a card was charged. */
        public Builder charge(String charge) {
            return set(0, charge);
        }

        /** A short code that programs can act on. */
        public Builder code(String code) {
            return set(1, code);
        }

        /** Why the card issuer declined, in a short code. */
        public Builder declineCode(String declineCode) {
            return set(2, declineCode);
        }

        /** Where the error code is explained. */
        public Builder docUrl(String docUrl) {
            return set(3, docUrl);
        }

        /** A sentence for people. For card errors it may be shown to the payer. */
        public Builder message(String message) {
            return set(4, message);
        }

        /** The parameter that caused the error. */
        public Builder param(String param) {
            return set(5, param);
        }

        /** The kind of payment method that had the problem, for errors of invoices. */
        public Builder paymentMethodType(String paymentMethodType) {
            return set(6, paymentMethodType);
        }

        /** Where the log of this request can be viewed. */
        public Builder requestLogUrl(String requestLogUrl) {
            return set(7, requestLogUrl);
        }

        /** The class of error; decides how a caller should react. */
        public Builder type(Type type) {
            return set(8, type);
        }
    }

    /** The class of error; decides how a caller should react. */
    public static final class Type extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Type> TYPE = EnumType.of(new Type(""));

        public static final Type API_ERROR = TYPE.known("api_error");

        public static final Type CARD_ERROR = TYPE.known("card_error");

        public static final Type IDEMPOTENCY_ERROR = TYPE.known("idempotency_error");

        public static final Type INVALID_REQUEST_ERROR = TYPE.known("invalid_request_error");

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
