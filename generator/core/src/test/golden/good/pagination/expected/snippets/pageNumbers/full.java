import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class PageNumbersFull {
    private PageNumbersFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.pageNumbers().list(params -> params
                .page(1)
                .perPage(1));
        page.items().forEach(System.out::println);
    }
}
