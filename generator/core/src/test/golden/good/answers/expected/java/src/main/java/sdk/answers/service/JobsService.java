package sdk.answers.service;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.answers.core.ApiResponse;
import sdk.answers.core.PathValues;
import sdk.answers.core.RequestOptions;
import sdk.answers.core.base.ApiCaller;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.internal.http.BodyFormat;
import sdk.answers.core.internal.http.OperationDescriptor;
import sdk.answers.model.JobsCreateResult;
import sdk.answers.params.JobsCreateParams;

/**
 * Operations under <code>jobs</code>.
 */
public final class JobsService {
    private static final OperationDescriptor<Optional<JobsCreateResult>> CREATE =
            OperationDescriptor.of("POST", "startJob", "/jobs")
            .body(BodyFormat.JSON, "application/json")
            .returns(JobsCreateResult.TYPE, "application/json; v=2, application/json")
            .at("200", JobsCreateResult.TYPE.only(0))
            .at("202", JobsCreateResult.TYPE.only(1))
            .orNothing("204");

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public JobsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Optional<JobsCreateResult> create() {
        return createWithResponse(JobsCreateParams.builder().build(), RequestOptions.none()).value();
    }

    public Optional<JobsCreateResult> create(JobsCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public Optional<JobsCreateResult> create(Consumer<JobsCreateParams.Builder> params) {
        return create(ObjectBuilder.built(JobsCreateParams.builder(), params));
    }

    public Optional<JobsCreateResult> create(JobsCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<Optional<JobsCreateResult>> createWithResponse(JobsCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Optional<JobsCreateResult>> createAsync() {
        return createAsync(JobsCreateParams.builder().build());
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Optional<JobsCreateResult>> createAsync(JobsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Optional<JobsCreateResult>> createAsync(
            Consumer<JobsCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(JobsCreateParams.builder(), params));
    }
}
