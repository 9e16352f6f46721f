import sdk.library.LibraryClient;
import sdk.library.core.Page;
import sdk.library.model.Book;

final class ListBooksMinimal {
    private ListBooksMinimal() {}

    public static void main(String[] args) {
        LibraryClient library = LibraryClient.fromEnv();
        Page<Book> page = library.books().list();
        page.items().forEach(System.out::println);
    }
}
