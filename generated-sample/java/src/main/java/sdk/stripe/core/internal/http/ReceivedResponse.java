package sdk.stripe.core.internal.http;

import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.HttpResponse;
import sdk.stripe.core.ResponseLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A response with the request that it belongs to.
 *
 * @param operation the id of the operation
 * @param request the request
 * @param response the response
 * @param requestId the request id, by which the API's provider can find the call
 */
public record ReceivedResponse(
        String operation, HttpRequest request, HttpResponse response, Optional<String> requestId) {
    /** The body of an error, or its beginning. */
    @SuppressWarnings("ArrayRecordComponent") // it is neither compared nor changed
    public record ErrorBody(byte[] bytes, boolean cut) {}

    /** The header {@code Content-Type}; empty if there is none. */
    String contentType() {
        return response.headers().first("Content-Type").orElse("");
    }

    ResponseLimits limits() {
        return request.limits();
    }

    /** Every byte of the body of a success. */
    byte[] body() throws IOException {
        int limit = limits().body();
        boolean tooLong = exceeds(request, response.headers().first("Content-Length"), limit);
        byte[] body = tooLong ? new byte[0] : read(limit);
        if (tooLong || body.length > limit) {
            throw LimitExceptions.body(operation, limit);
        }
        return body;
    }

    /** The body of an error, cut at the limit. */
    ErrorBody errorBody() throws IOException {
        int limit = limits().errorBody();
        byte[] body = read(limit);
        boolean cut = body.length > limit;
        return new ErrorBody(cut ? Arrays.copyOf(body, limit) : body, cut);
    }

    // One byte more than the limit, if there is one.
    private byte[] read(int limit) throws IOException {
        InputStream in = response.body();
        try {
            boolean complete = in instanceof ByteArrayInputStream && in.available() <= limit;
            return complete ? in.readAllBytes() : in.readNBytes(limit + 1);
        } catch (OutOfMemoryError e) {
            throw LimitExceptions.memory(operation, e);
        }
    }

    /** Whether the header {@code Content-Length} of a response announces a body longer than the limit. */
    public static boolean exceeds(HttpRequest request, Optional<String> contentLength, int limit) {
        String length = contentLength.orElse("").strip();
        // The response to HEAD has the length of a body that does not come.
        if (length.isEmpty() || request.method().equals("HEAD")) {
            return false;
        }
        for (int index = 0; index < length.length(); index++) {
            if (length.charAt(index) < '0' || length.charAt(index) > '9') {
                return false;
            }
        }
        return length.length() > 18 || Long.parseLong(length) > limit;
    }
}
