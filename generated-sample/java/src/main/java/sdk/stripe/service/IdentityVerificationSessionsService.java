package sdk.stripe.service;

import java.util.function.Consumer;
import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.Page;
import sdk.stripe.core.PathValues;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.base.ApiCaller;
import sdk.stripe.core.base.ListBody;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.internal.http.BodyFormat;
import sdk.stripe.core.internal.http.OperationDescriptor;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.paging.Paging;
import sdk.stripe.model.ErrorResponse;
import sdk.stripe.model.IdentityVerificationSessionCancelParams;
import sdk.stripe.model.IdentityVerificationSessionCreateParams;
import sdk.stripe.model.IdentityVerificationSessionListParams;
import sdk.stripe.model.IdentityVerificationSessionRedactParams;
import sdk.stripe.model.IdentityVerificationSessionRetrieveParams;
import sdk.stripe.model.IdentityVerificationSessionUpdateParams;
import sdk.stripe.model.VerificationSession;

/** Operations under <code>identity/verification_sessions</code>. */
public final class IdentityVerificationSessionsService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET",
            "GetIdentityVerificationSessions", "/v1/identity/verification_sessions")
            .error("default", ErrorResponse.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(ListBody.of("data", VerificationSession.TYPE));

    static final OperationDescriptor<VerificationSession> CREATE = OperationDescriptor.of("POST",
            "PostIdentityVerificationSessions", "/v1/identity/verification_sessions")
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .error("default", ErrorResponse.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    static final OperationDescriptor<VerificationSession> RETRIEVE = OperationDescriptor.of("GET",
            "GetIdentityVerificationSessionsSession",
            "/v1/identity/verification_sessions/{session}")
            .pathParameter("session", Codecs.STRING)
            .error("default", ErrorResponse.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    static final OperationDescriptor<VerificationSession> UPDATE = OperationDescriptor.of("POST",
            "PostIdentityVerificationSessionsSession",
            "/v1/identity/verification_sessions/{session}")
            .pathParameter("session", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .error("default", ErrorResponse.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    static final OperationDescriptor<VerificationSession> CANCEL = OperationDescriptor.of("POST",
            "PostIdentityVerificationSessionsSessionCancel",
            "/v1/identity/verification_sessions/{session}/cancel")
            .pathParameter("session", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .error("default", ErrorResponse.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    static final OperationDescriptor<VerificationSession> REDACT = OperationDescriptor.of("POST",
            "PostIdentityVerificationSessionsSessionRedact",
            "/v1/identity/verification_sessions/{session}/redact")
            .pathParameter("session", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .error("default", ErrorResponse.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public IdentityVerificationSessionsService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Lists the verification sessions of the account, newest first, one page at a time. */
    public Page<VerificationSession> list() {
        return list(IdentityVerificationSessionListParams.builder().build(), RequestOptions.none());
    }

    /** Lists the verification sessions of the account, newest first, one page at a time. */
    public Page<VerificationSession> list(IdentityVerificationSessionListParams params) {
        return list(params, RequestOptions.none());
    }

    /** Lists the verification sessions of the account, newest first, one page at a time. */
    public Page<VerificationSession> list(
            Consumer<IdentityVerificationSessionListParams.Builder> params) {
        return list(ObjectBuilder.built(IdentityVerificationSessionListParams.builder(), params),
                RequestOptions.none());
    }

    /** Lists the verification sessions of the account, newest first, one page at a time. */
    public Page<VerificationSession> list(RequestOptions options) {
        return list(IdentityVerificationSessionListParams.builder().build(), options);
    }

    /** Lists the verification sessions of the account, newest first, one page at a time. */
    public Page<VerificationSession> list(IdentityVerificationSessionListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.lastId("data").id("id").after("starting_after")
                .before("ending_before").more("has_more").build(), VerificationSession.TYPE,
                PathValues.none(), params, options);
    }

    /** Lists the verification sessions of the account, newest first, one page at a time. */
    public Page<VerificationSession> list(
            Consumer<IdentityVerificationSessionListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(IdentityVerificationSessionListParams.builder(), params),
                options);
    }

    /**
     * Starts a verification session.
     *
     * <p>Hand the returned <code>client_secret</code> to the page that opens the verification dialog, or
     * send the person to the returned <code>url</code>. In test mode no document is really examined.
     */
    public VerificationSession create(IdentityVerificationSessionCreateParams params) {
        return createWithResponse(params).value();
    }

    /** Starts a verification session. */
    public VerificationSession create(
            Consumer<IdentityVerificationSessionCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    /** Starts a verification session. */
    public VerificationSession create(IdentityVerificationSessionCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Starts a verification session. */
    public VerificationSession create(
            Consumer<IdentityVerificationSessionCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> createWithResponse(
            IdentityVerificationSessionCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> createWithResponse(
            Consumer<IdentityVerificationSessionCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(IdentityVerificationSessionCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> createWithResponse(
            IdentityVerificationSessionCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> createWithResponse(
            Consumer<IdentityVerificationSessionCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(IdentityVerificationSessionCreateParams.builder(), params),
                options);
    }

    /**
     * Fetches one verification session by its id.
     *
     * <p>A session that waits for input also carries a fresh <code>client_secret</code> and
     * <code>url</code>, so that the person can go on.
     */
    public VerificationSession retrieve(String session) {
        return retrieveWithResponse(session).value();
    }

    /** Fetches one verification session by its id. */
    public VerificationSession retrieve(String session,
            IdentityVerificationSessionRetrieveParams params) {
        return retrieveWithResponse(session, params).value();
    }

    /** Fetches one verification session by its id. */
    public VerificationSession retrieve(String session,
            Consumer<IdentityVerificationSessionRetrieveParams.Builder> params) {
        return retrieveWithResponse(session, params).value();
    }

    /** Fetches one verification session by its id. */
    public VerificationSession retrieve(String session, RequestOptions options) {
        return retrieveWithResponse(session, options).value();
    }

    /** Fetches one verification session by its id. */
    public VerificationSession retrieve(String session,
            IdentityVerificationSessionRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(session, params, options).value();
    }

    /** Fetches one verification session by its id. */
    public VerificationSession retrieve(String session,
            Consumer<IdentityVerificationSessionRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(session, params, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> retrieveWithResponse(String session) {
        return retrieveWithResponse(session,
                IdentityVerificationSessionRetrieveParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> retrieveWithResponse(String session,
            IdentityVerificationSessionRetrieveParams params) {
        return retrieveWithResponse(session, params, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> retrieveWithResponse(String session,
            Consumer<IdentityVerificationSessionRetrieveParams.Builder> params) {
        return retrieveWithResponse(session,
                ObjectBuilder.built(IdentityVerificationSessionRetrieveParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> retrieveWithResponse(String session,
            RequestOptions options) {
        return retrieveWithResponse(session,
                IdentityVerificationSessionRetrieveParams.builder().build(), options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> retrieveWithResponse(String session,
            IdentityVerificationSessionRetrieveParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(session), params, options);
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> retrieveWithResponse(String session,
            Consumer<IdentityVerificationSessionRetrieveParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(session,
                ObjectBuilder.built(IdentityVerificationSessionRetrieveParams.builder(), params),
                options);
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session) {
        return updateWithResponse(session).value();
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session,
            IdentityVerificationSessionUpdateParams params) {
        return updateWithResponse(session, params).value();
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session,
            Consumer<IdentityVerificationSessionUpdateParams.Builder> params) {
        return updateWithResponse(session, params).value();
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session, RequestOptions options) {
        return updateWithResponse(session, options).value();
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session,
            IdentityVerificationSessionUpdateParams params,
            Consumer<RequestOptions.Builder> options) {
        return updateWithResponse(session, params, options).value();
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session,
            Consumer<IdentityVerificationSessionUpdateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return updateWithResponse(session, params, options).value();
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> updateWithResponse(String session) {
        return updateWithResponse(session,
                IdentityVerificationSessionUpdateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> updateWithResponse(String session,
            IdentityVerificationSessionUpdateParams params) {
        return updateWithResponse(session, params, RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> updateWithResponse(String session,
            Consumer<IdentityVerificationSessionUpdateParams.Builder> params) {
        return updateWithResponse(session,
                ObjectBuilder.built(IdentityVerificationSessionUpdateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> updateWithResponse(String session,
            RequestOptions options) {
        return updateWithResponse(session,
                IdentityVerificationSessionUpdateParams.builder().build(), options);
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> updateWithResponse(String session,
            IdentityVerificationSessionUpdateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(UPDATE, PathValues.of(session), params, options);
    }

    /** Like {@code update}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> updateWithResponse(String session,
            Consumer<IdentityVerificationSessionUpdateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return updateWithResponse(session,
                ObjectBuilder.built(IdentityVerificationSessionUpdateParams.builder(), params),
                options);
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session) {
        return cancelWithResponse(session).value();
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session,
            IdentityVerificationSessionCancelParams params) {
        return cancelWithResponse(session, params).value();
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session,
            Consumer<IdentityVerificationSessionCancelParams.Builder> params) {
        return cancelWithResponse(session, params).value();
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session, RequestOptions options) {
        return cancelWithResponse(session, options).value();
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session,
            IdentityVerificationSessionCancelParams params,
            Consumer<RequestOptions.Builder> options) {
        return cancelWithResponse(session, params, options).value();
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session,
            Consumer<IdentityVerificationSessionCancelParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return cancelWithResponse(session, params, options).value();
    }

    /** Like {@code cancel}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> cancelWithResponse(String session) {
        return cancelWithResponse(session,
                IdentityVerificationSessionCancelParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code cancel}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> cancelWithResponse(String session,
            IdentityVerificationSessionCancelParams params) {
        return cancelWithResponse(session, params, RequestOptions.none());
    }

    /** Like {@code cancel}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> cancelWithResponse(String session,
            Consumer<IdentityVerificationSessionCancelParams.Builder> params) {
        return cancelWithResponse(session,
                ObjectBuilder.built(IdentityVerificationSessionCancelParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code cancel}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> cancelWithResponse(String session,
            RequestOptions options) {
        return cancelWithResponse(session,
                IdentityVerificationSessionCancelParams.builder().build(), options);
    }

    /** Like {@code cancel}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> cancelWithResponse(String session,
            IdentityVerificationSessionCancelParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CANCEL, PathValues.of(session), params, options);
    }

    /** Like {@code cancel}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> cancelWithResponse(String session,
            Consumer<IdentityVerificationSessionCancelParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return cancelWithResponse(session,
                ObjectBuilder.built(IdentityVerificationSessionCancelParams.builder(), params),
                options);
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     *
     * <p>Only a session in the state <code>requires_input</code> or <code>verified</code> can be redacted;
     * redacting one in <code>requires_action</code> cancels it first. The work can take up to four days.
     * Until it is done <code>redaction.status</code> is <code>processing</code>, afterwards
     * <code>redacted</code>, and an <code>identity.verification_session.redacted</code> event is sent.
     *
     * <p><strong>There is no way back</strong>: personal fields are overwritten with a placeholder,
     * metadata is emptied, and the session can no longer be changed or used.
     */
    public VerificationSession redact(String session) {
        return redactWithResponse(session).value();
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public VerificationSession redact(String session,
            IdentityVerificationSessionRedactParams params) {
        return redactWithResponse(session, params).value();
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public VerificationSession redact(String session,
            Consumer<IdentityVerificationSessionRedactParams.Builder> params) {
        return redactWithResponse(session, params).value();
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public VerificationSession redact(String session, RequestOptions options) {
        return redactWithResponse(session, options).value();
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public VerificationSession redact(String session,
            IdentityVerificationSessionRedactParams params,
            Consumer<RequestOptions.Builder> options) {
        return redactWithResponse(session, params, options).value();
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public VerificationSession redact(String session,
            Consumer<IdentityVerificationSessionRedactParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return redactWithResponse(session, params, options).value();
    }

    /** Like {@code redact}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> redactWithResponse(String session) {
        return redactWithResponse(session,
                IdentityVerificationSessionRedactParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code redact}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> redactWithResponse(String session,
            IdentityVerificationSessionRedactParams params) {
        return redactWithResponse(session, params, RequestOptions.none());
    }

    /** Like {@code redact}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> redactWithResponse(String session,
            Consumer<IdentityVerificationSessionRedactParams.Builder> params) {
        return redactWithResponse(session,
                ObjectBuilder.built(IdentityVerificationSessionRedactParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code redact}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> redactWithResponse(String session,
            RequestOptions options) {
        return redactWithResponse(session,
                IdentityVerificationSessionRedactParams.builder().build(), options);
    }

    /** Like {@code redact}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> redactWithResponse(String session,
            IdentityVerificationSessionRedactParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(REDACT, PathValues.of(session), params, options);
    }

    /** Like {@code redact}, with the status and the headers of the response. */
    public ApiResponse<VerificationSession> redactWithResponse(String session,
            Consumer<IdentityVerificationSessionRedactParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return redactWithResponse(session,
                ObjectBuilder.built(IdentityVerificationSessionRedactParams.builder(), params),
                options);
    }
}
