package sdk.stripe.core.internal.http;

import sdk.stripe.core.ApiException;
import sdk.stripe.core.AuthenticationException;
import sdk.stripe.core.BadRequestException;
import sdk.stripe.core.ConflictException;
import sdk.stripe.core.NotFoundException;
import sdk.stripe.core.PaymentRequiredException;
import sdk.stripe.core.PermissionDeniedException;
import sdk.stripe.core.RateLimitException;
import sdk.stripe.core.RedirectException;
import sdk.stripe.core.ServerException;
import sdk.stripe.core.UnprocessableEntityException;

/** Maps error statuses to exceptions. */
final class ApiExceptions {
    private ApiExceptions() {}

    /** The exception for a response. */
    static ApiException of(String message, ApiException.Response response) {
        return switch (response.status()) {
            case 301, 302, 303, 307, 308 -> new RedirectException(message, response);
            case 400 -> new BadRequestException(message, response);
            case 401 -> new AuthenticationException(message, response);
            case 402 -> new PaymentRequiredException(message, response);
            case 403 -> new PermissionDeniedException(message, response);
            case 404 -> new NotFoundException(message, response);
            case 409 -> new ConflictException(message, response);
            case 422 -> new UnprocessableEntityException(message, response);
            case 429 -> new RateLimitException(message, response);
            default ->
                response.status() / 100 == 5
                        ? new ServerException(message, response)
                        : new ApiException(message, response);
        };
    }
}
