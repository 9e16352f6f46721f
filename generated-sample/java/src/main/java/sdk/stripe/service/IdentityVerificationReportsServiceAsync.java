package sdk.stripe.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.Page;
import sdk.stripe.core.PathValues;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.base.ApiCaller;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.internal.paging.Paging;
import sdk.stripe.model.IdentityVerificationReportListParams;
import sdk.stripe.model.IdentityVerificationReportRetrieveParams;
import sdk.stripe.model.VerificationReport;

/** Operations under <code>identity/verification_reports</code>, without waiting for the responses. */
public final class IdentityVerificationReportsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public IdentityVerificationReportsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public CompletableFuture<Page<VerificationReport>> list() {
        return list(IdentityVerificationReportListParams.builder().build(), RequestOptions.none());
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public CompletableFuture<Page<VerificationReport>> list(
            IdentityVerificationReportListParams params) {
        return list(params, RequestOptions.none());
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public CompletableFuture<Page<VerificationReport>> list(
            Consumer<IdentityVerificationReportListParams.Builder> params) {
        return list(ObjectBuilder.built(IdentityVerificationReportListParams.builder(), params),
                RequestOptions.none());
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public CompletableFuture<Page<VerificationReport>> list(RequestOptions options) {
        return list(IdentityVerificationReportListParams.builder().build(), options);
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public CompletableFuture<Page<VerificationReport>> list(
            IdentityVerificationReportListParams params, Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(IdentityVerificationReportsService.LIST, Paging.lastId("data")
                .id("id").after("starting_after").before("ending_before").more("has_more").build(),
                VerificationReport.TYPE, PathValues.none(), params, options);
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public CompletableFuture<Page<VerificationReport>> list(
            Consumer<IdentityVerificationReportListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(IdentityVerificationReportListParams.builder(), params),
                options);
    }

    /** Fetches one verification report by its id. */
    public CompletableFuture<VerificationReport> retrieve(String report) {
        return caller.value(retrieveWithResponse(report));
    }

    /** Fetches one verification report by its id. */
    public CompletableFuture<VerificationReport> retrieve(String report,
            IdentityVerificationReportRetrieveParams params) {
        return caller.value(retrieveWithResponse(report, params));
    }

    /** Fetches one verification report by its id. */
    public CompletableFuture<VerificationReport> retrieve(String report,
            Consumer<IdentityVerificationReportRetrieveParams.Builder> params) {
        return caller.value(retrieveWithResponse(report, params));
    }

    /** Fetches one verification report by its id. */
    public CompletableFuture<VerificationReport> retrieve(String report, RequestOptions options) {
        return caller.value(retrieveWithResponse(report, options));
    }

    /** Fetches one verification report by its id. */
    public CompletableFuture<VerificationReport> retrieve(String report,
            IdentityVerificationReportRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(report, params, options));
    }

    /** Fetches one verification report by its id. */
    public CompletableFuture<VerificationReport> retrieve(String report,
            Consumer<IdentityVerificationReportRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(report, params, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<VerificationReport>> retrieveWithResponse(String report) {
        return retrieveWithResponse(report,
                IdentityVerificationReportRetrieveParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<VerificationReport>> retrieveWithResponse(String report,
            IdentityVerificationReportRetrieveParams params) {
        return retrieveWithResponse(report, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<VerificationReport>> retrieveWithResponse(String report,
            Consumer<IdentityVerificationReportRetrieveParams.Builder> params) {
        return retrieveWithResponse(report,
                ObjectBuilder.built(IdentityVerificationReportRetrieveParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<VerificationReport>> retrieveWithResponse(String report,
            RequestOptions options) {
        return retrieveWithResponse(report,
                IdentityVerificationReportRetrieveParams.builder().build(), options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<VerificationReport>> retrieveWithResponse(String report,
            IdentityVerificationReportRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(IdentityVerificationReportsService.RETRIEVE, PathValues.of(report),
                params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<VerificationReport>> retrieveWithResponse(String report,
            Consumer<IdentityVerificationReportRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(report,
                ObjectBuilder.built(IdentityVerificationReportRetrieveParams.builder(), params),
                options);
    }
}
