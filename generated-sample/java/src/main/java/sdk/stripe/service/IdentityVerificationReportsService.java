package sdk.stripe.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.Page;
import sdk.stripe.core.PathValues;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.base.ApiCaller;
import sdk.stripe.core.base.ListBody;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.internal.http.OperationDescriptor;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.paging.Paging;
import sdk.stripe.model.Error;
import sdk.stripe.model.VerificationReport;
import sdk.stripe.params.ExpandQueryParams;
import sdk.stripe.params.IdentityVerificationReportsListParams;

/**
 * Operations under <code>identity/verification_reports</code>.
 */
public final class IdentityVerificationReportsService {
    private static final OperationDescriptor<ListBody> LIST =
            OperationDescriptor.of("GET", "GetIdentityVerificationReports", "/v1/identity/verification_reports")
            .error("default", Error.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(ListBody.of("data", VerificationReport.TYPE));

    private static final OperationDescriptor<VerificationReport> RETRIEVE =
            OperationDescriptor.of("GET", "GetIdentityVerificationReportsReport",
                    "/v1/identity/verification_reports/{report}")
            .pathParameter("report", Codecs.STRING)
            .error("default", Error.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationReport.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public IdentityVerificationReportsService(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Lists the verification reports of the account, newest first, one page at a time.
     */
    public Page<VerificationReport> list() {
        return list(IdentityVerificationReportsListParams.builder().build(), RequestOptions.none());
    }

    /**
     * Lists the verification reports of the account, newest first, one page at a time.
     */
    public Page<VerificationReport> list(IdentityVerificationReportsListParams params) {
        return list(params, RequestOptions.none());
    }

    /**
     * Lists the verification reports of the account, newest first, one page at a time.
     */
    public Page<VerificationReport> list(
            Consumer<IdentityVerificationReportsListParams.Builder> params) {
        return list(ObjectBuilder.built(IdentityVerificationReportsListParams.builder(), params));
    }

    /**
     * Lists the verification reports of the account, newest first, one page at a time.
     */
    public Page<VerificationReport> list(IdentityVerificationReportsListParams params,
            RequestOptions options) {
        return caller.page(LIST,
                Paging.lastId("data").id("id").after("starting_after").before("ending_before").more(
                "has_more").build(), VerificationReport.TYPE, PathValues.none(), params, options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<VerificationReport>> listAsync() {
        return listAsync(IdentityVerificationReportsListParams.builder().build());
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<VerificationReport>> listAsync(
            IdentityVerificationReportsListParams params) {
        return caller.pageAsync(LIST,
                Paging.lastId("data").id("id").after("starting_after").before("ending_before").more(
                "has_more").build(), VerificationReport.TYPE, PathValues.none(), params);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<VerificationReport>> listAsync(
            Consumer<IdentityVerificationReportsListParams.Builder> params) {
        return listAsync(ObjectBuilder.built(IdentityVerificationReportsListParams.builder(), params));
    }

    /**
     * Fetches one verification report by its id.
     */
    public VerificationReport retrieve(String report) {
        return retrieveWithResponse(report, ExpandQueryParams.builder().build(), RequestOptions.none()).value();
    }

    /**
     * Fetches one verification report by its id.
     */
    public VerificationReport retrieve(String report, ExpandQueryParams params) {
        return retrieveWithResponse(report, params, RequestOptions.none()).value();
    }

    /**
     * Fetches one verification report by its id.
     */
    public VerificationReport retrieve(String report, Consumer<ExpandQueryParams.Builder> params) {
        return retrieve(report, ObjectBuilder.built(ExpandQueryParams.builder(), params));
    }

    /**
     * Fetches one verification report by its id.
     */
    public VerificationReport retrieve(String report, ExpandQueryParams params,
            RequestOptions options) {
        return retrieveWithResponse(report, params, options).value();
    }

    /**
     * Fetches one verification report by its id.
     */
    public ApiResponse<VerificationReport> retrieveWithResponse(String report,
            ExpandQueryParams params, RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(report), params, options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<VerificationReport> retrieveAsync(String report) {
        return retrieveAsync(report, ExpandQueryParams.builder().build());
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<VerificationReport> retrieveAsync(String report,
            ExpandQueryParams params) {
        return caller.valueAsync(RETRIEVE, PathValues.of(report), params);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<VerificationReport> retrieveAsync(String report,
            Consumer<ExpandQueryParams.Builder> params) {
        return retrieveAsync(report, ObjectBuilder.built(ExpandQueryParams.builder(), params));
    }
}
