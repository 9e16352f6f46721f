import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Row;

final class DeclaredPageNumbersMinimal {
    private DeclaredPageNumbersMinimal() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Row> page = pagination.declaredPageNumbers().list();
        page.items().forEach(System.out::println);
    }
}
