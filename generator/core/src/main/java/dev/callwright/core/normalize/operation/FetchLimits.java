package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Input;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Warns of requests that {@code fetch} refuses, so that the TypeScript SDK cannot send them. */
final class FetchLimits {
    // Fetch, forbidden method.
    private static final Set<String> REFUSED = Set.of("CONNECT", "TRACE", "TRACK");
    // Fetch, Request constructor.
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    private final DocumentContext document;

    FetchLimits(DocumentContext document) {
        this.document = document;
    }

    /** Warns if an operation with this method and these inputs cannot be called in TypeScript. */
    void check(DocumentNode operation, String method, List<Input> inputs) {
        boolean hasBody = inputs.stream()
                .anyMatch(input ->
                        input.location() == Input.Location.BODY || input.location() == Input.Location.WHOLE_BODY);
        if (REFUSED.contains(method.toUpperCase(Locale.ROOT))) {
            document.warn(
                    WarningKind.OMISSION,
                    operation,
                    "fetch refuses the method " + method + ", so calls of this operation fail in TypeScript");
        } else if (hasBody && WITHOUT_BODY.contains(method)) {
            document.warn(
                    WarningKind.OMISSION,
                    operation.member("requestBody"),
                    "fetch sends no body with " + method + ", so calls with this body fail in TypeScript; if the server"
                            + " reads a form from the query, set 'x-callwright: {bodyIn: query}'");
        }
    }
}
