import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Row;

final class DeclaredLastIdsFull {
    private DeclaredLastIdsFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Row> page = pagination.declaredLastIds().list(params -> params.from("from"));
        page.items().forEach(System.out::println);
    }
}
