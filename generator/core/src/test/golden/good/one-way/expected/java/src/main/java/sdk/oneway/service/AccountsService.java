package sdk.oneway.service;

import java.util.function.Consumer;
import sdk.oneway.core.ApiResponse;
import sdk.oneway.core.PathValues;
import sdk.oneway.core.RequestOptions;
import sdk.oneway.core.base.ApiCaller;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.internal.http.BodyFormat;
import sdk.oneway.core.internal.http.OperationDescriptor;
import sdk.oneway.model.Account;
import sdk.oneway.model.AccountCreateParams;
import sdk.oneway.model.AccountSearchParams;
import sdk.oneway.model.Found;

/** Operations under <code>accounts</code>. */
public final class AccountsService {
    static final OperationDescriptor<Account> CREATE = OperationDescriptor.of("POST",
            "createAccount", "/accounts")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Account.TYPE);

    static final OperationDescriptor<Found> SEARCH = OperationDescriptor.of("POST",
            "searchAccounts", "/accounts/search")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Found.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public AccountsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Account create(AccountCreateParams params) {
        return createWithResponse(params).value();
    }

    public Account create(Consumer<AccountCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public Account create(AccountCreateParams params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public Account create(Consumer<AccountCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Account> createWithResponse(AccountCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Account> createWithResponse(Consumer<AccountCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(AccountCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Account> createWithResponse(AccountCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Account> createWithResponse(Consumer<AccountCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(AccountCreateParams.builder(), params),
                options);
    }

    public Found search(AccountSearchParams params) {
        return searchWithResponse(params).value();
    }

    public Found search(Consumer<AccountSearchParams.Builder> params) {
        return searchWithResponse(params).value();
    }

    public Found search(AccountSearchParams params, Consumer<RequestOptions.Builder> options) {
        return searchWithResponse(params, options).value();
    }

    public Found search(Consumer<AccountSearchParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return searchWithResponse(params, options).value();
    }

    /** Like {@code search}, with the status and the headers of the response. */
    public ApiResponse<Found> searchWithResponse(AccountSearchParams params) {
        return searchWithResponse(params, RequestOptions.none());
    }

    /** Like {@code search}, with the status and the headers of the response. */
    public ApiResponse<Found> searchWithResponse(Consumer<AccountSearchParams.Builder> params) {
        return searchWithResponse(ObjectBuilder.built(AccountSearchParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code search}, with the status and the headers of the response. */
    public ApiResponse<Found> searchWithResponse(AccountSearchParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(SEARCH, PathValues.none(), params, options);
    }

    /** Like {@code search}, with the status and the headers of the response. */
    public ApiResponse<Found> searchWithResponse(Consumer<AccountSearchParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return searchWithResponse(ObjectBuilder.built(AccountSearchParams.builder(), params),
                options);
    }
}
