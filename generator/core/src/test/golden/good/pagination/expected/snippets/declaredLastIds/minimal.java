import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Row;

final class DeclaredLastIdsMinimal {
    private DeclaredLastIdsMinimal() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Row> page = pagination.declaredLastIds().list();
        page.items().forEach(System.out::println);
    }
}
