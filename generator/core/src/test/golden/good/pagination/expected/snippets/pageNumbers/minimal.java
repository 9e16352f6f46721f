import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class PageNumbersMinimal {
    private PageNumbersMinimal() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.pageNumbers().list();
        page.items().forEach(System.out::println);
    }
}
