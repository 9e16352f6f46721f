import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class CursorsMinimal {
    private CursorsMinimal() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.cursors().list();
        page.items().forEach(System.out::println);
    }
}
