package sdk.answers.service;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.answers.core.ApiResponse;
import sdk.answers.core.PathValues;
import sdk.answers.core.RequestOptions;
import sdk.answers.core.base.ApiCaller;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.model.JobsCreateResult;
import sdk.answers.params.JobsCreateParams;

/**
 * Operations under <code>jobs</code>, without waiting for the responses.
 */
public final class JobsServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public JobsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Optional<JobsCreateResult>> create() {
        return caller.value(createWithResponse());
    }

    public CompletableFuture<Optional<JobsCreateResult>> create(JobsCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Optional<JobsCreateResult>> create(
            Consumer<JobsCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Optional<JobsCreateResult>> create(RequestOptions options) {
        return caller.value(createWithResponse(options));
    }

    public CompletableFuture<Optional<JobsCreateResult>> create(JobsCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Optional<JobsCreateResult>> create(
            Consumer<JobsCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Optional<JobsCreateResult>>> createWithResponse() {
        return createWithResponse(JobsCreateParams.builder().build(), RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Optional<JobsCreateResult>>> createWithResponse(
            JobsCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Optional<JobsCreateResult>>> createWithResponse(
            Consumer<JobsCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(JobsCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Optional<JobsCreateResult>>> createWithResponse(
            RequestOptions options) {
        return createWithResponse(JobsCreateParams.builder().build(), options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Optional<JobsCreateResult>>> createWithResponse(
            JobsCreateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(JobsService.CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Optional<JobsCreateResult>>> createWithResponse(
            Consumer<JobsCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(JobsCreateParams.builder(), params), options);
    }
}
