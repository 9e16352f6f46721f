import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;

final class LastIdsFull {
    private LastIdsFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Item> page = pagination.lastIds().list(params -> params
                .limit(10)
                .startingAfter("starting after")
                .endingBefore("ending before"));
        page.items().forEach(System.out::println);
    }
}
