/** Converts Swagger 2.0 documents to OpenAPI 3.0, tree to tree; each part keeps its place in the 2.0 document. */
@NullMarked
package dev.callwright.core.source.swagger;

import org.jspecify.annotations.NullMarked;
