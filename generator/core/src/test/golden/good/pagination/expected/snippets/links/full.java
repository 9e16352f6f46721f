import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class LinksFull {
    private LinksFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.links().list(params -> params.limit(10));
        page.items().forEach(System.out::println);
    }
}
