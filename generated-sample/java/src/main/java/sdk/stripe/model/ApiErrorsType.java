package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * The class of error; decides how a caller should react.
 */
public final class ApiErrorsType extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<ApiErrorsType> TYPE = EnumType.of(new ApiErrorsType(""));

    public static final ApiErrorsType API_ERROR = TYPE.known("api_error");

    public static final ApiErrorsType CARD_ERROR = TYPE.known("card_error");

    public static final ApiErrorsType IDEMPOTENCY_ERROR = TYPE.known("idempotency_error");

    public static final ApiErrorsType INVALID_REQUEST_ERROR = TYPE.known("invalid_request_error");

    private ApiErrorsType(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new ApiErrorsType(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static ApiErrorsType of(String value) {
        return TYPE.of(value);
    }
}
