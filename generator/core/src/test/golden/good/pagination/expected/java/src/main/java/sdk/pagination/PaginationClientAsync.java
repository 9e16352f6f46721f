package sdk.pagination;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pagination.core.ApiRequest;
import sdk.pagination.core.ApiResponse;
import sdk.pagination.core.RequestOptions;
import sdk.pagination.core.base.ApiCaller;
import sdk.pagination.service.CursorsServiceAsync;
import sdk.pagination.service.DeclaredCursorsServiceAsync;
import sdk.pagination.service.DeclaredLastIdsServiceAsync;
import sdk.pagination.service.DeclaredLinksServiceAsync;
import sdk.pagination.service.DeclaredOffsetsServiceAsync;
import sdk.pagination.service.DeclaredPageNumbersServiceAsync;
import sdk.pagination.service.DeclaredUrlsServiceAsync;
import sdk.pagination.service.LastIdsServiceAsync;
import sdk.pagination.service.LinksServiceAsync;
import sdk.pagination.service.OffsetsServiceAsync;
import sdk.pagination.service.PageNumbersServiceAsync;
import sdk.pagination.service.UrlsServiceAsync;

/**
 * Like {@link PaginationClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class PaginationClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    PaginationClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>cursors</code>, without waiting for the responses. */
    public CursorsServiceAsync cursors() {
        return new CursorsServiceAsync(caller);
    }

    /** Operations under <code>declared-cursors</code>, without waiting for the responses. */
    public DeclaredCursorsServiceAsync declaredCursors() {
        return new DeclaredCursorsServiceAsync(caller);
    }

    /** Operations under <code>declared-last-ids</code>, without waiting for the responses. */
    public DeclaredLastIdsServiceAsync declaredLastIds() {
        return new DeclaredLastIdsServiceAsync(caller);
    }

    /** Operations under <code>declared-links</code>, without waiting for the responses. */
    public DeclaredLinksServiceAsync declaredLinks() {
        return new DeclaredLinksServiceAsync(caller);
    }

    /** Operations under <code>declared-offsets</code>, without waiting for the responses. */
    public DeclaredOffsetsServiceAsync declaredOffsets() {
        return new DeclaredOffsetsServiceAsync(caller);
    }

    /** Operations under <code>declared-page-numbers</code>, without waiting for the responses. */
    public DeclaredPageNumbersServiceAsync declaredPageNumbers() {
        return new DeclaredPageNumbersServiceAsync(caller);
    }

    /** Operations under <code>declared-urls</code>, without waiting for the responses. */
    public DeclaredUrlsServiceAsync declaredUrls() {
        return new DeclaredUrlsServiceAsync(caller);
    }

    /** Operations under <code>last-ids</code>, without waiting for the responses. */
    public LastIdsServiceAsync lastIds() {
        return new LastIdsServiceAsync(caller);
    }

    /** Operations under <code>links</code>, without waiting for the responses. */
    public LinksServiceAsync links() {
        return new LinksServiceAsync(caller);
    }

    /** Operations under <code>offsets</code>, without waiting for the responses. */
    public OffsetsServiceAsync offsets() {
        return new OffsetsServiceAsync(caller);
    }

    /** Operations under <code>page-numbers</code>, without waiting for the responses. */
    public PageNumbersServiceAsync pageNumbers() {
        return new PageNumbersServiceAsync(caller);
    }

    /** Operations under <code>urls</code>, without waiting for the responses. */
    public UrlsServiceAsync urls() {
        return new UrlsServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public PaginationClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new PaginationClientAsync(caller.withOptions(options));
    }

    /**
     * Ends this client and those that share its connections: they refuse further calls, and the
     * connections are released when the running calls have ended. Not needed if the client is used as long
     * as the application runs.
     */
    @Override
    public void close() {
        caller.close();
    }
}
