import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Row;

final class DeclaredOffsetsFull {
    private DeclaredOffsetsFull() {}

    public static void main(String[] args) {
        PaginationClient pagination = PaginationClient.fromEnv();
        Page<Row> page = pagination.declaredOffsets().list(params -> params.begin(1));
        page.items().forEach(System.out::println);
    }
}
