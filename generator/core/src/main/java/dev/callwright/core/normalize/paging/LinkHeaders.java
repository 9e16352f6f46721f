package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Operation;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;

/** Finds the header {@code Link} in the responses of operations. */
final class LinkHeaders {
    private final DocumentContext document;

    LinkHeaders(DocumentContext document) {
        this.document = document;
    }

    /** Whether a successful response of an operation declares the header. */
    boolean isDeclared(Operation operation) {
        DocumentNode responses = document.at(operation.pointer()).member("responses");
        return responses.members().stream()
                .filter(response ->
                        response.name().startsWith("2") || response.name().equals("default"))
                .flatMap(response -> document.resolve(response.value()).member("headers").members().stream())
                .anyMatch(header -> header.name().equalsIgnoreCase("Link"));
    }
}
