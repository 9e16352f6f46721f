import sdk.library.LibraryClient;
import sdk.library.model.Book;

final class CreateLoanFull {
    private CreateLoanFull() {}

    public static void main(String[] args) {
        LibraryClient library = LibraryClient.fromEnv();
        Book book = library.books().loans().create("book_1", params -> params.reader("Ada"));
        System.out.println(book);
    }
}
