package dev.callwright.core.normalize.operation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Paths that end with the format of the answer: {@code GET /containers/json} lists containers. */
final class FormatNames {
    private FormatNames() {}

    /** The operations without formats at the end of their paths, except where the same path without it is in use. */
    static List<PathOperation> removed(List<PathOperation> operations) {
        Set<String> taken = operations.stream().map(each -> each.path().key()).collect(Collectors.toSet());
        return operations.stream()
                .map(each ->
                        hasFormat(each) && !taken.contains(each.path().parent().key())
                                ? each.withPath(each.path().parent())
                                : each)
                .toList();
    }

    private static boolean hasFormat(PathOperation operation) {
        NamedPath path = operation.path();
        return operation.method().equals("get")
                && path.names().size() > 1
                && path.last().equals("json");
    }
}
