package dev.callwright.runtime;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls the operations of an API. */
public final class ApiCaller implements AutoCloseable {
    private static final int SUCCESS = 2;

    private final ClientConfig config;

    /** A caller with this configuration. */
    public ApiCaller(ClientConfig config) {
        this.config = config;
    }

    /** The configuration. */
    public ClientConfig config() {
        return config;
    }

    /** The response to a call without inputs other than path parameters. */
    public <T> ApiResponse<T> call(Operation<T> operation, PathValues path, RequestOptions options) {
        return call(operation, path, null, options);
    }

    /** The response to a call; an exception when its status is not a success. */
    public <T> ApiResponse<T> call(
            Operation<T> operation, PathValues path, @Nullable ApiObject params, RequestOptions options) {
        HttpRequest request = new RequestWriter(config, operation, options).request(path, params);
        HttpResponse response = send(operation, request);
        Optional<String> requestId = response.headers().first(config.requestIdHeader());
        try {
            if (response.status() / 100 == SUCCESS) {
                return operation.result().read(operation.id(), response, requestId);
            }
            throw failure(operation, response, requestId);
        } catch (IOException e) {
            throw new ConnectionException("the response to " + operation.id() + " broke off", e);
        }
    }

    private HttpResponse send(Operation<?> operation, HttpRequest request) {
        // The query may have secrets.
        String where = request.uri().getScheme() + "://" + request.uri().getRawAuthority();
        try {
            return config.transport().send(request);
        } catch (HttpTimeoutException e) {
            throw new TimeoutException(
                    operation.id() + " had no response from " + where + " within " + request.timeout(), e);
        } catch (IOException e) {
            throw new ConnectionException(operation.id() + " could not reach " + where + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException(operation.id() + " was interrupted", e);
        }
    }

    private static ApiException failure(Operation<?> operation, HttpResponse response, Optional<String> requestId)
            throws IOException {
        try (response) {
            byte[] body = response.body().readAllBytes();
            return new FailedResponse(
                            operation.id(),
                            response.status(),
                            response.headers(),
                            requestId,
                            new String(body, ResultReader.charset(response.headers())),
                            operation.error(response.status()).flatMap(codec -> error(codec, body)))
                    .exception();
        }
    }

    // Proxies and load balancers answer with pages of their own, which is no reason to hide the status.
    private static Optional<Object> error(Codec<?> codec, byte[] body) {
        try {
            return Optional.ofNullable(JsonText.decode(codec, body));
        } catch (DecodingException e) {
            return Optional.empty();
        }
    }

    /** Lets go of what the client holds; a transport of the caller's stays as it is. */
    @Override
    public void close() {}
}
