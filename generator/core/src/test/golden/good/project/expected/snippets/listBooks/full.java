import sdk.library.LibraryClient;
import sdk.library.core.Page;
import sdk.library.model.Book;

final class ListBooksFull {
    private ListBooksFull() {}

    public static void main(String[] args) {
        LibraryClient library = LibraryClient.fromEnv();
        Page<Book> page = library.books().list(params -> params
                .cursor("cursor")
                .limit(10));
        page.items().forEach(System.out::println);
    }
}
