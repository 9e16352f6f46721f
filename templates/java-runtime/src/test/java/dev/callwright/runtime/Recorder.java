package dev.callwright.runtime;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A transport that keeps the request and answers with an empty object. */
final class Recorder implements HttpTransport {
    private HttpRequest request;

    @Override
    public HttpResponse send(HttpRequest sent) {
        request = sent;
        return new HttpResponse(200, Headers.none(), new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
    }

    HttpRequest request() {
        return request;
    }

    /** The body as text. */
    String body() {
        try (var stream = request.body().orElseThrow().source().open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A client configuration that uses this transport. */
    ClientConfig.Builder config() {
        return ClientConfig.builder("https://api.test/base/").transport(this);
    }

    /** Sends a call and keeps its request. */
    HttpRequest call(OperationDescriptor.Builder operation, PathValues path, Params params) {
        new ApiCaller(config().build()).call(operation.returns(Codecs.ANY), path, params, RequestOptions.none());
        return request;
    }
}
