package dev.callwright.gateway.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.gateway.call.GatewayProblem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * One request and the answer to it.
 *
 * @param request the request
 * @param response the response, which is not committed yet
 * @param callback called when the response is complete
 */
record Exchange(Request request, Response response, Callback callback) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The path as it was sent, without the query; nothing in it is decoded. */
    String path() {
        String path = request.getHttpURI().getPath();
        return path == null ? "/" : path;
    }

    /** Answers with JSON. */
    void json(int status, JsonNode body) {
        body(status, "application/json", body.toString());
    }

    /** Answers with a text of a media type. */
    void body(int status, String contentType, String text) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        OwnHeaders.addTo(response.getHeaders());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        boolean withoutBody = request.getMethod().equals("HEAD");
        response.write(true, withoutBody ? null : ByteBuffer.wrap(bytes), callback);
    }

    /** Answers without a body. */
    void empty(int status) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, null, callback);
    }

    /** Answers with a problem of the gateway. */
    void problem(GatewayProblem problem) {
        if (response.isCommitted()) {
            callback.failed(problem);
            return;
        }
        response.reset();
        problem.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(OwnHeaders.MARK, "problem");
        body(
                problem.status(),
                "application/problem+json",
                ProblemJson.of(problem).toString());
    }

    /** The threads for work that takes long or blocks. */
    Executor threads() {
        return request.getComponents().getExecutor();
    }

    /** Makes JSON. */
    static JsonMapper mapper() {
        return JSON;
    }
}
