package sdk.oneway.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.oneway.core.ApiResponse;
import sdk.oneway.core.PathValues;
import sdk.oneway.core.RequestOptions;
import sdk.oneway.core.base.ApiCaller;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.internal.http.BodyFormat;
import sdk.oneway.core.internal.http.OperationDescriptor;
import sdk.oneway.model.Account;
import sdk.oneway.model.Found;
import sdk.oneway.params.AccountsCreateParams;
import sdk.oneway.params.AccountsSearchParams;

/**
 * Operations under <code>accounts</code>.
 */
public final class AccountsService {
    private static final OperationDescriptor<Account> CREATE =
            OperationDescriptor.of("POST", "createAccount", "/accounts")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Account.TYPE);

    private static final OperationDescriptor<Found> SEARCH =
            OperationDescriptor.of("POST", "searchAccounts", "/accounts/search")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returns(Found.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public AccountsService(ApiCaller caller) {
        this.caller = caller;
    }

    public Account create(AccountsCreateParams params) {
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public Account create(Consumer<AccountsCreateParams.Builder> params) {
        return create(ObjectBuilder.built(AccountsCreateParams.builder(), params));
    }

    public Account create(AccountsCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<Account> createWithResponse(AccountsCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Account> createAsync(AccountsCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<Account> createAsync(Consumer<AccountsCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(AccountsCreateParams.builder(), params));
    }

    public Found search(AccountsSearchParams params) {
        return searchWithResponse(params, RequestOptions.none()).value();
    }

    public Found search(Consumer<AccountsSearchParams.Builder> params) {
        return search(ObjectBuilder.built(AccountsSearchParams.builder(), params));
    }

    public Found search(AccountsSearchParams params, RequestOptions options) {
        return searchWithResponse(params, options).value();
    }

    public ApiResponse<Found> searchWithResponse(AccountsSearchParams params,
            RequestOptions options) {
        return caller.call(SEARCH, PathValues.none(), params, options);
    }

    /**
     * Like {@code search}, without waiting.
     */
    public CompletableFuture<Found> searchAsync(AccountsSearchParams params) {
        return caller.valueAsync(SEARCH, PathValues.none(), params);
    }

    /**
     * Like {@code search}, without waiting.
     */
    public CompletableFuture<Found> searchAsync(Consumer<AccountsSearchParams.Builder> params) {
        return searchAsync(ObjectBuilder.built(AccountsSearchParams.builder(), params));
    }
}
