import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class CursorsFull {
    private CursorsFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.cursors().list(params -> params
                .limit(10)
                .cursor("cursor"));
        page.items().forEach(System.out::println);
    }
}
