package sdk.library.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.library.core.ApiResponse;
import sdk.library.core.PathValues;
import sdk.library.core.RequestOptions;
import sdk.library.core.base.ApiCaller;
import sdk.library.core.base.ObjectBuilder;
import sdk.library.model.Book;
import sdk.library.model.BookLoanCreateParams;

/** Operations under <code>books/loans</code>, without waiting for the responses. */
public final class BooksLoansServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public BooksLoansServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Lends a book. */
    public CompletableFuture<Book> create(String book, BookLoanCreateParams params) {
        return caller.value(createWithResponse(book, params));
    }

    /** Lends a book. */
    public CompletableFuture<Book> create(String book,
            Consumer<BookLoanCreateParams.Builder> params) {
        return caller.value(createWithResponse(book, params));
    }

    /** Lends a book. */
    public CompletableFuture<Book> create(String book, BookLoanCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(book, params, options));
    }

    /** Lends a book. */
    public CompletableFuture<Book> create(String book,
            Consumer<BookLoanCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(book, params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Book>> createWithResponse(String book,
            BookLoanCreateParams params) {
        return createWithResponse(book, params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Book>> createWithResponse(String book,
            Consumer<BookLoanCreateParams.Builder> params) {
        return createWithResponse(book, ObjectBuilder.built(BookLoanCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Book>> createWithResponse(String book,
            BookLoanCreateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(BooksLoansService.CREATE, PathValues.of(book), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Book>> createWithResponse(String book,
            Consumer<BookLoanCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(book, ObjectBuilder.built(BookLoanCreateParams.builder(), params),
                options);
    }
}
