package sdk.answers.service;

import java.util.Optional;
import java.util.function.Consumer;
import sdk.answers.core.ApiResponse;
import sdk.answers.core.PathValues;
import sdk.answers.core.RequestOptions;
import sdk.answers.core.base.ApiCaller;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.internal.http.BodyFormat;
import sdk.answers.core.internal.http.OperationDescriptor;
import sdk.answers.model.JobCreateParams;
import sdk.answers.model.JobCreateResult;

/** Operations under <code>jobs</code>. */
public final class JobsService {
    static final OperationDescriptor<Optional<JobCreateResult>> CREATE = OperationDescriptor.of("POST",
            "startJob", "/jobs")
            .body(BodyFormat.JSON, "application/json")
            .returns(JobCreateResult.TYPE, "application/json; v=2, application/json")
            .at("200", JobCreateResult.TYPE.only(0))
            .at("202", JobCreateResult.TYPE.only(1))
            .orNothing("204");

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public JobsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Optional<JobCreateResult> create() {
        return createWithResponse().value();
    }

    public Optional<JobCreateResult> create(JobCreateParams params) {
        return createWithResponse(params).value();
    }

    public Optional<JobCreateResult> create(Consumer<JobCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Optional<JobCreateResult> create(RequestOptions options) {
        return createWithResponse(options).value();
    }

    public Optional<JobCreateResult> create(JobCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Optional<JobCreateResult> create(Consumer<JobCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Optional<JobCreateResult>> createWithResponse() {
        return createWithResponse(JobCreateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Optional<JobCreateResult>> createWithResponse(JobCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Optional<JobCreateResult>> createWithResponse(
            Consumer<JobCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(JobCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Optional<JobCreateResult>> createWithResponse(RequestOptions options) {
        return createWithResponse(JobCreateParams.builder().build(), options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Optional<JobCreateResult>> createWithResponse(JobCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Optional<JobCreateResult>> createWithResponse(
            Consumer<JobCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(JobCreateParams.builder(), params), options);
    }
}
