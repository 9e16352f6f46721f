package sdk.library.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.library.core.Page;
import sdk.library.core.PathValues;
import sdk.library.core.RequestOptions;
import sdk.library.core.base.ApiCaller;
import sdk.library.core.base.ObjectBuilder;
import sdk.library.core.internal.paging.Paging;
import sdk.library.model.Book;
import sdk.library.params.BooksListParams;

/**
 * Operations under <code>books</code>, without waiting for the responses.
 */
public final class BooksServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public BooksServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Operations under <code>books/loans</code>, without waiting for the responses.
     */
    public BooksLoansServiceAsync loans() {
        return new BooksLoansServiceAsync(caller);
    }

    /**
     * Lists books.
     */
    public CompletableFuture<Page<Book>> list() {
        return list(BooksListParams.builder().build(), RequestOptions.none());
    }

    /**
     * Lists books.
     */
    public CompletableFuture<Page<Book>> list(BooksListParams params) {
        return list(params, RequestOptions.none());
    }

    /**
     * Lists books.
     */
    public CompletableFuture<Page<Book>> list(Consumer<BooksListParams.Builder> params) {
        return list(ObjectBuilder.built(BooksListParams.builder(), params), RequestOptions.none());
    }

    /**
     * Lists books.
     */
    public CompletableFuture<Page<Book>> list(RequestOptions options) {
        return list(BooksListParams.builder().build(), options);
    }

    /**
     * Lists books.
     */
    public CompletableFuture<Page<Book>> list(BooksListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.pageAsync(BooksService.LIST, Paging.cursor("data", "next_cursor", "cursor"),
                Book.TYPE, PathValues.none(), params, options);
    }

    /**
     * Lists books.
     */
    public CompletableFuture<Page<Book>> list(Consumer<BooksListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(BooksListParams.builder(), params), options);
    }
}
