import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Row;

final class DeclaredLinksMinimal {
    private DeclaredLinksMinimal() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Row> page = pagination.declaredLinks().list();
        page.items().forEach(System.out::println);
    }
}
