package sdk.deprecated.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.deprecated.core.ApiResponse;
import sdk.deprecated.core.PathValues;
import sdk.deprecated.core.RequestOptions;
import sdk.deprecated.core.base.ApiCaller;
import sdk.deprecated.core.base.ObjectBuilder;
import sdk.deprecated.core.internal.http.BodyFormat;
import sdk.deprecated.core.internal.http.OperationDescriptor;
import sdk.deprecated.core.internal.json.Codecs;
import sdk.deprecated.model.Gone;
import sdk.deprecated.model.Thing;
import sdk.deprecated.params.OldCreateParams;

/**
 * Operations under <code>old</code>.
 */
public final class OldService {
    private static final OperationDescriptor<Thing> CREATE = OperationDescriptor.of("POST", "old", "/old")
            .body(BodyFormat.JSON, "application/json")
            .returns(Thing.TYPE);

    private static final OperationDescriptor<Gone> RETRIEVE = OperationDescriptor.of("GET", "getOld", "/old/{id}")
            .pathParameter("id", Codecs.STRING)
            .returns(Gone.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public OldService(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public Thing create() {
        return createWithResponse(OldCreateParams.builder().build(), RequestOptions.none()).value();
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public Thing create(OldCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public Thing create(Consumer<OldCreateParams.Builder> params) {
        return create(ObjectBuilder.built(OldCreateParams.builder(), params));
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public Thing create(OldCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public ApiResponse<Thing> createWithResponse(OldCreateParams params, RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public CompletableFuture<Thing> createAsync() {
        return createAsync(OldCreateParams.builder().build());
    }

    /**
     * Like {@code create}, without waiting.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public CompletableFuture<Thing> createAsync(OldCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public CompletableFuture<Thing> createAsync(Consumer<OldCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(OldCreateParams.builder(), params));
    }

    public Gone retrieve(String id) {
        return retrieveWithResponse(id, RequestOptions.none()).value();
    }

    public Gone retrieve(String id, RequestOptions options) {
        return retrieveWithResponse(id, options).value();
    }

    public ApiResponse<Gone> retrieveWithResponse(String id, RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<Gone> retrieveAsync(String id) {
        return caller.valueAsync(RETRIEVE, PathValues.of(id), null);
    }
}
