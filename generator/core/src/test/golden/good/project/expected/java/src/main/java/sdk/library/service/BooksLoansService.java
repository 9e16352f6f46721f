package sdk.library.service;

import java.util.function.Consumer;
import sdk.library.core.ApiResponse;
import sdk.library.core.PathValues;
import sdk.library.core.RequestOptions;
import sdk.library.core.base.ApiCaller;
import sdk.library.core.base.ObjectBuilder;
import sdk.library.core.internal.http.BodyFormat;
import sdk.library.core.internal.http.OperationDescriptor;
import sdk.library.core.internal.json.Codecs;
import sdk.library.model.Book;
import sdk.library.model.BookLoanCreateParams;

/** Operations under <code>books/loans</code>. */
public final class BooksLoansService {
    static final OperationDescriptor<Book> CREATE = OperationDescriptor.of("POST", "createLoan",
            "/books/{book}/loans")
            .pathParameter("book", Codecs.STRING)
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .security("key")
            .returns(Book.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public BooksLoansService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Lends a book. */
    public Book create(String book, BookLoanCreateParams params) {
        return createWithResponse(book, params).value();
    }

    /** Lends a book. */
    public Book create(String book, Consumer<BookLoanCreateParams.Builder> params) {
        return createWithResponse(book, params).value();
    }

    /** Lends a book. */
    public Book create(String book, BookLoanCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(book, params, options).value();
    }

    /** Lends a book. */
    public Book create(String book, Consumer<BookLoanCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(book, params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Book> createWithResponse(String book, BookLoanCreateParams params) {
        return createWithResponse(book, params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Book> createWithResponse(String book,
            Consumer<BookLoanCreateParams.Builder> params) {
        return createWithResponse(book, ObjectBuilder.built(BookLoanCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Book> createWithResponse(String book, BookLoanCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.of(book), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<Book> createWithResponse(String book,
            Consumer<BookLoanCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(book, ObjectBuilder.built(BookLoanCreateParams.builder(), params),
                options);
    }
}
