package dev.callwright.core.source.swagger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.tree.SourceMap;

/**
 * A converted part of a document. It may stand at several places, so it is not modified.
 *
 * @param node the part
 * @param places the places of its nodes in the Swagger 2.0 document
 */
record Part(JsonNode node, SourceMap places) {}
