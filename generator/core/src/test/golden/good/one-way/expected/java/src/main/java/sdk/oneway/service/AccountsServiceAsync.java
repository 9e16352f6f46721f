package sdk.oneway.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.oneway.core.ApiResponse;
import sdk.oneway.core.PathValues;
import sdk.oneway.core.RequestOptions;
import sdk.oneway.core.base.ApiCaller;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.model.Account;
import sdk.oneway.model.Found;
import sdk.oneway.params.AccountsCreateParams;
import sdk.oneway.params.AccountsSearchParams;

/**
 * Operations under <code>accounts</code>, without waiting for the responses.
 */
public final class AccountsServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public AccountsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Account> create(AccountsCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Account> create(Consumer<AccountsCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Account> create(AccountsCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Account> create(Consumer<AccountsCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Account>> createWithResponse(AccountsCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Account>> createWithResponse(
            Consumer<AccountsCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(AccountsCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Account>> createWithResponse(AccountsCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(AccountsService.CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Account>> createWithResponse(
            Consumer<AccountsCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(AccountsCreateParams.builder(), params),
                options);
    }

    public CompletableFuture<Found> search(AccountsSearchParams params) {
        return caller.value(searchWithResponse(params));
    }

    public CompletableFuture<Found> search(Consumer<AccountsSearchParams.Builder> params) {
        return caller.value(searchWithResponse(params));
    }

    public CompletableFuture<Found> search(AccountsSearchParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(searchWithResponse(params, options));
    }

    public CompletableFuture<Found> search(Consumer<AccountsSearchParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(searchWithResponse(params, options));
    }

    /**
     * Like {@code search}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Found>> searchWithResponse(AccountsSearchParams params) {
        return searchWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code search}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Found>> searchWithResponse(
            Consumer<AccountsSearchParams.Builder> params) {
        return searchWithResponse(ObjectBuilder.built(AccountsSearchParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code search}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Found>> searchWithResponse(AccountsSearchParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(AccountsService.SEARCH, PathValues.none(), params, options);
    }

    /**
     * Like {@code search}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Found>> searchWithResponse(
            Consumer<AccountsSearchParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return searchWithResponse(ObjectBuilder.built(AccountsSearchParams.builder(), params),
                options);
    }
}
