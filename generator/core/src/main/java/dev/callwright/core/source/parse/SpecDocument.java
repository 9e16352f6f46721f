package dev.callwright.core.source.parse;

import dev.callwright.core.source.tree.SpecTree;
import io.swagger.v3.oas.models.OpenAPI;

/**
 * A parsed document.
 *
 * @param tree everything it says
 * @param openApi the parser's view of it
 * @param version the version of OpenAPI it is written in
 */
public record SpecDocument(SpecTree tree, OpenAPI openApi, SpecVersion version) {}
