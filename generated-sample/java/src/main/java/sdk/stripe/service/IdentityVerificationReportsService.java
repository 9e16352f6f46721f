package sdk.stripe.service;

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
import sdk.stripe.model.ErrorResponse;
import sdk.stripe.model.IdentityVerificationReportListParams;
import sdk.stripe.model.IdentityVerificationReportRetrieveParams;
import sdk.stripe.model.VerificationReport;

/** Operations under <code>identity/verification_reports</code>. */
public final class IdentityVerificationReportsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET",
            "GetIdentityVerificationReports", "/v1/identity/verification_reports")
            .error("default", ErrorResponse.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(ListBody.of("data", VerificationReport.TYPE));

    static final OperationDescriptor<VerificationReport> RETRIEVE = OperationDescriptor.of("GET",
            "GetIdentityVerificationReportsReport", "/v1/identity/verification_reports/{report}")
            .pathParameter("report", Codecs.STRING)
            .error("default", ErrorResponse.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationReport.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public IdentityVerificationReportsService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public Page<VerificationReport> list() {
        return list(IdentityVerificationReportListParams.builder().build(), RequestOptions.none());
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public Page<VerificationReport> list(IdentityVerificationReportListParams params) {
        return list(params, RequestOptions.none());
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public Page<VerificationReport> list(
            Consumer<IdentityVerificationReportListParams.Builder> params) {
        return list(ObjectBuilder.built(IdentityVerificationReportListParams.builder(), params),
                RequestOptions.none());
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public Page<VerificationReport> list(RequestOptions options) {
        return list(IdentityVerificationReportListParams.builder().build(), options);
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public Page<VerificationReport> list(IdentityVerificationReportListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.lastId("data").id("id").after("starting_after")
                .before("ending_before").more("has_more").build(), VerificationReport.TYPE,
                PathValues.none(), params, options);
    }

    /** Lists the verification reports of the account, newest first, one page at a time. */
    public Page<VerificationReport> list(
            Consumer<IdentityVerificationReportListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(IdentityVerificationReportListParams.builder(), params),
                options);
    }

    /** Fetches one verification report by its id. */
    public VerificationReport retrieve(String report) {
        return retrieveWithResponse(report).value();
    }

    /** Fetches one verification report by its id. */
    public VerificationReport retrieve(String report,
            IdentityVerificationReportRetrieveParams params) {
        return retrieveWithResponse(report, params).value();
    }

    /** Fetches one verification report by its id. */
    public VerificationReport retrieve(String report,
            Consumer<IdentityVerificationReportRetrieveParams.Builder> params) {
        return retrieveWithResponse(report, params).value();
    }

    /** Fetches one verification report by its id. */
    public VerificationReport retrieve(String report, RequestOptions options) {
        return retrieveWithResponse(report, options).value();
    }

    /** Fetches one verification report by its id. */
    public VerificationReport retrieve(String report,
            IdentityVerificationReportRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(report, params, options).value();
    }

    /** Fetches one verification report by its id. */
    public VerificationReport retrieve(String report,
            Consumer<IdentityVerificationReportRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(report, params, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationReport> retrieveWithResponse(String report) {
        return retrieveWithResponse(report,
                IdentityVerificationReportRetrieveParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationReport> retrieveWithResponse(String report,
            IdentityVerificationReportRetrieveParams params) {
        return retrieveWithResponse(report, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationReport> retrieveWithResponse(String report,
            Consumer<IdentityVerificationReportRetrieveParams.Builder> params) {
        return retrieveWithResponse(report,
                ObjectBuilder.built(IdentityVerificationReportRetrieveParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationReport> retrieveWithResponse(String report,
            RequestOptions options) {
        return retrieveWithResponse(report,
                IdentityVerificationReportRetrieveParams.builder().build(), options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationReport> retrieveWithResponse(String report,
            IdentityVerificationReportRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(report), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationReport> retrieveWithResponse(String report,
            Consumer<IdentityVerificationReportRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(report,
                ObjectBuilder.built(IdentityVerificationReportRetrieveParams.builder(), params),
                options);
    }
}
