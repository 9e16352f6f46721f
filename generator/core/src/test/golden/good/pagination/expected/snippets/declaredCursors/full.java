import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Row;

final class DeclaredCursorsFull {
    private DeclaredCursorsFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Row> page = pagination.declaredCursors().list(params -> params.from("from"));
        page.items().forEach(System.out::println);
    }
}
