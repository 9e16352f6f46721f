package sdk.deprecated.service;

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
import sdk.deprecated.model.OldCreateParams;
import sdk.deprecated.model.Thing;

/** Operations under <code>old</code>. */
public final class OldService {
    static final OperationDescriptor<Thing> CREATE = OperationDescriptor.of("POST", "old", "/old")
            .body(BodyFormat.JSON, "application/json")
            .returns(Thing.TYPE);

    static final OperationDescriptor<Gone> RETRIEVE = OperationDescriptor.of("GET", "getOld",
            "/old/{id}")
            .pathParameter("id", Codecs.STRING)
            .returns(Gone.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public OldService(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public Thing create() {
        return createWithResponse().value();
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public Thing create(OldCreateParams params) {
        return createWithResponse(params).value();
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public Thing create(Consumer<OldCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public Thing create(RequestOptions options) {
        return createWithResponse(options).value();
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public Thing create(OldCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /**
     * Use new instead.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public Thing create(Consumer<OldCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public ApiResponse<Thing> createWithResponse() {
        return createWithResponse(OldCreateParams.builder().build(), RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public ApiResponse<Thing> createWithResponse(OldCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public ApiResponse<Thing> createWithResponse(Consumer<OldCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(OldCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public ApiResponse<Thing> createWithResponse(RequestOptions options) {
        return createWithResponse(OldCreateParams.builder().build(), options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public ApiResponse<Thing> createWithResponse(OldCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     * @deprecated The API discourages its use. Use
     *     {@link sdk.deprecated.service.OldService#retrieve} instead.
     */
    @Deprecated
    public ApiResponse<Thing> createWithResponse(Consumer<OldCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(OldCreateParams.builder(), params), options);
    }

    public Gone retrieve(String id) {
        return retrieveWithResponse(id).value();
    }

    public Gone retrieve(String id, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(id, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Gone> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<Gone> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }
}
