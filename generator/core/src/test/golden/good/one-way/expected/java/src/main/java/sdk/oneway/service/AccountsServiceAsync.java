package sdk.oneway.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.oneway.core.ApiResponse;
import sdk.oneway.core.PathValues;
import sdk.oneway.core.RequestOptions;
import sdk.oneway.core.base.ApiCaller;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.model.Account;
import sdk.oneway.model.AccountCreateParams;
import sdk.oneway.model.AccountSearchParams;
import sdk.oneway.model.Found;

/** Operations under <code>accounts</code>, without waiting for the responses. */
public final class AccountsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public AccountsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Account> create(AccountCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Account> create(Consumer<AccountCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Account> create(AccountCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Account> create(Consumer<AccountCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Account>> createWithResponse(AccountCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Account>> createWithResponse(
            Consumer<AccountCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(AccountCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Account>> createWithResponse(AccountCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(AccountsService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Account>> createWithResponse(
            Consumer<AccountCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(AccountCreateParams.builder(), params),
                options);
    }

    public CompletableFuture<Found> search(AccountSearchParams params) {
        return caller.value(searchWithResponse(params));
    }

    public CompletableFuture<Found> search(Consumer<AccountSearchParams.Builder> params) {
        return caller.value(searchWithResponse(params));
    }

    public CompletableFuture<Found> search(AccountSearchParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(searchWithResponse(params, options));
    }

    public CompletableFuture<Found> search(Consumer<AccountSearchParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(searchWithResponse(params, options));
    }

    /** Like {@code search}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Found>> searchWithResponse(AccountSearchParams params) {
        return searchWithResponse(params, RequestOptions.none());
    }

    /** Like {@code search}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Found>> searchWithResponse(
            Consumer<AccountSearchParams.Builder> params) {
        return searchWithResponse(ObjectBuilder.built(AccountSearchParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code search}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Found>> searchWithResponse(AccountSearchParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(AccountsService.SEARCH, PathValues.none(), params, options);
    }

    /** Like {@code search}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Found>> searchWithResponse(
            Consumer<AccountSearchParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return searchWithResponse(ObjectBuilder.built(AccountSearchParams.builder(), params),
                options);
    }
}
