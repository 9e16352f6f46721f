package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The target of a reference.
 *
 * @param node the target, which is not a reference; missing if the reference is unresolvable
 * @param pointer the pointer of the target, or of the unresolvable reference
 */
public record ResolvedNode(JsonNode node, String pointer) {}
