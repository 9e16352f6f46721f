package dev.callwright.core;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the lists of an API were found to be paged, as an overlay would say it. */
final class SeenPages {
    private final Map<String, List<Operation>> lists = new LinkedHashMap<>();

    SeenPages(ApiModel model) {
        for (Operation operation : model.operations()) {
            operation
                    .pagination()
                    .ifPresent(pages -> lists.computeIfAbsent(pages.accept(new Written()), form -> new ArrayList<>())
                            .add(operation));
        }
    }

    /** A line per form of pagination, with an operation that has it. */
    List<String> lines() {
        return lists.entrySet().stream()
                .map(form -> {
                    Operation first = form.getValue().get(0);
                    int others = form.getValue().size() - 1;
                    return "Paged: " + first.method() + " " + first.path()
                            + (others == 0 ? "" : " and " + others + " more") + ", pagination: {" + form.getKey() + "}";
                })
                .toList();
    }

    private static final class Written implements Pagination.Visitor<String> {
        @Override
        public String lastId(Pagination.LastId pages) {
            return "kind: lastId" + items(pages) + ", id: " + pages.id() + ", after: " + pages.after()
                    + pages.before().map(before -> ", before: " + before).orElse("")
                    + pages.more().map(more -> ", more: " + more).orElse("");
        }

        @Override
        public String cursor(Pagination.Cursor pages) {
            return "kind: cursor" + items(pages) + ", next: " + pages.next() + ", parameter: " + pages.parameter();
        }

        @Override
        public String url(Pagination.Url pages) {
            return "kind: url" + items(pages) + ", next: " + pages.next();
        }

        @Override
        public String pageNumber(Pagination.PageNumber pages) {
            return "kind: pageNumber" + items(pages) + ", parameter: " + pages.parameter() + ", first: "
                    + pages.first();
        }

        @Override
        public String offset(Pagination.Offset pages) {
            return "kind: offset" + items(pages) + ", parameter: " + pages.parameter();
        }

        @Override
        public String link(Pagination.Link pages) {
            return "kind: link" + items(pages);
        }

        private static String items(Pagination pages) {
            return pages.items().isEmpty() ? "" : ", items: " + pages.items();
        }
    }
}
