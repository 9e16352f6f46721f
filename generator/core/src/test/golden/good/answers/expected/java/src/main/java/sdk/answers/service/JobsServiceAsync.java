package sdk.answers.service;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.answers.core.ApiResponse;
import sdk.answers.core.PathValues;
import sdk.answers.core.RequestOptions;
import sdk.answers.core.base.ApiCaller;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.model.JobCreateParams;
import sdk.answers.model.JobCreateResult;

/** Operations under <code>jobs</code>, without waiting for the responses. */
public final class JobsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public JobsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Optional<JobCreateResult>> create() {
        return caller.value(createWithResponse());
    }

    public CompletableFuture<Optional<JobCreateResult>> create(JobCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Optional<JobCreateResult>> create(
            Consumer<JobCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Optional<JobCreateResult>> create(RequestOptions options) {
        return caller.value(createWithResponse(options));
    }

    public CompletableFuture<Optional<JobCreateResult>> create(JobCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Optional<JobCreateResult>> create(
            Consumer<JobCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Optional<JobCreateResult>>> createWithResponse() {
        return createWithResponse(JobCreateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Optional<JobCreateResult>>> createWithResponse(
            JobCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Optional<JobCreateResult>>> createWithResponse(
            Consumer<JobCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(JobCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Optional<JobCreateResult>>> createWithResponse(
            RequestOptions options) {
        return createWithResponse(JobCreateParams.builder().build(), options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Optional<JobCreateResult>>> createWithResponse(
            JobCreateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(JobsService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Optional<JobCreateResult>>> createWithResponse(
            Consumer<JobCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(JobCreateParams.builder(), params), options);
    }
}
