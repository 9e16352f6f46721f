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
import sdk.stripe.core.internal.http.BodyFormat;
import sdk.stripe.core.internal.http.OperationDescriptor;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.paging.Paging;
import sdk.stripe.model.Error;
import sdk.stripe.model.VerificationSession;
import sdk.stripe.params.ExpandBodyParams;
import sdk.stripe.params.ExpandQueryParams;
import sdk.stripe.params.IdentityVerificationSessionsCreateParams;
import sdk.stripe.params.IdentityVerificationSessionsListParams;
import sdk.stripe.params.IdentityVerificationSessionsUpdateParams;

/**
 * Operations under <code>identity/verification_sessions</code>.
 */
public final class IdentityVerificationSessionsService {
    private static final OperationDescriptor<ListBody> LIST =
            OperationDescriptor.of("GET", "GetIdentityVerificationSessions", "/v1/identity/verification_sessions")
            .error("default", Error.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(ListBody.of("data", VerificationSession.TYPE));

    private static final OperationDescriptor<VerificationSession> CREATE =
            OperationDescriptor.of("POST", "PostIdentityVerificationSessions", "/v1/identity/verification_sessions")
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .error("default", Error.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    private static final OperationDescriptor<VerificationSession> RETRIEVE =
            OperationDescriptor.of("GET", "GetIdentityVerificationSessionsSession",
                    "/v1/identity/verification_sessions/{session}")
            .pathParameter("session", Codecs.STRING)
            .error("default", Error.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    private static final OperationDescriptor<VerificationSession> UPDATE =
            OperationDescriptor.of("POST", "PostIdentityVerificationSessionsSession",
                    "/v1/identity/verification_sessions/{session}")
            .pathParameter("session", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .error("default", Error.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    private static final OperationDescriptor<VerificationSession> CANCEL =
            OperationDescriptor.of("POST", "PostIdentityVerificationSessionsSessionCancel",
                    "/v1/identity/verification_sessions/{session}/cancel")
            .pathParameter("session", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .error("default", Error.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    private static final OperationDescriptor<VerificationSession> REDACT =
            OperationDescriptor.of("POST", "PostIdentityVerificationSessionsSessionRedact",
                    "/v1/identity/verification_sessions/{session}/redact")
            .pathParameter("session", Codecs.STRING)
            .body(BodyFormat.FORM, "application/x-www-form-urlencoded")
            .bodyRequired()
            .error("default", Error.TYPE)
            .security("basicAuth")
            .security("bearerAuth")
            .returns(VerificationSession.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public IdentityVerificationSessionsService(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Lists the verification sessions of the account, newest first, one page at a time.
     */
    public Page<VerificationSession> list() {
        return list(IdentityVerificationSessionsListParams.builder().build(), RequestOptions.none());
    }

    /**
     * Lists the verification sessions of the account, newest first, one page at a time.
     */
    public Page<VerificationSession> list(IdentityVerificationSessionsListParams params) {
        return list(params, RequestOptions.none());
    }

    /**
     * Lists the verification sessions of the account, newest first, one page at a time.
     */
    public Page<VerificationSession> list(
            Consumer<IdentityVerificationSessionsListParams.Builder> params) {
        return list(ObjectBuilder.built(IdentityVerificationSessionsListParams.builder(), params));
    }

    /**
     * Lists the verification sessions of the account, newest first, one page at a time.
     */
    public Page<VerificationSession> list(IdentityVerificationSessionsListParams params,
            RequestOptions options) {
        return caller.page(LIST,
                Paging.lastId("data").id("id").after("starting_after").before("ending_before").more(
                "has_more").build(), VerificationSession.TYPE, PathValues.none(), params, options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<VerificationSession>> listAsync() {
        return listAsync(IdentityVerificationSessionsListParams.builder().build());
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<VerificationSession>> listAsync(
            IdentityVerificationSessionsListParams params) {
        return caller.pageAsync(LIST,
                Paging.lastId("data").id("id").after("starting_after").before("ending_before").more(
                "has_more").build(), VerificationSession.TYPE, PathValues.none(), params);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<Page<VerificationSession>> listAsync(
            Consumer<IdentityVerificationSessionsListParams.Builder> params) {
        return listAsync(ObjectBuilder.built(IdentityVerificationSessionsListParams.builder(), params));
    }

    /**
     * Starts a verification session.
     *
     * <p>Hand the returned <code>client_secret</code> to the page that opens the verification dialog, or
     * send the person to the returned <code>url</code>. In test mode no document is really examined.
     */
    public VerificationSession create(IdentityVerificationSessionsCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    /**
     * Starts a verification session.
     */
    public VerificationSession create(
            Consumer<IdentityVerificationSessionsCreateParams.Builder> params) {
        return create(ObjectBuilder.built(IdentityVerificationSessionsCreateParams.builder(), params));
    }

    /**
     * Starts a verification session.
     */
    public VerificationSession create(IdentityVerificationSessionsCreateParams params,
            RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    /**
     * Starts a verification session.
     */
    public ApiResponse<VerificationSession> createWithResponse(
            IdentityVerificationSessionsCreateParams params, RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<VerificationSession> createAsync(
            IdentityVerificationSessionsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<VerificationSession> createAsync(
            Consumer<IdentityVerificationSessionsCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(IdentityVerificationSessionsCreateParams.builder(), params));
    }

    /**
     * Fetches one verification session by its id.
     *
     * <p>A session that waits for input also carries a fresh <code>client_secret</code> and
     * <code>url</code>, so that the person can go on.
     */
    public VerificationSession retrieve(String session) {
        return retrieveWithResponse(session, ExpandQueryParams.builder().build(), RequestOptions.none()).value();
    }

    /**
     * Fetches one verification session by its id.
     */
    public VerificationSession retrieve(String session, ExpandQueryParams params) {
        return retrieveWithResponse(session, params, RequestOptions.none()).value();
    }

    /**
     * Fetches one verification session by its id.
     */
    public VerificationSession retrieve(String session,
            Consumer<ExpandQueryParams.Builder> params) {
        return retrieve(session, ObjectBuilder.built(ExpandQueryParams.builder(), params));
    }

    /**
     * Fetches one verification session by its id.
     */
    public VerificationSession retrieve(String session, ExpandQueryParams params,
            RequestOptions options) {
        return retrieveWithResponse(session, params, options).value();
    }

    /**
     * Fetches one verification session by its id.
     */
    public ApiResponse<VerificationSession> retrieveWithResponse(String session,
            ExpandQueryParams params, RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(session), params, options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<VerificationSession> retrieveAsync(String session) {
        return retrieveAsync(session, ExpandQueryParams.builder().build());
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<VerificationSession> retrieveAsync(String session,
            ExpandQueryParams params) {
        return caller.valueAsync(RETRIEVE, PathValues.of(session), params);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<VerificationSession> retrieveAsync(String session,
            Consumer<ExpandQueryParams.Builder> params) {
        return retrieveAsync(session, ObjectBuilder.built(ExpandQueryParams.builder(), params));
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session) {
        return updateWithResponse(session, IdentityVerificationSessionsUpdateParams.builder().build(),
                RequestOptions.none()).value();
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session,
            IdentityVerificationSessionsUpdateParams params) {
        return updateWithResponse(session, params, RequestOptions.none()).value();
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session,
            Consumer<IdentityVerificationSessionsUpdateParams.Builder> params) {
        return update(session, ObjectBuilder.built(IdentityVerificationSessionsUpdateParams.builder(), params));
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public VerificationSession update(String session,
            IdentityVerificationSessionsUpdateParams params, RequestOptions options) {
        return updateWithResponse(session, params, options).value();
    }

    /**
     * Changes a verification session that still waits for input: its kind of check and its options can be
     * replaced, and its metadata edited.
     */
    public ApiResponse<VerificationSession> updateWithResponse(String session,
            IdentityVerificationSessionsUpdateParams params, RequestOptions options) {
        return caller.call(UPDATE, PathValues.of(session), params, options);
    }

    /**
     * Like {@code update}, without waiting.
     */
    public CompletableFuture<VerificationSession> updateAsync(String session) {
        return updateAsync(session, IdentityVerificationSessionsUpdateParams.builder().build());
    }

    /**
     * Like {@code update}, without waiting.
     */
    public CompletableFuture<VerificationSession> updateAsync(String session,
            IdentityVerificationSessionsUpdateParams params) {
        return caller.valueAsync(UPDATE, PathValues.of(session), params);
    }

    /**
     * Like {@code update}, without waiting.
     */
    public CompletableFuture<VerificationSession> updateAsync(String session,
            Consumer<IdentityVerificationSessionsUpdateParams.Builder> params) {
        return updateAsync(session, ObjectBuilder.built(IdentityVerificationSessionsUpdateParams.builder(), params));
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session) {
        return cancelWithResponse(session, ExpandBodyParams.builder().build(), RequestOptions.none()).value();
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session, ExpandBodyParams params) {
        return cancelWithResponse(session, params, RequestOptions.none()).value();
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session, Consumer<ExpandBodyParams.Builder> params) {
        return cancel(session, ObjectBuilder.built(ExpandBodyParams.builder(), params));
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public VerificationSession cancel(String session, ExpandBodyParams params,
            RequestOptions options) {
        return cancelWithResponse(session, params, options).value();
    }

    /**
     * Ends a verification session that still waits for input. A canceled session accepts no further
     * submission and cannot be reopened.
     */
    public ApiResponse<VerificationSession> cancelWithResponse(String session,
            ExpandBodyParams params, RequestOptions options) {
        return caller.call(CANCEL, PathValues.of(session), params, options);
    }

    /**
     * Like {@code cancel}, without waiting.
     */
    public CompletableFuture<VerificationSession> cancelAsync(String session) {
        return cancelAsync(session, ExpandBodyParams.builder().build());
    }

    /**
     * Like {@code cancel}, without waiting.
     */
    public CompletableFuture<VerificationSession> cancelAsync(String session,
            ExpandBodyParams params) {
        return caller.valueAsync(CANCEL, PathValues.of(session), params);
    }

    /**
     * Like {@code cancel}, without waiting.
     */
    public CompletableFuture<VerificationSession> cancelAsync(String session,
            Consumer<ExpandBodyParams.Builder> params) {
        return cancelAsync(session, ObjectBuilder.built(ExpandBodyParams.builder(), params));
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
        return redactWithResponse(session, ExpandBodyParams.builder().build(), RequestOptions.none()).value();
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public VerificationSession redact(String session, ExpandBodyParams params) {
        return redactWithResponse(session, params, RequestOptions.none()).value();
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public VerificationSession redact(String session, Consumer<ExpandBodyParams.Builder> params) {
        return redact(session, ObjectBuilder.built(ExpandBodyParams.builder(), params));
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public VerificationSession redact(String session, ExpandBodyParams params,
            RequestOptions options) {
        return redactWithResponse(session, params, options).value();
    }

    /**
     * Removes what was collected about a person from a verification session and from everything that
     * belongs to it: reports, events and request logs.
     */
    public ApiResponse<VerificationSession> redactWithResponse(String session,
            ExpandBodyParams params, RequestOptions options) {
        return caller.call(REDACT, PathValues.of(session), params, options);
    }

    /**
     * Like {@code redact}, without waiting.
     */
    public CompletableFuture<VerificationSession> redactAsync(String session) {
        return redactAsync(session, ExpandBodyParams.builder().build());
    }

    /**
     * Like {@code redact}, without waiting.
     */
    public CompletableFuture<VerificationSession> redactAsync(String session,
            ExpandBodyParams params) {
        return caller.valueAsync(REDACT, PathValues.of(session), params);
    }

    /**
     * Like {@code redact}, without waiting.
     */
    public CompletableFuture<VerificationSession> redactAsync(String session,
            Consumer<ExpandBodyParams.Builder> params) {
        return redactAsync(session, ObjectBuilder.built(ExpandBodyParams.builder(), params));
    }
}
