package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a node means after its references were followed.
 *
 * @param node the node, never a reference; missing if the reference leads nowhere
 * @param pointer its own place, or that of the reference that leads nowhere
 */
public record Resolved(JsonNode node, String pointer) {}
