package dev.callwright.core.normalize.schema;

import dev.callwright.core.normalize.document.DocumentNode;
import java.util.List;
import java.util.Optional;

/**
 * The schemas of an array's items by position: {@code prefixItems}, or {@code items} as a list in older documents.
 *
 * @param first the schemas of the first items, at least one
 * @param required how many of them every array has: all, unless {@code minItems} says less
 * @param rest the schema of further items, if there is one with a keyword
 */
record TupleItems(List<DocumentNode> first, int required, Optional<DocumentNode> rest) {

    /** The schemas; empty if the items are alike. */
    static Optional<TupleItems> of(DocumentNode schema) {
        DocumentNode items = schema.member("items");
        boolean isOld = items.node().isArray();
        List<DocumentNode> first =
                isOld ? items.items() : schema.member("prefixItems").items();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        DocumentNode rest = isOld ? schema.member("additionalItems") : items;
        int minItems = schema.node().path("minItems").asInt(first.size());
        return Optional.of(new TupleItems(
                first,
                Math.max(0, Math.min(minItems, first.size())),
                Optional.of(rest)
                        .filter(each -> each.node().isObject() && !each.node().isEmpty())));
    }
}
