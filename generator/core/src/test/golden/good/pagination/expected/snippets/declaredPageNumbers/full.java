import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Row;

final class DeclaredPageNumbersFull {
    private DeclaredPageNumbersFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Row> page = pagination.declaredPageNumbers().list(params -> params.part(1));
        page.items().forEach(System.out::println);
    }
}
