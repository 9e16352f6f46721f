package calls;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import sdk.pagination.PaginationClient;
import sdk.pagination.core.Page;
import sdk.pagination.model.Item;
import sdk.pagination.model.Row;

/** Reads the lists of the golden case {@code pagination} to their last pages. */
public final class PaginationCalls {
    private PaginationCalls() {}

    public static List<String> call(String url) {
        try (PaginationClient client = PaginationClient.builder().baseUrl(url).build()) {
            return List.of(
                    ids(client.lastIds().list(params -> params.limit(2)), Item::id),
                    ids(client.cursors().list(params -> params.limit(2)), Item::id),
                    ids(client.urls().list(params -> params.limit(2)), Item::id),
                    ids(client.pageNumbers().list(params -> params.perPage(2)), Item::id),
                    ids(client.offsets().list(params -> params.limit(2)), Item::id),
                    ids(client.links().list(params -> params.limit(2)), Item::id),
                    ids(client.declaredLastIds().list(), Row::key),
                    ids(client.declaredCursors().list(), Row::key),
                    ids(client.declaredUrls().list(), Row::key),
                    ids(client.declaredPageNumbers().list(), Row::key),
                    ids(client.declaredOffsets().list(), Row::key),
                    ids(client.declaredLinks().list(), Row::key));
        }
    }

    private static <T> String ids(Page<T> page, Function<T, String> id) {
        return page.autoPager().stream().map(id).collect(Collectors.joining(" "));
    }
}
