package dev.callwright.core.source.parse;

import dev.callwright.core.source.tree.SpecTree;
import io.swagger.v3.oas.models.OpenAPI;

/**
 * A parsed document.
 *
 * @param tree the document as a tree
 * @param openApi the document as the parser's objects
 * @param version the OpenAPI version
 */
public record SpecDocument(SpecTree tree, OpenAPI openApi, SpecVersion version) {}
