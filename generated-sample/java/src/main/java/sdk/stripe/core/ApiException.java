package sdk.stripe.core;

import java.util.Optional;

/** Thrown when the API answers with a status that is not a success; common statuses have subclasses. */
public class ApiException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient FailedResponse response;

    ApiException(FailedResponse response) {
        super(response.message(), null);
        this.response = response;
    }

    /** The HTTP status. */
    public int status() {
        return response.status();
    }

    /** The response's headers. */
    public Headers headers() {
        return response.headers();
    }

    /** The id by which the API's provider knows the call. */
    public Optional<String> requestId() {
        return response.requestId();
    }

    /** The response body as it arrived; only the beginning of one that is over the limit, with a mark behind it. */
    public String rawBody() {
        return response.rawBody();
    }

    /** Whether the body was over {@link ResponseLimits#errorBody()}, so that only its beginning was read. */
    public boolean isRawBodyCut() {
        return response.body().cut();
    }

    /** The id of the operation that was called. */
    public String operation() {
        return response.operation();
    }

    /** The response body as the type that the API declares for the status; empty when it is not of that type. */
    public <E> Optional<E> error(Class<E> type) {
        return response.error().filter(type::isInstance).map(type::cast);
    }
}
