import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class UrlsFull {
    private UrlsFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.urls().list(params -> params.limit(10));
        page.items().forEach(System.out::println);
    }
}
