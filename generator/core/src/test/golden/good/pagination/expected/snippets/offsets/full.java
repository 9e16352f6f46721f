import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class OffsetsFull {
    private OffsetsFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.offsets().list(params -> params
                .offset(1)
                .limit(10));
        page.items().forEach(System.out::println);
    }
}
