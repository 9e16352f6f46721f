import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Row;

final class DeclaredUrlsMinimal {
    private DeclaredUrlsMinimal() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Row> page = pagination.declaredUrls().list();
        page.items().forEach(System.out::println);
    }
}
