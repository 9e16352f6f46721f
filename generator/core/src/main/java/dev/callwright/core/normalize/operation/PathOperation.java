package dev.callwright.core.normalize.operation;

import dev.callwright.core.normalize.document.DocumentNode;

/**
 * An operation that gets a name.
 *
 * @param method the HTTP method in lower case
 * @param path its path
 * @param operation its node
 * @param id its unique id
 */
record PathOperation(String method, NamedPath path, DocumentNode operation, String id) {

    /** This with another path. */
    PathOperation withPath(NamedPath other) {
        return new PathOperation(method, other, operation, id);
    }
}
