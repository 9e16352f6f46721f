package dev.callwright.gateway.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.gateway.call.GatewayProblem;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;

/** Reads the JSON bodies of requests to the gateway itself. */
final class JsonBody {
    private static final int DEPTH = 200;
    private static final int NUMBER_CHARACTERS = 1_000;

    private final int limit;
    private final JsonMapper mapper;

    /** Reads bodies of at most this many bytes. */
    JsonBody(int limit) {
        this.limit = limit;
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(NUMBER_CHARACTERS)
                        .maxStringLength(limit)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * The body of a request, read on another thread, since that takes long for large ones.
     *
     * @return fails with a problem: 415 if it is not declared to be JSON, which pages of other sites cannot do unasked; 413 if it is too
     *     large; 400 if it is not JSON
     */
    CompletableFuture<JsonNode> read(Request request) {
        return bytes(request)
                .thenApplyAsync(this::parse, request.getComponents().getExecutor());
    }

    /** The bytes of a body that is declared to be JSON; fails like {@link #read}. */
    CompletableFuture<byte[]> bytes(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || !MimeTypes.getBase(type).strip().equalsIgnoreCase("application/json")) {
            return CompletableFuture.failedFuture(GatewayProblem.of(
                    415,
                    "The body is not JSON",
                    "send the body as JSON, with the header Content-Type: application/json"));
        }
        if (request.getLength() > limit) {
            return CompletableFuture.failedFuture(tooLarge());
        }
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        Content.Source.asByteArrayAsync(request, limit, Promise.Invocable.toPromise(body));
        return body.exceptionally(cause -> {
            throw cause instanceof IllegalStateException ? tooLarge() : new CompletionException(cause);
        });
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw GatewayProblem.of(
                    400, "The body is not JSON", "the body cannot be read as JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private GatewayProblem tooLarge() {
        return GatewayProblem.of(413, "The body is too large", "a JSON body has at most " + limit + " bytes");
    }
}
