package sdk.stripe.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A response with what was asked.
 *
 * @param operation the id of the operation
 * @param request what was sent
 * @param response what came back
 * @param requestId the id by which the API's provider knows the call
 */
record Answer(String operation, HttpRequest request, HttpResponse response, Optional<String> requestId) {
    /** A body of which an error has at least the beginning. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
    record ErrorBody(byte[] bytes, boolean cut) {}

    ResponseLimits limits() {
        return request.limits();
    }

    /** Every byte of the body of a success. */
    byte[] body() throws IOException {
        int limit = limits().body();
        boolean tooLong = isAnnounced(request, response.headers().first("Content-Length"), limit);
        byte[] body = tooLong ? new byte[0] : read(limit);
        if (tooLong || body.length > limit) {
            throw LimitException.body(operation, limit);
        }
        return body;
    }

    /** The body of an error, cut where it is too long. */
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
            boolean whole = in instanceof ByteArrayInputStream && in.available() <= limit;
            return whole ? in.readAllBytes() : in.readNBytes(limit + 1);
        } catch (OutOfMemoryError e) {
            throw LimitException.memory(operation, e);
        }
    }

    /** Whether the header {@code Content-Length} of a response says that its body is longer than this. */
    static boolean isAnnounced(HttpRequest request, Optional<String> contentLength, int limit) {
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
