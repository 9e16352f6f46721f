package dev.callwright.gateway.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.operation.ArgumentJson;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;

/** Reads the JSON bodies of requests to the gateway itself. */
final class JsonBody {
    private static final int DEPTH = 200;
    private static final int NUMBER_CHARACTERS = 1_000;
    // Enough for as many values as arguments may have: a member that is an object has three.
    private static final int TOKENS = 3 * ArgumentJson.VALUES;
    private static final long BYTES_PER_TOKEN = 64;

    private final int limit;
    private final BodyMemory memory;
    private final JsonMapper mapper;

    /** Reads bodies of at most this many bytes, which take at most this much memory together. */
    JsonBody(int limit, long mostMemory) {
        this.limit = limit;
        this.memory = new BodyMemory(mostMemory, TOKENS * BYTES_PER_TOKEN);
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxTokenCount(TOKENS)
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
     * Reads the body of a request on another thread, since that takes long for large ones.
     *
     * @param use what is done with the body, which it must not keep
     * @return what comes of that; fails with a problem: 415 if the body is not declared to be JSON, which pages of other sites cannot do
     *     unasked; 413 if it is too large; 400 if it is not JSON; 503 if bodies take too much memory now
     */
    CompletableFuture<Void> read(Request request, Function<JsonNode, CompletableFuture<Void>> use) {
        BodyMemory.Share share = share(request);
        return bytes(request, limit, share)
                .thenComposeAsync(
                        bytes -> use.apply(parse(bytes, share)),
                        request.getComponents().getExecutor())
                .whenComplete((done, failure) -> share.sent());
    }

    /** The bytes of a body that is declared to be JSON, for which a tree is made; fails like {@link #read}. */
    CompletableFuture<byte[]> bytes(Request request) {
        return bytes(request, limit);
    }

    /** The same for bodies of at most this many bytes. */
    CompletableFuture<byte[]> bytes(Request request, int most) {
        BodyMemory.Share share = share(request);
        return bytes(request, Math.min(most, limit), share).thenApply(bytes -> {
            share.parse(bytes);
            return bytes;
        });
    }

    private BodyMemory.Share share(Request request) {
        BodyMemory.Share share = memory.share();
        Request.addCompletionListener(request, failure -> share.close());
        return share;
    }

    private static CompletableFuture<byte[]> bytes(Request request, int most, BodyMemory.Share share) {
        boolean isJson = ContentTypes.of(request)
                .filter(type -> MimeTypes.getBase(type).strip().equalsIgnoreCase("application/json"))
                .isPresent();
        if (!isJson) {
            return CompletableFuture.failedFuture(GatewayProblem.of(
                    415,
                    "The body is not JSON",
                    "send the body as JSON, with the header Content-Type: application/json"));
        }
        if (request.getLength() > most) {
            return CompletableFuture.failedFuture(tooLarge(most));
        }
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        Content.Source.asByteArrayAsync(new CountedBody(request, share), most, Promise.Invocable.toPromise(body));
        return body.exceptionally(cause -> {
            throw cause instanceof IllegalStateException ? tooLarge(most) : new CompletionException(cause);
        });
    }

    private JsonNode parse(byte[] bytes, BodyMemory.Share share) {
        share.parse(bytes);
        try {
            return mapper.readTree(bytes);
        } catch (StreamConstraintsException e) {
            throw notJson("it has more than " + ArgumentJson.VALUES + " values, more than " + DEPTH
                    + " levels of objects and arrays, or a number of more than " + NUMBER_CHARACTERS + " digits");
        } catch (JsonProcessingException e) {
            e.clearLocation();
            // What follows says where the text comes from, which is hidden.
            throw notJson(e.getOriginalMessage().replaceFirst("(?s) \\(start marker at .*", ""));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static GatewayProblem notJson(String reason) {
        return GatewayProblem.of(400, "The body is not JSON", "the body cannot be read as JSON: " + reason);
    }

    private static GatewayProblem tooLarge(int most) {
        return GatewayProblem.of(413, "The body is too large", "a JSON body has at most " + most + " bytes");
    }
}
