package dev.callwright.core.spec;

import io.swagger.v3.oas.models.OpenAPI;

/**
 * A parsed document.
 *
 * @param tree everything it says
 * @param openApi the parser's view of it
 */
public record SpecDocument(SpecTree tree, OpenAPI openApi) {}
