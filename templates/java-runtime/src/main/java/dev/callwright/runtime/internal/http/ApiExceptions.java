package dev.callwright.runtime.internal.http;

import dev.callwright.runtime.ApiException;
import dev.callwright.runtime.AuthenticationException;
import dev.callwright.runtime.BadRequestException;
import dev.callwright.runtime.ConflictException;
import dev.callwright.runtime.NotFoundException;
import dev.callwright.runtime.PaymentRequiredException;
import dev.callwright.runtime.PermissionDeniedException;
import dev.callwright.runtime.RateLimitException;
import dev.callwright.runtime.RedirectException;
import dev.callwright.runtime.ServerException;
import dev.callwright.runtime.UnprocessableEntityException;

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
