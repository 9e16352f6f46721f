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
import sdk.answers.model.JobsCreateResult;
import sdk.answers.params.JobsCreateParams;

/**
 * Operations under <code>jobs</code>.
 */
public final class JobsService {
    static final OperationDescriptor<Optional<JobsCreateResult>> CREATE = OperationDescriptor.of("POST",
            "startJob", "/jobs")
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
        return createWithResponse().value();
    }

    public Optional<JobsCreateResult> create(JobsCreateParams params) {
        return createWithResponse(params).value();
    }

    public Optional<JobsCreateResult> create(Consumer<JobsCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Optional<JobsCreateResult> create(RequestOptions options) {
        return createWithResponse(options).value();
    }

    public Optional<JobsCreateResult> create(JobsCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Optional<JobsCreateResult> create(Consumer<JobsCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Optional<JobsCreateResult>> createWithResponse() {
        return createWithResponse(JobsCreateParams.builder().build(), RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Optional<JobsCreateResult>> createWithResponse(JobsCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Optional<JobsCreateResult>> createWithResponse(
            Consumer<JobsCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(JobsCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Optional<JobsCreateResult>> createWithResponse(RequestOptions options) {
        return createWithResponse(JobsCreateParams.builder().build(), options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Optional<JobsCreateResult>> createWithResponse(JobsCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<Optional<JobsCreateResult>> createWithResponse(
            Consumer<JobsCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(JobsCreateParams.builder(), params), options);
    }
}
