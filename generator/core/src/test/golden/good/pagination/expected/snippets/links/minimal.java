import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class LinksMinimal {
    private LinksMinimal() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.links().list();
        page.items().forEach(System.out::println);
    }
}
