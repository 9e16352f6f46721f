package sdk.library.service;

import java.util.function.Consumer;
import sdk.library.core.Page;
import sdk.library.core.PathValues;
import sdk.library.core.RequestOptions;
import sdk.library.core.base.ApiCaller;
import sdk.library.core.base.ListBody;
import sdk.library.core.base.ObjectBuilder;
import sdk.library.core.internal.http.OperationDescriptor;
import sdk.library.core.internal.paging.Paging;
import sdk.library.model.Book;
import sdk.library.model.BookListParams;

/** Operations under <code>books</code>. */
public final class BooksService {
    static final OperationDescriptor<ListBody> LIST = OperationDescriptor.of("GET", "listBooks",
            "/books")
            .security("key")
            .returns(ListBody.of("data", Book.TYPE));

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public BooksService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>books/loans</code>. */
    public BooksLoansService loans() {
        return new BooksLoansService(caller);
    }

    /** Lists books. */
    public Page<Book> list() {
        return list(BookListParams.builder().build(), RequestOptions.none());
    }

    /** Lists books. */
    public Page<Book> list(BookListParams params) {
        return list(params, RequestOptions.none());
    }

    /** Lists books. */
    public Page<Book> list(Consumer<BookListParams.Builder> params) {
        return list(ObjectBuilder.built(BookListParams.builder(), params), RequestOptions.none());
    }

    /** Lists books. */
    public Page<Book> list(RequestOptions options) {
        return list(BookListParams.builder().build(), options);
    }

    /** Lists books. */
    public Page<Book> list(BookListParams params, Consumer<RequestOptions.Builder> options) {
        return caller.page(LIST, Paging.cursor("data", "next_cursor", "cursor"), Book.TYPE,
                PathValues.none(), params, options);
    }

    /** Lists books. */
    public Page<Book> list(Consumer<BookListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return list(ObjectBuilder.built(BookListParams.builder(), params), options);
    }
}
